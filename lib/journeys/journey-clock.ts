import "server-only";
import type { Temporal } from "temporal-polyfill";
import { nextDue } from "@/lib/domain/due";
import { dayOf, toColumn } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";

/**
 * Works out anew what becomes due first in a journey, and keeps it on the journey so that lists can sort by it. Every
 * command that adds a contact moment, moves a referral, or sets, reviews or ends a goal calls this last, in its own
 * transaction.
 */
export async function resetJourneyClock(tx: Tx, journeyId: string, today: Temporal.PlainDate): Promise<void> {
  const journey = await tx.journey.findUniqueOrThrow({ where: { id: journeyId }, select: CLOCK });
  const goals = await tx.goal.findMany({
    where: { journeyId, attainment: null },
    select: { setAt: true, reviewedAt: true },
  });
  const { triageDays, firstAttemptDays, silenceDays, referralDays, goalReviewDays, remeasureDays } =
    journey.team.organisation;
  const due = nextDue(
    {
      phase: journey.phase,
      closedOn: journey.closedAt === null ? null : dayOf(journey.closedAt),
      openedOn: dayOf(journey.openedAt),
      lastContactOn: journey.lastContactAt === null ? null : dayOf(journey.lastContactAt),
      unansweredReferralsSince: journey.referrals.map(({ requestedAt }) =>
        requestedAt === null ? today : dayOf(requestedAt),
      ),
      openGoalsReviewedOn: goals.map(({ setAt, reviewedAt }) => dayOf(reviewedAt ?? setAt)),
    },
    {
      triage: triageDays,
      firstAttempt: firstAttemptDays,
      silence: silenceDays,
      referralAnswer: referralDays,
      goalReview: goalReviewDays,
      remeasure: remeasureDays,
    },
  );
  await tx.journey.update({
    where: { id: journeyId },
    data: { dueOn: due === null ? null : toColumn(due.dueOn), dueKind: due?.kind ?? null },
    select: { id: true },
  });
}

const CLOCK = {
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
