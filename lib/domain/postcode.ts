/** Letter pairs that are never given out (PostNL). */
const UNUSED_LETTERS = ["SA", "SD", "SS"];

/** A Dutch postcode as "1234 AB", however it was typed; `null` when it is none. */
export function normalisePostcode(input: string): string | null {
  const match = /^([1-9]\d{3})\s*([A-Z]{2})$/.exec(input.trim().toUpperCase());
  const digits = match?.[1];
  const letters = match?.[2];
  if (digits === undefined || letters === undefined || UNUSED_LETTERS.includes(letters)) return null;
  return `${digits} ${letters}`;
}

export function isPostcode(input: string): boolean {
  return normalisePostcode(input) !== null;
}
