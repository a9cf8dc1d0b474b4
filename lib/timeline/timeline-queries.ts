import "server-only";
import type { Tx } from "@/lib/platform/database";
import { readTimelineEvent, type TimelineEvent } from "./timeline-event";
import { TIMELINE_GROUPS, type TimelineGroup } from "./timeline-group";
import type { TimelinePlace } from "./timeline-place";

export interface Timeline {
  /** Newest first. */
  readonly events: readonly TimelineEvent[];
  readonly hasMore: boolean;
}

interface TimelineQuestion {
  readonly clientId: string;
  readonly limit: number;
  readonly before?: TimelinePlace | null;
  readonly group?: TimelineGroup | null;
}

/**
 * Everything that happened in a dossier, in one query, whatever table tells it; for a caller that already wrote the
 * audit row. Row policies hold in every branch.
 */
export async function readTimeline(tx: Tx, question: TimelineQuestion): Promise<Timeline> {
  const { clientId, limit, before = null, group = null } = question;
  const kinds = group === null ? Object.values(TIMELINE_GROUPS).flat() : TIMELINE_GROUPS[group];
  const rows = await tx.$queryRaw<object[]>`
    WITH told AS (
      SELECT 'signal' AS kind, id, "receivedAt" AS at, false AS day, NULL::uuid AS by,
             jsonb_build_object('source', source) AS detail FROM signal WHERE "clientId" = ${clientId}::uuid
      UNION ALL SELECT 'move', id, at, false, "byUserId", jsonb_build_object('move', move, 'toPhase', "toPhase", 'reason', reason)
        FROM journey_move WHERE "clientId" = ${clientId}::uuid
      UNION ALL SELECT 'contact', id, at, false, "byUserId",
             jsonb_build_object('channel', channel, 'reach', reach, 'trustLevel', "trustLevel", 'note', note)
        FROM contact_moment WHERE "clientId" = ${clientId}::uuid
      UNION ALL SELECT 'assessment', id, "takenAt", false, "byUserId", jsonb_build_object('instrument', instrument, 'score', score, 'band', band)
        FROM assessment WHERE "clientId" = ${clientId}::uuid
      UNION ALL SELECT 'safety_raised', id, "raisedAt", false, "raisedById", '{}' FROM safety_task WHERE "clientId" = ${clientId}::uuid
      UNION ALL SELECT 'safety_talked', id, "talkedAt", false, "talkedById", '{}' FROM safety_task
        WHERE "clientId" = ${clientId}::uuid AND "talkedAt" IS NOT NULL
      UNION ALL SELECT 'safety_closed', id, "closedAt", false, "closedById", '{}' FROM safety_task
        WHERE "clientId" = ${clientId}::uuid AND "closedAt" IS NOT NULL
      UNION ALL SELECT 'person_added', id, "addedOn"::timestamp AT TIME ZONE 'Europe/Amsterdam', true, NULL,
             jsonb_build_object('name', name, 'relation', relation)
        FROM network_person WHERE "clientId" = ${clientId}::uuid AND "endedWhy" IS DISTINCT FROM 'mistake'
      UNION ALL SELECT 'person_lost', id, "endedOn"::timestamp AT TIME ZONE 'Europe/Amsterdam', true, NULL,
             jsonb_build_object('name', name, 'relation', relation, 'why', "endedWhy")
        FROM network_person WHERE "clientId" = ${clientId}::uuid AND "endedOn" IS NOT NULL AND "endedWhy" IS DISTINCT FROM 'mistake'
      UNION ALL SELECT 'inventory', id, "finishedAt", false, "byUserId", jsonb_build_object('supporters', supporters)
        FROM network_inventory WHERE "clientId" = ${clientId}::uuid
      UNION ALL SELECT 'social_type', id, "assessedAt", false, "byUserId",
             jsonb_build_object('type', type, 'overrideType', "overrideType", 'overrideReason', "overrideReason")
        FROM (SELECT s.*, lag(s.id) OVER inOrder AS earlier,
                lag(coalesce(s."overrideType"::text, s.type::text, '')) OVER inOrder AS before
              FROM social_type_record s WHERE s."clientId" = ${clientId}::uuid
              WINDOW inOrder AS (ORDER BY s."assessedAt", s.id)) typed
        WHERE earlier IS NULL OR before <> coalesce("overrideType"::text, type::text, '')
      UNION ALL SELECT 'life_event', id, "recordedAt", false, "byUserId",
             jsonb_build_object('kind', kind, 'label', label, 'isRevision', "replacesId" IS NOT NULL, 'isRemoved', "isRemoved")
        FROM life_event WHERE "clientId" = ${clientId}::uuid
      UNION ALL SELECT 'competency', id, "ratedAt", false, "byUserId",
             jsonb_build_object('competency', competency, 'isRevision', "replacesId" IS NOT NULL)
        FROM competency_rating WHERE "clientId" = ${clientId}::uuid
      UNION ALL SELECT 'chapter', id, "writtenAt", false, "byUserId", jsonb_build_object('theme', theme, 'isRevision', "replacesId" IS NOT NULL)
        FROM chapter_entry WHERE "clientId" = ${clientId}::uuid
      UNION ALL SELECT 'participation', id, "ratedAt", false, "byUserId", jsonb_build_object('ladderStep', "ladderStep")
        FROM participation_rating WHERE "clientId" = ${clientId}::uuid
      UNION ALL SELECT 'consent_given', k.id, k."givenOn"::timestamp AT TIME ZONE 'Europe/Amsterdam', true, k."byUserId",
             jsonb_build_object('destination', d.name)
        FROM consent k JOIN destination d ON d.id = k."destinationId" WHERE k."clientId" = ${clientId}::uuid
      UNION ALL SELECT 'consent_withdrawn', k.id, k."withdrawnAt", false, NULL, jsonb_build_object('destination', d.name)
        FROM consent k JOIN destination d ON d.id = k."destinationId"
        WHERE k."clientId" = ${clientId}::uuid AND k."withdrawnAt" IS NOT NULL
      UNION ALL SELECT 'referral', e.id, e.at, false, e."byUserId",
             jsonb_build_object('referralId', r.id, 'destination', d.name, 'toStatus', e."toStatus")
        FROM referral r JOIN referral_event e ON e."referralId" = r.id JOIN destination d ON d.id = r."destinationId"
        WHERE r."clientId" = ${clientId}::uuid
      UNION ALL SELECT 'perspective', id, "writtenAt", false, "byUserId", '{}'
        FROM participation_perspective WHERE "clientId" = ${clientId}::uuid
      UNION ALL SELECT 'goal_set', id, "setAt", false, "byUserId", jsonb_build_object('text', text)
        FROM goal WHERE "clientId" = ${clientId}::uuid
      UNION ALL SELECT 'goal_reviewed', id, "reviewedAt", false, NULL, jsonb_build_object('text', text, 'attainment', attainment)
        FROM goal WHERE "clientId" = ${clientId}::uuid AND "reviewedAt" IS NOT NULL
      UNION ALL SELECT 'activity', id, "attendedOn"::timestamp AT TIME ZONE 'Europe/Amsterdam', true, "byUserId",
             jsonb_build_object('name', name, 'goalId', "goalId")
        FROM activity WHERE "clientId" = ${clientId}::uuid AND "attendedOn" IS NOT NULL
    )
    SELECT t.kind, t.kind || '-' || t.id AS key, t.id, t.at, t.day AS "isDayOnly", u.name AS "byName", t.detail
    FROM told t LEFT JOIN "user" u ON u.id = t.by
    WHERE t.kind = ANY (${kinds}::text[])
      AND (${before?.at ?? null}::timestamptz IS NULL OR (t.at, t.kind || '-' || t.id) < (${before?.at ?? null}::timestamptz, ${before?.key ?? null}::text))
    ORDER BY t.at DESC, t.kind || '-' || t.id DESC
    LIMIT ${limit + 1}`;
  return { events: rows.slice(0, limit).map(readTimelineEvent), hasMore: rows.length > limit };
}
