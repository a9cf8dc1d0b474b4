import type { Temporal } from "temporal-polyfill";
import type { DueKind, Terms } from "@/lib/domain/due";
import { lateness, type LatenessState } from "@/lib/domain/lateness";
import { addWorkingDays, isWorkingDay, workingDaysBetween } from "@/lib/domain/working-days";

/** What comes due in a journey, seen from today. */
export interface CaseloadDue {
  readonly kind: DueKind;
  /** ISO date. */
  readonly dueOn: string;
  readonly state: LatenessState;
  /** Working days past the due date; 0 while on time. */
  readonly workingDaysLate: number;
  /** Working days since the event that started the clock. */
  readonly workingDaysOpen: number;
}

/** The due date of a journey in working days, from the term that its organisation gives to this kind. */
export function dueFrom(kind: DueKind, dueOn: Temporal.PlainDate, clock: { terms: Terms; today: Temporal.PlainDate }) {
  const term = termOf(kind, clock.terms);
  const { state, workingDaysLate } = lateness({ dueOn, term, today: clock.today });
  const workingDaysOpen = Math.max(0, term + workingDaysBetween(dueOn, clock.today));
  return { kind, dueOn: dueOn.toString(), state, workingDaysLate, workingDaysOpen } satisfies CaseloadDue;
}

/**
 * Today, or the working day before it on a day off: what was due before this day is late by the rule of
 * `lateness`, so a list that is filtered in the database agrees with it.
 */
export function latestWorkingDay(today: Temporal.PlainDate): Temporal.PlainDate {
  return isWorkingDay(today) ? today : addWorkingDays(today, -1);
}

function termOf(kind: DueKind, terms: Terms): number {
  const term: Record<DueKind, number> = {
    first_attempt: terms.firstAttempt,
    silence: terms.silence,
    referral_answer: terms.referralAnswer,
    goal_review: terms.goalReview,
    remeasure: terms.remeasure,
  };
  return term[kind];
}
