import type { Temporal } from "temporal-polyfill";
import { workingDaysBetween } from "./working-days";

export const LATENESS_STATES = ["on_time", "late", "late_x3"] as const;
export type LatenessState = (typeof LATENESS_STATES)[number];

export interface Lateness {
  readonly state: LatenessState;
  /** Working days past the due date; 0 while on time. */
  readonly workingDaysLate: number;
}

/**
 * How late an open thing is, computed from facts at read time and never ticked off by hand. `late_x3`: more than two
 * further terms have passed since the due date, so three times the term in all.
 * @throws RangeError when the term (in working days) is not a whole number of at least 1.
 */
export function lateness({
  dueOn,
  term,
  today,
}: {
  readonly dueOn: Temporal.PlainDate;
  readonly term: number;
  readonly today: Temporal.PlainDate;
}): Lateness {
  if (!Number.isInteger(term) || term < 1) throw new RangeError(`${term} is not a term in working days`);

  const workingDaysLate = Math.max(0, workingDaysBetween(dueOn, today));
  return { state: stateOf(workingDaysLate, term), workingDaysLate };
}

function stateOf(workingDaysLate: number, term: number): LatenessState {
  if (workingDaysLate > 2 * term) return "late_x3";
  return workingDaysLate > 0 ? "late" : "on_time";
}
