/** The field of one item in the form. */
export function answerField(nr: number): string {
  return `answers.q${nr}`;
}

/** Sent for a question that the client would rather not answer: something else than one left open. */
export const SKIPPED_ANSWER = "skipped";

/** The item beside the score: its options by their place in the list, from 0. */
export const DIFFICULTY_FIELD = "difficulty";

/** The choice to save with questions left open; the form shows it only after the first try. */
export const OPEN_QUESTIONS_FIELD = "keepsOpenQuestions";

/** Who held the pen: the worker who read it aloud, or the client on the worker's device. */
export const TAKEN_BY = ["with_worker", "by_client"] as const;
export type TakenBy = (typeof TAKEN_BY)[number];

/** How far a form is filled in, as the browser has it and as a draft keeps it. */
export interface GivenAnswers {
  /** By the number of the item: the code of an option, or `SKIPPED_ANSWER`. */
  readonly answers: Readonly<Record<number, string>>;
  readonly difficulty: string | null;
}

/** Where a form of this dossier keeps every answer at once. */
export function keepAddress(clientId: string): string {
  return `/clients/${clientId}/assessments/draft`;
}

/** The draft of one instrument among the drafts of a dossier. */
export function draftForm(instrument: string): string {
  return `assessment:${instrument}`;
}
