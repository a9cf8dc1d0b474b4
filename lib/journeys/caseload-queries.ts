import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Terms } from "@/lib/domain/due";
import { auditRead } from "@/lib/access/read-audit";
import { today as currentDay, toColumn } from "@/lib/platform/calendar";
import { type DatabaseActor, type Tx, withActor } from "@/lib/platform/database";
import { Prisma } from "@/prisma/generated/client";
import { latestWorkingDay } from "./caseload-due";
import {
  type CaseloadRecord,
  type CaseloadScope,
  type Order,
  placeOf,
  precedes,
  readBeyond,
  RECORD_COLUMNS,
  scopeOf,
} from "./caseload-page-queries";
import type { CaseloadPlace, CaseloadQuery } from "./caseload-query";
import { type CaseloadRow, toRow } from "./caseload-row";
import { readMostUrgent } from "./journey-clock";

export const PAGE_SIZE = 25;

export interface CaseloadPage {
  readonly rows: readonly CaseloadRow[];
  /** How many rows the whole list has. */
  readonly total: number;
  /** How many of the list are late; with the filter "late" on, all of them. */
  readonly late: number;
  /** The number of the first row shown, from 1. */
  readonly from: number;
  readonly next: CaseloadPlace | null;
  readonly previous: CaseloadPlace | null;
  /** Who can be chosen as the worker. */
  readonly workers: readonly { readonly id: string; readonly name: string }[];
}

/**
 * One page of the caseload of a team, with the audit row that says who read it.
 * @returns `null` for a team that is not the actor's own.
 */
export async function listCaseload(
  actor: DatabaseActor,
  query: CaseloadQuery,
  today: Temporal.PlainDate = currentDay(),
): Promise<CaseloadPage | null> {
  return withActor(actor, async (tx) => {
    const team = await findTeam(tx, query.teamId);
    if (!team) return null;

    const lateBefore = latestWorkingDay(today).toString();
    const scope = scopeOf(query, lateBefore);
    const records = await withMostUrgent(tx, await readPage(tx, scope, query), today);
    const counts = await countList(tx, { query, lateBefore, first: records[0] });
    await auditRead(tx, { objectType: "caseload", objectId: query.teamId, clientId: null });

    const before = counts.before;
    const [first, last] = [records[0], records.at(-1)];
    return {
      rows: records.map((record) => toRow(record, { terms: team.terms, today })),
      total: counts.total,
      late: counts.late,
      from: before + 1,
      previous: first && before > 0 ? placeOf(query, first) : null,
      next: last && before + records.length < counts.total ? placeOf(query, last) : null,
      workers: team.workers,
    };
  });
}

/**
 * The journeys of these clients, open or else the last, in the order of the ids; with the audit row of the list.
 * What the actor may not see is left out.
 */
export async function listCaseloadOf(
  actor: DatabaseActor,
  clientIds: readonly string[],
  today: Temporal.PlainDate = currentDay(),
): Promise<CaseloadRow[]> {
  return withActor(actor, async (tx) => {
    const ids = [...clientIds];
    const records = await tx.$queryRaw<(CaseloadRecord & { readonly terms: Terms })[]>`
      SELECT DISTINCT ON (found.place) ${RECORD_COLUMNS}, ${TERMS} AS terms
      FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS found(id, place)
      JOIN journey j ON j."clientId" = found.id JOIN client c ON c.id = j."clientId"
      JOIN "user" w ON w.id = j."workerId" JOIN organisation o ON o.id = j."organisationId"
      ORDER BY found.place, j."closedAt" DESC NULLS FIRST, j.id`;
    await auditRead(tx, { objectType: "caseload", objectId: null, clientId: null, section: "search" });
    const urgent = await withMostUrgent(tx, records, today);
    return urgent.map((record) => toRow(record, { terms: record.terms, today }));
  });
}

// The list is ordered by the kept date; the words tell what matters most by now.
async function withMostUrgent<Row extends CaseloadRecord>(tx: Tx, records: readonly Row[], today: Temporal.PlainDate) {
  const asked = records.filter(({ dueKind }) => dueKind === "remeasure").map(({ journeyId }) => journeyId);
  const urgent = await readMostUrgent(tx, asked, today);
  return records.map((record) => {
    const due = urgent.get(record.journeyId);
    return due ? { ...record, dueKind: due.kind, dueOn: toColumn(due.dueOn) } : record;
  });
}

const TERMS = Prisma.sql`json_build_object('triage', o."triageDays", 'firstAttempt', o."firstAttemptDays",
  'silence', o."silenceDays", 'referralAnswer', o."referralDays", 'goalReview', o."goalReviewDays",
  'remeasure', o."remeasureDays")`;

interface TeamRow {
  readonly terms: Terms;
  readonly workers: readonly { readonly id: string; readonly name: string }[];
}

// Teams and users have no row policy of their own, so the team rule is asked here.
async function findTeam(tx: Tx, teamId: string): Promise<TeamRow | undefined> {
  const [team] = await tx.$queryRaw<TeamRow[]>`
    SELECT ${TERMS} AS terms,
      (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY u.name, u.id), '[]')
        FROM membership m JOIN "user" u ON u.id = m."userId" WHERE m."teamId" = t.id AND u."isActive") AS workers
    FROM team t JOIN organisation o ON o.id = t."organisationId"
    WHERE t.id = ${teamId}::uuid AND t.id = ANY (app_team_ids())`;
  return team;
}

async function readPage(tx: Tx, scope: CaseloadScope, query: CaseloadQuery): Promise<CaseloadRecord[]> {
  if (query.before) {
    const records = await readBeyond(tx, scope, { order: reversed(query), from: query.before, limit: PAGE_SIZE });
    // Fewer than a page in front of this place: what is left is the first page, and that is shown whole.
    if (records.length === PAGE_SIZE) return records.toReversed();
    return readBeyond(tx, scope, { order: query, from: null, limit: PAGE_SIZE });
  }
  return readBeyond(tx, scope, { order: query, from: query.after ?? null, limit: PAGE_SIZE });
}

function reversed(order: Order): Order {
  return { sort: order.sort, status: order.status, direction: order.direction === "asc" ? "desc" : "asc" };
}

interface CountQuestion {
  readonly query: CaseloadQuery;
  readonly lateBefore: string;
  readonly first: CaseloadRecord | undefined;
}

interface Counts {
  readonly total: number;
  readonly late: number;
  readonly before: number;
}

// The first page has nothing before it and need not look at names.
async function countList(tx: Tx, { query, lateBefore, first }: CountQuestion): Promise<Counts> {
  const scope = scopeOf(query, lateBefore);
  const isTurned = first !== undefined && (query.after ?? query.before ?? null) !== null;
  const before = isTurned ? precedes(query, first) : Prisma.sql`false`;
  const names = isTurned && query.sort === "name" ? Prisma.sql`JOIN client c ON c.id = j."clientId"` : Prisma.empty;
  const [counts] = await tx.$queryRaw<Counts[]>`
    SELECT count(*)::int AS total, count(*) FILTER (WHERE j."dueOn" < ${lateBefore}::date)::int AS late,
      count(*) FILTER (WHERE ${before})::int AS before
    FROM journey j ${names} WHERE ${scope.where}`;
  return counts ?? { total: 0, late: 0, before: 0 };
}
