import type { Temporal } from "temporal-polyfill";
import { isAboveCutOff } from "@/lib/assessments/asked-answer";
import { allDue, type Terms } from "@/lib/domain/due";
import { isUnanswered, needsNextStep, type ReferralStatus } from "@/lib/domain/referral";
import type { Phase } from "@/lib/domain/workflow";
import { addWorkingDays } from "@/lib/domain/working-days";
import { type CaseloadDue, dueFrom } from "@/lib/journeys/caseload-due";
import { dayOf } from "@/lib/platform/calendar";
import type { DestinationKind } from "@/prisma/generated/enums";

/** A clock that runs in this journey, with the referral it waits for if it is one. */
export interface RunningClock extends CaseloadDue {
  /** ISO date of the event that started it. */
  readonly since: string;
  readonly referral: { readonly id: string; readonly destination: string } | null;
}

/** A high depression score that still waits for an answer. */
export interface AskedAssessment {
  readonly assessmentId: string;
  readonly instrument: string;
  readonly score: number | null;
  readonly takenAt: Date;
}

export interface KeptReferral {
  readonly id: string;
  readonly journeyId: string;
  readonly status: ReferralStatus;
  readonly requestedAt: Date | null;
  readonly nextStep: string | null;
  readonly destination: { readonly name: string; readonly kind: DestinationKind };
}

interface KeptAssessment {
  readonly id: string;
  readonly instrument: string;
  readonly score: number | null;
  readonly takenAt: Date;
  readonly cutOffAnswer: string | null;
}

/**
 * The newest depression score when it still asks an answer: it was neither written down nor answered by a referral to
 * the GP. A later, lower score has answered an earlier one.
 */
export function askedAnswers(
  newestFirst: readonly KeptAssessment[],
  { referrals, depressionCutOff }: { readonly referrals: readonly KeptReferral[]; readonly depressionCutOff: number },
): AskedAssessment[] {
  const newest = new Map(newestFirst.toReversed().map(({ instrument, id }) => [instrument, id]));
  return newestFirst
    .filter(
      (assessment) =>
        isAboveCutOff(assessment, depressionCutOff) &&
        assessment.cutOffAnswer === null &&
        newest.get(assessment.instrument) === assessment.id &&
        !referrals.some((referral) => isGpReferralSince(referral, assessment.takenAt)),
    )
    .map(({ id, instrument, score, takenAt }) => ({ assessmentId: id, instrument, score, takenAt }));
}

/** Whether a referral broke off and nobody has said yet what comes next. */
export function asksNextStep({ status, nextStep }: Pick<KeptReferral, "status" | "nextStep">): boolean {
  return needsNextStep(status) && nextStep === null;
}

export interface ClockFacts {
  readonly phase: Phase;
  readonly closedOn: Temporal.PlainDate | null;
  readonly openedOn: Temporal.PlainDate;
  readonly lastContactOn: Temporal.PlainDate | null;
  readonly goalsReviewedOn: readonly Temporal.PlainDate[];
  /** The newest valid measurement of each thing that was measured in this journey. */
  readonly measuredOn: readonly Temporal.PlainDate[];
  /** Of this journey. */
  readonly referrals: readonly KeptReferral[];
}

/** Every clock that runs in a journey, the most urgent first. */
export function runningClocks(facts: ClockFacts, clock: { terms: Terms; today: Temporal.PlainDate }): RunningClock[] {
  if (facts.closedOn !== null) return [];
  const own = allDue(
    { ...facts, unansweredReferralsSince: [], openGoalsReviewedOn: facts.goalsReviewedOn },
    clock.terms,
  ).map((due) => ({ ...dueFrom(due.kind, due.dueOn, clock), since: due.since.toString(), referral: null }));
  const waiting = facts.referrals.filter(({ status }) => isUnanswered(status)).map((row) => waitingFor(row, clock));
  return [...own, ...waiting].toSorted(byUrgency);
}

/** The longest overdue first; to measure again waits for anything else that is late. */
function byUrgency(one: RunningClock, other: RunningClock): number {
  const [oneWaits, otherWaits] = [waits(one, other), waits(other, one)];
  if (oneWaits !== otherWaits) return oneWaits ? 1 : -1;
  return other.workingDaysLate - one.workingDaysLate || (one.dueOn < other.dueOn ? -1 : 1);
}

function waits({ kind }: RunningClock, other: RunningClock): boolean {
  return kind === "remeasure" && other.kind !== "remeasure" && other.state !== "on_time";
}

function waitingFor(
  { id, requestedAt, destination }: KeptReferral,
  clock: { terms: Terms; today: Temporal.PlainDate },
): RunningClock {
  const since = requestedAt === null ? clock.today : dayOf(requestedAt);
  const due = dueFrom("referral_answer", addWorkingDays(since, clock.terms.referralAnswer), clock);
  return { ...due, since: since.toString(), referral: { id, destination: destination.name } };
}

function isGpReferralSince({ status, requestedAt, destination }: KeptReferral, moment: Date): boolean {
  return (
    destination.kind === "gp_practice" && status !== "entered_in_error" && requestedAt !== null && requestedAt >= moment
  );
}

/** Who has the next word: someone of the team, or the destination that was asked something. */
export type Turn = { readonly who: "worker" } | { readonly who: "destination"; readonly name: string };

/**
 * Who holds the ball in an open journey. A destination holds it while its answer is not late and nothing else is asked
 * of the worker; when the term has passed the worker has it again, so that no referral waits in silence.
 */
export function whoseTurn(clocks: readonly RunningClock[], asked: number): Turn {
  const waiting = clocks.find(({ referral }) => referral !== null)?.referral;
  const isCalm = asked === 0 && clocks.every(({ state }) => state === "on_time");
  return waiting && isCalm ? { who: "destination", name: waiting.destination } : { who: "worker" };
}
