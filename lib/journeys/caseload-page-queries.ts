import "server-only";
import type { SocialType } from "@/lib/domain/taxonomy/social-types";
import type { DueKind } from "@/lib/domain/due";
import type { JourneyOutcome, Phase } from "@/lib/domain/workflow";
import type { Tx } from "@/lib/platform/database";
import { Prisma } from "@/prisma/generated/client";
import type { CaseloadFilters, CaseloadPlace, CaseloadSort, CaseloadStatus, Direction } from "./caseload-query";

/** One journey as the database gives it for a list. */
export interface CaseloadRecord {
  readonly journeyId: string;
  readonly clientId: string;
  readonly sortName: string;
  readonly number: number;
  readonly birthDate: Date | null;
  readonly phase: Phase;
  readonly phaseSince: Date;
  readonly socialType: SocialType | null;
  readonly workerId: string;
  readonly workerName: string;
  readonly openedAt: Date;
  readonly lastContactAt: Date | null;
  readonly dueOn: Date | null;
  readonly dueKind: DueKind | null;
  readonly closedAt: Date | null;
  readonly outcome: JourneyOutcome | null;
}

/** The columns of `CaseloadRecord`, from `journey j`, `client c` and `"user" w`. */
export const RECORD_COLUMNS = Prisma.sql`
  j.id AS "journeyId", j."clientId", c."sortName", c.number, c."birthDate", j.phase::text AS phase, j."phaseSince",
  j."socialType"::text AS "socialType", j."workerId", w.name AS "workerName", j."openedAt", j."lastContactAt",
  j."dueOn", j."dueKind"::text AS "dueKind", j."closedAt", j.outcome::text AS outcome`;

export interface Order {
  readonly status: CaseloadStatus;
  readonly sort: CaseloadSort;
  readonly direction: Direction;
}

export interface CaseloadScope {
  readonly teamId: string;
  readonly where: Prisma.Sql;
  readonly isOfOneWorker: boolean;
}

/** A list of journeys of one team. `lateBefore` (ISO date): what was due before it is late. */
export function scopeOf(filters: CaseloadFilters, lateBefore: string): CaseloadScope {
  const { teamId, status, workerId, phase, socialType, isLate } = filters;
  const conditions = [
    Prisma.sql`j."teamId" = ${teamId}::uuid`,
    status === "open" ? Prisma.sql`j."closedAt" IS NULL` : Prisma.sql`j."closedAt" IS NOT NULL`,
  ];
  if (workerId !== null) conditions.push(Prisma.sql`j."workerId" = ${workerId}::uuid`);
  if (phase !== null) conditions.push(Prisma.sql`j.phase = ${phase}::"Phase"`);
  if (socialType === "unknown") conditions.push(Prisma.sql`j."socialType" IS NULL`);
  else if (socialType !== null) conditions.push(Prisma.sql`j."socialType" = ${socialType}::"SocialType"`);
  if (isLate) conditions.push(Prisma.sql`j."dueOn" < ${lateBefore}::date`);
  return { teamId, where: Prisma.join(conditions, " AND "), isOfOneWorker: workerId !== null };
}

/**
 * At most `limit` rows beyond a place, in order. Each statement walks one index of the team from that place, so that
 * it costs the same on every page and with every number of clients.
 */
export async function readBeyond(
  tx: Tx,
  scope: CaseloadScope,
  { order, from, limit }: { order: Order; from: CaseloadPlace | null; limit: number },
): Promise<CaseloadRecord[]> {
  if (order.sort === "name") return readByName(tx, scope, { order, from, limit });

  const segments = segmentsOf(order);
  const start = from === null ? 0 : Math.max(0, segments.indexOf(segmentOf(from)));
  const rows: CaseloadRecord[] = [];
  for (const [index, segment] of segments.entries()) {
    if (index < start || rows.length >= limit) continue;
    const place = index === start ? from : null;
    rows.push(...(await readSegment(tx, scope, { order, segment, place, limit: limit - rows.length })));
  }
  return rows;
}

/** The condition that a row comes before this one in the list; it needs `client c` when the order is by name. */
export function precedes(order: Order, row: CaseloadRecord): Prisma.Sql {
  const before = order.direction === "asc" ? Prisma.sql`<` : Prisma.sql`>`;
  if (order.sort === "name") {
    return Prisma.sql`(c."sortName", c.id, j.id) ${before} (${row.sortName}, ${row.clientId}::uuid, ${row.journeyId}::uuid)`;
  }
  const place = placeOf(order, row);
  const segments = segmentsOf(order);
  const here = segmentOf(place);
  const earlier = segments.slice(0, segments.indexOf(here)).map((segment) => inSegment(order, segment));
  const flipped: Order = { ...order, direction: order.direction === "asc" ? "desc" : "asc" };
  const inFront = Prisma.sql`(${inSegment(order, here)} AND ${beyond(flipped, here, place)})`;
  return Prisma.sql`(${Prisma.join([...earlier, inFront], " OR ")})`;
}

/** Where a row stands in this order. */
export function placeOf(order: Order, row: CaseloadRecord): CaseloadPlace {
  return { value: valueOf(order, row), journeyId: row.journeyId };
}

