/** The field of one item in the form. */
export function answerField(nr: number): string {
  return `answers.q${nr}`;
}

/** The choice to save with questions left open; the form shows it only after the first try. */
export const OPEN_QUESTIONS_FIELD = "keepsOpenQuestions";
