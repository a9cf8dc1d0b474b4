import "server-only";
import type { Temporal } from "temporal-polyfill";
import { readNewestMeasured } from "@/lib/assessments/measured-on";
import { type Due, type DueFacts, mostUrgentDue, nextDue, type Terms } from "@/lib/domain/due";
import { dayOf, toColumn } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";

/**
 * Works out anew what becomes due first in a journey, and keeps it on the journey so that lists can sort by it. Every
 * command that adds a contact moment, stores a measurement, moves a referral, or sets, reviews or ends a goal calls
 * this last, in its own transaction.
 */
export async function resetJourneyClock(tx: Tx, journeyId: string, today: Temporal.PlainDate): Promise<void> {
  const clock = (await readClocks(tx, [journeyId], today)).get(journeyId);
  if (!clock) throw new Error(`No journey ${journeyId} to set the clock of`);
  const due = nextDue(clock.facts, clock.terms);
  await tx.journey.update({
    where: { id: journeyId },
    data: { dueOn: due === null ? null : toColumn(due.dueOn), dueKind: due?.kind ?? null },
    select: { id: true },
  });
}

/**
 * What each of these journeys asks most today, where its kept clock says that measuring again is due: a contact, an
 * answer or a goal that has become late since goes first.
 */
export async function readMostUrgent(
  tx: Tx,
  journeyIds: readonly string[],
  today: Temporal.PlainDate,
): Promise<ReadonlyMap<string, Due | null>> {
  if (journeyIds.length === 0) return new Map();
  const clocks = await readClocks(tx, journeyIds, today);
  return new Map([...clocks].map(([id, { facts, terms }]) => [id, mostUrgentDue(facts, terms, today)]));
}

interface Clock {
  readonly facts: DueFacts;
  readonly terms: Terms;
}

async function readClocks(tx: Tx, journeyIds: readonly string[], today: Temporal.PlainDate) {
  const ids = { in: [...journeyIds] };
  const journeys = await tx.journey.findMany({ where: { id: ids }, select: CLOCK });
  const goals = await tx.goal.findMany({
    where: { journeyId: ids, attainment: null },
    select: { journeyId: true, setAt: true, reviewedAt: true },
  });
  const measured = await readNewestMeasured(
    tx,
    journeys.map(({ clientId }) => clientId),
  );
  return new Map<string, Clock>(
    journeys.map((journey) => [
      journey.id,
      {
        facts: {
          phase: journey.phase,
          closedOn: journey.closedAt === null ? null : dayOf(journey.closedAt),
          openedOn: dayOf(journey.openedAt),
          lastContactOn: journey.lastContactAt === null ? null : dayOf(journey.lastContactAt),
          unansweredReferralsSince: journey.referrals.map(({ requestedAt }) =>
            requestedAt === null ? today : dayOf(requestedAt),
          ),
          openGoalsReviewedOn: goals
            .filter(({ journeyId }) => journeyId === journey.id)
            .map(({ setAt, reviewedAt }) => dayOf(reviewedAt ?? setAt)),
          measuredOn: (measured.get(journey.clientId) ?? [])
            .filter(({ at }) => at >= journey.openedAt)
            .map(({ takenOn }) => takenOn),
        },
        terms: termsOf(journey.team.organisation),
      },
    ]),
  );
}

interface TermColumns {
  readonly triageDays: number;
  readonly firstAttemptDays: number;
  readonly silenceDays: number;
  readonly referralDays: number;
  readonly goalReviewDays: number;
  readonly remeasureDays: number;
}

function termsOf(days: TermColumns): Terms {
  return {
    triage: days.triageDays,
    firstAttempt: days.firstAttemptDays,
    silence: days.silenceDays,
    referralAnswer: days.referralDays,
    goalReview: days.goalReviewDays,
    remeasure: days.remeasureDays,
  };
}

const CLOCK = {
  id: true,
  clientId: true,
  phase: true,
  openedAt: true,
  closedAt: true,
  lastContactAt: true,
  referrals: { where: { status: "requested" }, select: { requestedAt: true } },
  team: {
    select: {
      organisation: {
        select: {
          triageDays: true,
          firstAttemptDays: true,
          silenceDays: true,
          referralDays: true,
          goalReviewDays: true,
          remeasureDays: true,
        },
      },
    },
  },
} as const;
