import "server-only";
import { Temporal } from "temporal-polyfill";
import { type Due, nextDue } from "@/lib/domain/due";
import type { Phase } from "@/lib/domain/workflow";
import type { Tx } from "@/lib/platform/database";

interface ClockFacts {
  readonly phase: Phase;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly lastContactOn: string | null;
  readonly unansweredSince: readonly string[];
  readonly goalsReviewedOn: readonly string[];
  readonly measuredOn: readonly string[];
  readonly triageDays: number;
  readonly firstAttemptDays: number;
  readonly silenceDays: number;
  readonly referralDays: number;
  readonly goalReviewDays: number;
  readonly remeasureDays: number;
}

/**
 * Locks the journey behind a referral of the own practice. A worker locks the journey first and the referral after it;
 * a practice does the same, so that the two never wait for each other.
 */
export async function lockJourneyOf(tx: Tx, referralId: string): Promise<void> {
  await readClockFacts(tx, referralId);
}

/**
 * The same as `resetJourneyClock`, for a practice, which sees no journey: the database gives the dates the rule runs on
 * and takes the outcome, for a referral to that practice only.
 */
export async function resetClockBehindReferral(tx: Tx, referralId: string): Promise<void> {
  const facts = await readClockFacts(tx, referralId);
  if (!facts) return;
  const due = dueOf(facts);
  await tx.$executeRaw`SELECT referral_answered(${referralId}::uuid, ${due?.dueOn.toString() ?? null}::date, ${due?.kind ?? null}::"DueKind")`;
}

async function readClockFacts(tx: Tx, referralId: string): Promise<ClockFacts | null> {
  const rows = await tx.$queryRaw<ClockFacts[]>`SELECT * FROM referral_clock_facts(${referralId}::uuid)`;
  return rows[0] ?? null;
}

function dueOf(facts: ClockFacts): Due | null {
  const day = (text: string) => Temporal.PlainDate.from(text);
  return nextDue(
    {
      phase: facts.phase,
      openedOn: day(facts.openedOn),
      closedOn: facts.closedOn === null ? null : day(facts.closedOn),
      lastContactOn: facts.lastContactOn === null ? null : day(facts.lastContactOn),
      unansweredReferralsSince: facts.unansweredSince.map(day),
      openGoalsReviewedOn: facts.goalsReviewedOn.map(day),
      measuredOn: facts.measuredOn.map(day),
    },
    {
      triage: facts.triageDays,
      firstAttempt: facts.firstAttemptDays,
      silence: facts.silenceDays,
      referralAnswer: facts.referralDays,
      goalReview: facts.goalReviewDays,
      remeasure: facts.remeasureDays,
    },
  );
}
