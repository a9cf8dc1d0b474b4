import "server-only";
import type { Role } from "@/lib/access/permissions";
import { auditRead } from "@/lib/access/read-audit";
import { type DatabaseActor, type Tx, withActor } from "@/lib/platform/database";
import { Prisma } from "@/prisma/generated/client";
import type { AuditQuery } from "./audit-query";

export const AUDIT_PAGE_SIZE = 50;

export interface AuditRow {
  /** The line's place in the log; higher is later. */
  readonly seq: number;
  readonly at: Date;
  readonly action: string;
  readonly outcome: string;
  /** Who did it; `null` when the application did it by itself. */
  readonly userName: string | null;
  readonly role: Role | null;
  /** What the application did it for, without a person. */
  readonly system: string | null;
  readonly objectType: string;
  readonly section: string | null;
  readonly clientNumber: number | null;
  readonly requestId: string | null;
}

export interface AuditPage {
  readonly rows: readonly AuditRow[];
  /** Where older lines begin, and newer ones; `null` at either end. */
  readonly older: number | null;
  readonly newer: number | null;
  /** The people whose lines can be asked for. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/**
 * A page of the log of the actor's own organisation, newest first. Reading it is a line of the log itself. Row policies
 * show it to privacy officers only; for others, and for a client number that is nobody's, it is empty.
 */
export async function listAuditEvents(actor: DatabaseActor, query: AuditQuery): Promise<AuditPage> {
  return withActor(actor, async (tx) => {
    const clientId = query.clientNumber === null ? null : await findClient(tx, query.clientNumber);
    const isNobody = query.clientNumber !== null && clientId === null;
    const found = isNobody ? [] : await readLines(tx, query, clientId);
    const page: AuditPage = { ...cut(found, query), people: await listPeople(tx) };
    await auditRead(tx, { objectType: "audit", objectId: query.userId, clientId, section: query.action ?? "all" });
    return page;
  });
}

async function findClient(tx: Tx, number: number): Promise<string | null> {
  const [client] = await tx.$queryRaw<{ id: string | null }[]>`SELECT audit_client_id(${number}::int) AS id`;
  return client?.id ?? null;
}

interface Line extends Omit<AuditRow, "seq"> {
  readonly seq: bigint;
}

// One line more than is shown tells whether the log goes on. Walks an index on seq from where it starts.
async function readLines(tx: Tx, query: AuditQuery, clientId: string | null): Promise<AuditRow[]> {
  const isBackward = query.after !== null && query.after !== undefined;
  const way = isBackward ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const lines = await tx.$queryRaw<Line[]>`
    SELECT a.seq, a.at, a.action, a.outcome, u.name AS "userName", a.role::text AS role, a.system, a."objectType",
      a.section, n.number AS "clientNumber", a."requestId"
    FROM (SELECT * FROM audit_event e WHERE ${conditions(query, clientId)} ORDER BY e.seq ${way}
          LIMIT ${AUDIT_PAGE_SIZE + 1}) a
    LEFT JOIN "user" u ON u.id = a."userId" AND u."organisationId" = app_organisation_id()
    LEFT JOIN LATERAL audit_client_numbers(ARRAY[a."clientId"]) n ON true
    ORDER BY a.seq ${way}`;
  return lines.map((line) => ({ ...line, seq: Number(line.seq) }));
}

function conditions({ userId, action, before, after }: AuditQuery, clientId: string | null): Prisma.Sql {
  const all = [Prisma.sql`e."organisationId" = (SELECT app_organisation_id())`];
  if (userId !== null) all.push(Prisma.sql`e."userId" = ${userId}::uuid`);
  if (clientId !== null) all.push(Prisma.sql`e."clientId" = ${clientId}::uuid`);
  if (action !== null) all.push(Prisma.sql`e.action = ${action}`);
  if (before) all.push(Prisma.sql`e.seq < ${before}::bigint`);
  if (after) all.push(Prisma.sql`e.seq > ${after}::bigint`);
  return Prisma.join(all, " AND ");
}

function cut(found: readonly AuditRow[], { before, after }: AuditQuery): Omit<AuditPage, "people"> {
  const isBackward = after !== null && after !== undefined;
  const hasMore = found.length > AUDIT_PAGE_SIZE;
  const shown = found.slice(0, AUDIT_PAGE_SIZE);
  const rows = isBackward ? shown.toReversed() : shown;
  const hasOlder = isBackward || hasMore;
  const hasNewer = isBackward ? hasMore : Boolean(before);
  return {
    rows,
    older: hasOlder ? (rows.at(-1)?.seq ?? null) : null,
    newer: hasNewer ? (rows[0]?.seq ?? null) : null,
  };
}

function listPeople(tx: Tx): Promise<{ id: string; name: string }[]> {
  return tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT u.id, u.name FROM "user" u
    WHERE app_role() = 'privacy_officer' AND u."organisationId" = app_organisation_id() ORDER BY u.name, u.id`;
}
