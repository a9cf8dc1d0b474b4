import { Temporal } from "temporal-polyfill";
import type { Phase } from "./workflow";
import { addWorkingDays, workingDaysBetween } from "./working-days";

/** How long each thing may stay open, in working days; settings of the organisation. */
export interface Terms {
  readonly triage: number;
  readonly firstAttempt: number;
  readonly silence: number;
  readonly referralAnswer: number;
  readonly goalReview: number;
  readonly remeasure: number;
}

export const DEFAULT_TERMS: Terms = {
  triage: 2,
  firstAttempt: 5,
  silence: 15,
  referralAnswer: 10,
  goalReview: 30,
  remeasure: 90,
};

export const DUE_KINDS = ["first_attempt", "silence", "referral_answer", "goal_review", "remeasure"] as const;
export type DueKind = (typeof DUE_KINDS)[number];

export interface DueFacts {
  readonly phase: Phase;
  readonly closedOn: Temporal.PlainDate | null;
  readonly openedOn: Temporal.PlainDate;
  /** The last contact moment, an attempt or a meeting; `null` while nobody has tried. */
  readonly lastContactOn: Temporal.PlainDate | null;
  /** When each referral that waits for an answer was sent. */
  readonly unansweredReferralsSince: readonly Temporal.PlainDate[];
  /** For each open goal: its last review, or its start when it has had none. */
  readonly openGoalsReviewedOn: readonly Temporal.PlainDate[];
  /** For each thing that was measured in this journey (loneliness, network, depression): the newest valid measurement. */
  readonly measuredOn: readonly Temporal.PlainDate[];
}

export interface Due {
  readonly kind: DueKind;
  /** The event that started the clock. */
  readonly since: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate;
  /** In working days. */
  readonly term: number;
}

/**
 * The first thing to become due in a journey, or `null` when it is closed. Clocks run on events, never on 'last
 * edited'; the trust phase itself has no deadline: what is watched is silence.
 */
export function nextDue(facts: DueFacts, terms: Terms): Due | null {
  return allDue(facts, terms)[0] ?? null;
}

/** Everything that is open in a journey, the earliest due date first. */
export function allDue(facts: DueFacts, terms: Terms): Due[] {
  if (facts.closedOn !== null) return [];

  const contact =
    facts.lastContactOn === null
      ? dueAfter("first_attempt", facts.openedOn, terms.firstAttempt)
      : dueAfter("silence", facts.lastContactOn, terms.silence);
  const referrals = facts.unansweredReferralsSince.map((since) =>
    dueAfter("referral_answer", since, terms.referralAnswer),
  );
  const reviewed = facts.phase === "activate" ? facts.openGoalsReviewedOn : [];
  const goals = reviewed.map((since) => dueAfter("goal_review", since, terms.goalReview));
  return [contact, ...referrals, ...goals, ...remeasuring(facts, terms)].toSorted(byDueDate);
}

/**
 * What a list should name today: to measure again waits for anything else that is late, however long it is overdue.
 * `nextDue` keeps the earliest date, and may thereby name the measuring where by now somebody is silent too long.
 */
export function mostUrgentDue(facts: DueFacts, terms: Terms, today: Temporal.PlainDate): Due | null {
  const all = allDue(facts, terms);
  const isLate = ({ dueOn }: Due) => workingDaysBetween(dueOn, today) > 0;
  return all.find((due) => due.kind !== "remeasure" && isLate(due)) ?? all[0] ?? null;
}

/** What was measured longest ago is measured again first; in the first phase nothing is asked yet. */
function remeasuring({ phase, measuredOn }: DueFacts, terms: Terms): Due[] {
  if (phase === "signal") return [];
  return measuredOn
    .map((since) => dueAfter("remeasure", since, terms.remeasure))
    .toSorted(byDueDate)
    .slice(0, 1);
}

function byDueDate(one: Due, other: Due): number {
  return Temporal.PlainDate.compare(one.dueOn, other.dueOn);
}

function dueAfter(kind: DueKind, since: Temporal.PlainDate, term: number): Due {
  return { kind, since, dueOn: addWorkingDays(since, term), term };
}
