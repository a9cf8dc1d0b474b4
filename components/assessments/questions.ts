import {
  answerField,
  DIFFICULTY_FIELD,
  type GivenAnswers,
  SKIPPED_ANSWER,
  type TakenBy,
} from "@/lib/assessments/assessment-fields";
import { SKIP_LABELS } from "@/lib/assessments/assessment-labels";
import type { Instrument } from "@/lib/domain/instruments/instrument";

/** One question of the form, in the order it is asked. */
export interface Question {
  readonly field: string;
  /** Of the item; `null` for the one beside the score. */
  readonly nr: number | null;
  readonly text: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** `null` where skipping is simply giving no answer. */
  readonly skipLabel: string | null;
}

/** The items, and after them the one that does not count. */
export function questionsOf(instrument: Instrument, mode: TakenBy): readonly Question[] {
  const options = instrument.options.map(({ code, nl }) => ({ value: code, label: nl }));
  const skipLabel = SKIP_LABELS[mode];
  const items = instrument.items.map(({ nr, nl }) => ({ field: answerField(nr), nr, text: nl, options, skipLabel }));
  const { unscoredItem } = instrument;
  if (!unscoredItem) return items;
  const unscored = unscoredItem.options.map((label, place) => ({ value: String(place), label }));
  return [...items, { field: DIFFICULTY_FIELD, nr: null, text: unscoredItem.nl, options: unscored, skipLabel: null }];
}

/** The code that was given to a question; `null` while it is open. */
export function givenTo({ nr }: Question, { answers, difficulty }: GivenAnswers): string | null {
  return nr === null ? difficulty : (answers[nr] ?? null);
}

/** The answer in words; `null` while the question is open. */
export function answerLabel(question: Question, given: GivenAnswers): string | null {
  const value = givenTo(question, given);
  if (value === SKIPPED_ANSWER) return "slaat over";
  return question.options.find((option) => option.value === value)?.label ?? null;
}

/** What stands in the form now. */
export function readGiven(form: HTMLFormElement): GivenAnswers {
  const answers: Record<number, string> = {};
  let difficulty: string | null = null;
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== "string") continue;
    const nr = /^answers\.q(\d+)$/.exec(name)?.[1];
    if (nr !== undefined) answers[Number(nr)] = value;
    if (name === DIFFICULTY_FIELD) difficulty = value;
  }
  return { answers, difficulty };
}

/** The place of the first item without an answer; past the last when there is none. */
export function firstOpen(questions: readonly Question[], given: GivenAnswers): number {
  const place = questions.findIndex((question) => givenTo(question, given) === null);
  return place === -1 ? questions.length : place;
}
