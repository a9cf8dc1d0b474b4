import type { Instrument, InstrumentItem } from "./instrument";
import { INSTRUMENTS, isInstrumentCode } from "./instruments";

/** The code of the option chosen at each item, in the order of the items; `null` where nothing was answered. */
export type Answers = readonly (string | null)[];

export interface InstrumentScore {
  /** `incomplete`: too many answers are missing to give a total. */
  readonly status: "scored" | "incomplete";
  readonly score: number | null;
  /** Code of the band the score falls in. */
  readonly band: string | null;
  /** A subscale with a missing answer is `null`. */
  readonly subscales: Readonly<Record<string, number | null>>;
  /** The total was estimated from the answers that were given. */
  readonly imputed: boolean;
  /** Safety flags, given whatever the total and also when there is none. */
  readonly flags: readonly string[];
}

/** A code, an answer or a number of answers that the instrument does not have: a bug, never a score of 0. */
export class InvalidAnswersError extends Error {
  override readonly name = "InvalidAnswersError";
}

/**
 * Scores one instrument taken once, by the rule of that instrument (see `missing`, `bands` and `safety` in its data).
 * @throws InvalidAnswersError for an unknown code, a wrong number of answers, or an answer that is no option.
 */
export function scoreInstrument(code: string, answers: Answers): InstrumentScore {
  if (!isInstrumentCode(code)) throw new InvalidAnswersError(`Unknown instrument: ${code}`);
  const instrument = INSTRUMENTS[code];
  const points = pointsPerItem(instrument, answers);

  const total = totalOf(instrument, points);
  return {
    status: total === null ? "incomplete" : "scored",
    score: total,
    band: total === null ? null : bandOf(instrument, total),
    subscales: subscalesOf(instrument, points),
    imputed: total !== null && instrument.missing.policy === "prorate" && points.includes(null),
    flags: flagsOf(instrument, points),
  };
}

/** The code of the band a total falls in. A total outside the instrument's range throws. */
export function bandOf(instrument: Instrument, total: number): string {
  const band = instrument.bands.find(({ min, max }) => total >= min && total <= max);
  if (!band) throw new InvalidAnswersError(`${instrument.code} has no band for ${total}`);
  return band.code;
}

function pointsPerItem(instrument: Instrument, answers: Answers): (number | null)[] {
  if (answers.length !== instrument.items.length) {
    throw new InvalidAnswersError(
      `${instrument.code} has ${instrument.items.length} items, not ${answers.length} answers`,
    );
  }
  return instrument.items.map((item, index) => pointsOf(instrument, item, answers[index]));
}

function pointsOf(instrument: Instrument, item: InstrumentItem, answer: string | null | undefined): number | null {
  if (answer === null) return null;
  // An own key only: "constructor" is no answer.
  const points = answer !== undefined && Object.hasOwn(item.points, answer) ? item.points[answer] : undefined;
  if (points === undefined) {
    throw new InvalidAnswersError(`"${String(answer)}" is no answer to item ${item.nr} of ${instrument.code}`);
  }
  return points;
}

function totalOf(instrument: Instrument, points: readonly (number | null)[]): number | null {
  const given = points.filter((value) => value !== null);
  if (points.length - given.length > instrument.missing.allowed) return null;

  const sum = sumOf(given);
  if (instrument.missing.policy !== "prorate") return sum;
  // Whole numbers only, so that a half is rounded up exactly.
  return Math.floor((2 * sum * points.length + given.length) / (2 * given.length));
}

function subscalesOf(instrument: Instrument, points: readonly (number | null)[]): Record<string, number | null> {
  const entries = Object.entries(instrument.subscales).map(([name, items]) => {
    const values = items.map((nr) => points[nr - 1] ?? null);
    const given = values.filter((value) => value !== null);
    return [name, given.length === values.length ? sumOf(given) : null] as const;
  });
  return Object.fromEntries(entries);
}

function flagsOf({ safety }: Instrument, points: readonly (number | null)[]): string[] {
  if (!safety) return [];
  const value = points[safety.item - 1] ?? null;
  if (value === null) return [safety.missingFlag];
  return value >= safety.raisedFrom ? [safety.flag] : [];
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