function valueOf({ sort, status }: Order, row: CaseloadRecord): string | null {
  if (sort === "name") return null;
  if (sort === "phase") return row.phaseSince.toISOString();
  if (sort === "contact") return row.lastContactAt?.toISOString() ?? null;
  if (status === "closed") return row.closedAt?.toISOString() ?? null;
  return row.dueOn?.toISOString().slice(0, 10) ?? null;
}

type Segment = "value" | "empty";

/** Rows without a value stand together, at one end. Each part is read on its own: one index range, no sort. */
function segmentsOf({ sort, status, direction }: Order): readonly Segment[] {
  if (sort === "phase" || status === "closed") return ["value"];
  // Never spoken to is the longest silence of all; nothing due is the least urgent.
  const ascending: Segment[] = sort === "contact" ? ["empty", "value"] : ["value", "empty"];
  return direction === "asc" ? ascending : ascending.toReversed();
}

function segmentOf({ value }: CaseloadPlace): Segment {
  return value === null ? "empty" : "value";
}

const DUE = { column: Prisma.sql`j."dueOn"`, type: Prisma.sql`date` };
const CONTACT = { column: Prisma.sql`j."lastContactAt"`, type: Prisma.sql`timestamptz` };
const PHASE = { column: Prisma.sql`j."phaseSince"`, type: Prisma.sql`timestamptz` };
const CLOSED = { column: Prisma.sql`j."closedAt"`, type: Prisma.sql`timestamptz` };

function keyOf({ sort, status }: Order) {
  if (status === "closed") return CLOSED;
  if (sort === "contact") return CONTACT;
  return sort === "phase" ? PHASE : DUE;
}

function inSegment(order: Order, segment: Segment): Prisma.Sql {
  const { column } = keyOf(order);
  return segment === "value" ? Prisma.sql`${column} IS NOT NULL` : Prisma.sql`${column} IS NULL`;
}

function beyond(order: Order, segment: Segment, { value, journeyId }: CaseloadPlace): Prisma.Sql {
  const { column, type } = keyOf(order);
  const past = order.direction === "asc" ? Prisma.sql`>` : Prisma.sql`<`;
  if (segment === "empty") return Prisma.sql`j.id ${past} ${journeyId}::uuid`;
  return Prisma.sql`(${column}, j.id) ${past} (${value}::${type}, ${journeyId}::uuid)`;
}

interface SegmentQuestion {
  readonly order: Order;
  readonly segment: Segment;
  readonly place: CaseloadPlace | null;
  readonly limit: number;
}

function readSegment(tx: Tx, scope: CaseloadScope, { order, segment, place, limit }: SegmentQuestion) {
  const way = order.direction === "asc" ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const { column } = keyOf(order);
  const start = place === null ? Prisma.empty : Prisma.sql`AND ${beyond(order, segment, place)}`;
  const sorted = Prisma.sql`ORDER BY ${column} ${way}, j.id ${way}`;
  return tx.$queryRaw<CaseloadRecord[]>`
    SELECT ${RECORD_COLUMNS}
    FROM (SELECT j.* FROM journey j WHERE ${scope.where} AND ${inSegment(order, segment)} ${start} ${sorted} LIMIT ${limit}) j
    JOIN client c ON c.id = j."clientId" JOIN "user" w ON w.id = j."workerId" ${sorted}`;
}

interface NameQuestion {
  readonly order: Order;
  readonly from: CaseloadPlace | null;
  readonly limit: number;
}

// By name the walk goes along the clients of the team, looking up the journeys of each: OFFSET 0 keeps the planner from
// joining the whole team first. One worker's journeys are so few that they are fetched and sorted instead. The first
// comparison starts the walk in the index; the second tells a client's closed journeys apart.
async function readByName(tx: Tx, scope: CaseloadScope, { order, from, limit }: NameQuestion) {
  const way = order.direction === "asc" ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const past = order.direction === "asc" ? Prisma.sql`>` : Prisma.sql`<`;
  const [name] = from === null ? [] : await findName(tx, from.journeyId);
  const start =
    name === undefined
      ? Prisma.empty
      : Prisma.sql`AND (c."sortName", c.id) ${past}= (${name.sortName}, ${name.clientId}::uuid)
          AND (c."sortName", c.id, j.id) ${past} (${name.sortName}, ${name.clientId}::uuid, ${name.journeyId}::uuid)`;
  const fence = scope.isOfOneWorker ? Prisma.empty : Prisma.sql`OFFSET 0`;
  return tx.$queryRaw<CaseloadRecord[]>`
    SELECT ${RECORD_COLUMNS}
    FROM client c JOIN LATERAL (SELECT j.* FROM journey j WHERE j."clientId" = c.id AND ${scope.where} ${fence}) j ON true
    JOIN "user" w ON w.id = j."workerId"
    WHERE c."teamId" = ${scope.teamId}::uuid ${start}
    ORDER BY c."sortName" ${way}, c.id ${way}, j.id ${way} LIMIT ${limit}`;
}

function findName(tx: Tx, journeyId: string) {
  return tx.$queryRaw<{ sortName: string; clientId: string; journeyId: string }[]>`
    SELECT c."sortName", c.id AS "clientId", j.id AS "journeyId"
    FROM journey j JOIN client c ON c.id = j."clientId" WHERE j.id = ${journeyId}::uuid`;
}
