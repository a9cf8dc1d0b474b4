import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { DossierHeader } from "@/lib/access/dossier";
import { readNewestMeasured } from "@/lib/assessments/measured-on";
import type { Terms } from "@/lib/domain/due";
import { type Phase, reopenableUntil } from "@/lib/domain/workflow";
import { readJourneyFacts } from "@/lib/journeys/journey-facts";
import { phaseSteps } from "@/lib/journeys/phase-steps";
import { dayOf, fromColumn } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import { type KeptReferral, runningClocks } from "./open-work";

export type OverviewJourney = Awaited<ReturnType<typeof readOverviewJourney>>;

interface JourneySources {
  readonly journeyId: string;
  /** Of the whole dossier, newest first. */
  readonly moves: readonly { readonly journeyId: string; readonly at: Date; readonly toPhase: Phase | null }[];
  readonly referrals: readonly KeptReferral[];
  readonly today: Temporal.PlainDate;
}

/** Where a journey stands, for the first page of the dossier: its phases, its clocks, and what its next move asks. */
export async function readOverviewJourney(tx: Tx, { clientId, team }: DossierHeader, sources: JourneySources) {
  const { journeyId, today } = sources;
  const journey = await tx.journey.findUniqueOrThrow({ where: { id: journeyId }, select: JOURNEY });
  const facts = await readJourneyFacts(tx, journeyId, today);
  const reached = await tx.contactMoment.count({
    where: { journeyId, reach: "reached", at: { gte: journey.phaseSince } },
  });
  const span = {
    phase: facts.phase,
    openedOn: dayOf(journey.openedAt),
    closedOn: journey.closedAt === null ? null : dayOf(journey.closedAt),
  };
  return {
    facts,
    reachedInPhase: reached,
    notMeasurableWhy: journey.notMeasurableWhy,
    closing: span.closedOn && closingOf(journey, span.closedOn),
    steps: phaseSteps({ ...span, moves: movesOf(sources), today }),
    clocks: runningClocks(
      {
        ...span,
        lastContactOn: journey.lastContactAt === null ? null : dayOf(journey.lastContactAt),
        goalsReviewedOn: await readGoalReviews(tx, journeyId),
        measuredOn: await readMeasuredOn(tx, clientId, journey.openedAt),
        referrals: sources.referrals.filter((referral) => referral.journeyId === journeyId),
      },
      { terms: await readTerms(tx, team.id), today },
    ),
  };
}

const JOURNEY = {
  openedAt: true,
  phaseSince: true,
  closedAt: true,
  outcome: true,
  outcomeReason: true,
  aftercareOn: true,
  noAftercareWhy: true,
  lastContactAt: true,
  notMeasurableWhy: true,
} as const;

function movesOf({ journeyId, moves }: JourneySources) {
  return moves
    .filter((move) => move.journeyId === journeyId)
    .map(({ at, toPhase }) => ({ on: dayOf(at), toPhase }))
    .toReversed();
}

function closingOf<Row extends { readonly aftercareOn: Date | null }>(
  { aftercareOn, ...journey }: Row,
  on: Temporal.PlainDate,
) {
  return {
    ...journey,
    on,
    aftercareOn: aftercareOn === null ? null : fromColumn(aftercareOn),
    reopenableUntil: reopenableUntil(on.toString()),
  };
}

async function readGoalReviews(tx: Tx, journeyId: string): Promise<Temporal.PlainDate[]> {
  const goals = await tx.goal.findMany({
    where: { journeyId, attainment: null },
    select: { setAt: true, reviewedAt: true },
  });
  return goals.map(({ setAt, reviewedAt }) => dayOf(reviewedAt ?? setAt));
}

async function readMeasuredOn(tx: Tx, clientId: string, openedAt: Date): Promise<Temporal.PlainDate[]> {
  const measured = (await readNewestMeasured(tx, [clientId])).get(clientId) ?? [];
  return measured.filter(({ at }) => at >= openedAt).map(({ takenOn }) => takenOn);
}

async function readTerms(tx: Tx, teamId: string): Promise<Terms> {
  const days = await tx.organisation.findFirstOrThrow({ where: { teams: { some: { id: teamId } } }, select: TERMS });
  return {
    triage: days.triageDays,
    firstAttempt: days.firstAttemptDays,
    silence: days.silenceDays,
    referralAnswer: days.referralDays,
    goalReview: days.goalReviewDays,
    remeasure: days.remeasureDays,
  };
}

const TERMS = {
  triageDays: true,
  firstAttemptDays: true,
  silenceDays: true,
  referralDays: true,
  goalReviewDays: true,
  remeasureDays: true,
} as const;
