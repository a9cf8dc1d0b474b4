/** In characters; what does not fit here belongs in a document. */
export const NOTE_MAX = 20_000;
