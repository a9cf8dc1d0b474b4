import "server-only";
import type { Temporal } from "temporal-polyfill";
import { isEnded, isUnanswered, needsNextStep, REFERRAL_STATUSES } from "@/lib/domain/referral";
import { isTrustLevel } from "@/lib/domain/trust";
import type { JourneyFacts, Phase } from "@/lib/domain/workflow";
import { addWorkingDays } from "@/lib/domain/working-days";
import { dayOf } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";

/**
 * What the workflow must know of one journey, read in the transaction of the caller; in one query, because every
 * dossier asks it. `baseline` is measured when a social type was found (or set by hand) since the journey opened, or so
 * shortly before it that it was not yet due to be measured again.
 * @throws when the journey does not exist or may not be seen.
 */
export async function readJourneyFacts(tx: Tx, journeyId: string, today: Temporal.PlainDate): Promise<JourneyFacts> {
  const [row] = await tx.$queryRaw<FactsRow[]>`
    SELECT j.phase::text AS phase, j."closedAt", j."openedAt", j."trustLevel", j."notMeasurableWhy",
      j."firstReachedAt" IS NOT NULL AS "hasSuccessfulContact", o."remeasureDays",
      (SELECT max(s."assessedAt") FROM social_type_record s
        WHERE s."clientId" = j."clientId" AND coalesce(s."overrideType", s.type) IS NOT NULL) AS "typedAt",
      (SELECT count(*)::int FROM consent c WHERE c."clientId" = j."clientId" AND c."withdrawnAt" IS NULL
        AND c."givenOn" <= ${today.toString()}::date
        AND (c."endsOn" IS NULL OR c."endsOn" >= ${today.toString()}::date)) AS "validSharingGrounds",
      (SELECT count(*)::int FROM referral r
        WHERE r."journeyId" = j.id AND r.status::text = ANY (${UNANSWERED})) AS "unansweredReferrals",
      (SELECT count(*)::int FROM referral r WHERE r."journeyId" = j.id AND r.status::text = ANY (${WITHOUT_HELP})
        AND r."nextStep" IS NULL) AS "referralsNeedingNextStep",
      (SELECT count(*)::int FROM referral r
        WHERE r."journeyId" = j.id AND r.status::text = ANY (${OPEN})) AS "openReferrals",
      EXISTS (SELECT 1 FROM participation_perspective p WHERE p."journeyId" = j.id) AS "perspectiveWritten",
      (SELECT count(*)::int FROM safety_task s
        WHERE s."clientId" = j."clientId" AND s."closedAt" IS NULL) AS "openSafetyTasks"
    FROM journey j JOIN team t ON t.id = j."teamId" JOIN organisation o ON o.id = t."organisationId"
    WHERE j.id = ${journeyId}::uuid`;
  if (!row) throw new Error("Facts were asked of a journey that is not there");

  const { phase, closedAt, hasSuccessfulContact, perspectiveWritten } = row;
  return {
    phase,
    closedOn: closedAt === null ? null : dayOf(closedAt).toString(),
    hasSuccessfulContact,
    trustLevel: isTrustLevel(row.trustLevel) ? row.trustLevel : null,
    baseline: baselineOf(row),
    validSharingGrounds: row.validSharingGrounds,
    unansweredReferrals: row.unansweredReferrals,
    referralsNeedingNextStep: row.referralsNeedingNextStep,
    openReferrals: row.openReferrals,
    perspectiveWritten,
    openSafetyTasks: row.openSafetyTasks,
  };
}

interface FactsRow {
  readonly phase: Phase;
  readonly closedAt: Date | null;
  readonly openedAt: Date;
  readonly trustLevel: number | null;
  readonly notMeasurableWhy: string | null;
  readonly hasSuccessfulContact: boolean;
  readonly remeasureDays: number;
  readonly typedAt: Date | null;
  readonly validSharingGrounds: number;
  readonly unansweredReferrals: number;
  readonly referralsNeedingNextStep: number;
  readonly openReferrals: number;
  readonly perspectiveWritten: boolean;
  readonly openSafetyTasks: number;
}

const UNANSWERED = REFERRAL_STATUSES.filter(isUnanswered);
const WITHOUT_HELP = REFERRAL_STATUSES.filter(needsNextStep);
const OPEN = REFERRAL_STATUSES.filter((status) => !isEnded(status));

function baselineOf({ typedAt, openedAt, remeasureDays, notMeasurableWhy }: FactsRow): JourneyFacts["baseline"] {
  if (typedAt !== null) {
    const stillCurrentFrom = addWorkingDays(dayOf(openedAt), -remeasureDays);
    if (dayOf(typedAt).since(stillCurrentFrom).sign >= 0) return "measured";
  }
  return notMeasurableWhy === null ? "missing" : "not_yet_measurable";
}
