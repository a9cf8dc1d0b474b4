import { Temporal } from "temporal-polyfill";
import { ageOn } from "./age";

/** When something happened, as far as the client knows it. */
export type LifeEventWhen =
  | { readonly kind: "date"; readonly on: Temporal.PlainDate }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "age"; readonly age: number }
  /** From year to year, both counted; `untilYear` is `null` while it still goes on. */
  | { readonly kind: "period"; readonly fromYear: number; readonly untilYear: number | null }
  | { readonly kind: "unknown" };

export const WHEN_KINDS = ["year", "date", "age", "period", "unknown"] as const satisfies LifeEventWhen["kind"][];

/** What a life is laid along: its beginning, when that is known, and now. */
export interface LifeFrame {
  readonly birthDate: Temporal.PlainDate | null;
  readonly today: Temporal.PlainDate;
}

/** A stretch of time in years with a fraction: 1948.5 is the middle of 1948. */
export interface LifeSpan {
  readonly from: number;
  readonly until: number;
}

export const OLDEST_AGE = 120;

export type WhenFault = "in_future" | "before_birth" | "too_long_ago" | "ends_before_start";

/**
 * Where an event lies in a life; `null` when that cannot be said. A year is laid in its middle, an age in the middle of
 * that year of life and without a birth date nowhere; nothing lies later than now.
 */
export function spanOf(when: LifeEventWhen, { birthDate, today }: LifeFrame): LifeSpan | null {
  const now = yearFraction(today);
  const at = (moment: number) => ({ from: Math.min(moment, now), until: Math.min(moment, now) });
  switch (when.kind) {
    case "date":
      return at(yearFraction(when.on));
    case "year":
      return at(when.year + 0.5);
    case "age":
      return birthDate === null ? null : at(yearFraction(birthDate) + when.age + 0.5);
    case "period": {
      const until = when.untilYear === null ? now : Math.min(when.untilYear + 1, now);
      return { from: when.fromYear, until: Math.max(until, when.fromYear) };
    }
    case "unknown":
      return null;
  }
}

/** The year in which the client became that age; about right, since the event may be of the year after. */
export function yearOfAge(age: number, birthDate: Temporal.PlainDate): number {
  return birthDate.year + age;
}

/** What cannot be true of this moment; `null` when nothing is wrong with it. */
export function whenFault(when: LifeEventWhen, { birthDate, today }: LifeFrame): WhenFault | null {
  switch (when.kind) {
    case "date":
      if (Temporal.PlainDate.compare(when.on, today) > 0) return "in_future";
      if (birthDate !== null && Temporal.PlainDate.compare(when.on, birthDate) < 0) return "before_birth";
      return yearFault(when.on.year, { birthDate, today });
    case "year":
      return yearFault(when.year, { birthDate, today });
    case "age":
      if (when.age > OLDEST_AGE) return "too_long_ago";
      return birthDate !== null && when.age > ageOn(birthDate, today) ? "in_future" : null;
    case "period":
      if (when.untilYear !== null && when.untilYear < when.fromYear) return "ends_before_start";
      if (when.untilYear !== null && when.untilYear > today.year) return "in_future";
      return yearFault(when.fromYear, { birthDate, today });
    case "unknown":
      return null;
  }
}

interface Timed {
  readonly id: string;
  readonly when: LifeEventWhen;
}

/** Orders a life: the first comes first; then what has only an age, by age; what is unknown last. Never a draw. */
export function compareInLife(one: Timed, other: Timed, frame: LifeFrame): number {
  const [a, b] = [sortKey(one, frame), sortKey(other, frame)];
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}

/** A day as a year with a fraction. */
export function yearFraction(date: Temporal.PlainDate): number {
  return date.year + (date.dayOfYear - 1) / date.daysInYear;
}

function sortKey({ when }: Timed, frame: LifeFrame): readonly number[] {
  const span = spanOf(when, frame);
  if (span) return [0, span.from, span.until];
  return when.kind === "age" ? [1, when.age, 0] : [2, 0, 0];
}

function yearFault(year: number, { birthDate, today }: LifeFrame): WhenFault | null {
  if (year > today.year) return "in_future";
  if (birthDate !== null && year < birthDate.year) return "before_birth";
  return year < today.year - OLDEST_AGE ? "too_long_ago" : null;
}
