import "server-only";
import { auditRead } from "@/lib/access/read-audit";
import { lateness, type LatenessState } from "@/lib/domain/lateness";
import { fromColumn, today } from "@/lib/platform/calendar";
import { type DatabaseActor, type Tx, withActor } from "@/lib/platform/database";
import { isUuid } from "@/lib/platform/uuid";
import { Prisma } from "@/prisma/generated/client";
import type { SignalSource, SignalStatus } from "@/prisma/generated/enums";

export const SIGNALS_PER_PAGE = 25;

export interface SignalListRow {
  readonly id: string;
  readonly source: SignalSource;
  readonly receivedAt: Date;
  readonly dueOn: Date;
  readonly lateness: LatenessState;
  readonly workingDaysLate: number;
  readonly personName: string | null;
  readonly street: string | null;
  readonly houseNumber: string | null;
  readonly postcode: string | null;
}

export interface SignalListQuestion {
  readonly status: SignalStatus;
  /** Where the page before ended, as `next` gave it; anything else begins at the front. */
  readonly after?: string | undefined;
}

export interface SignalList {
  readonly rows: readonly SignalListRow[];
  /** Leads to the next page; `null` on the last one. */
  readonly next: string | null;
}

/**
 * The signals of the actor's teams with this status: those that wait for triage by the term that ends first, those
 * that were dealt with newest first. Costs the same however many there are.
 */
export function listSignals(actor: DatabaseActor, { status, after }: SignalListQuestion): Promise<SignalList> {
  const cursor = readCursor(after);
  return withActor(actor, async (tx) => {
    const found = await readPage(tx, status, cursor);
    await auditRead(tx, { objectType: "signal", objectId: null, clientId: null, section: "list" });
    const rows = found.slice(0, SIGNALS_PER_PAGE);
    const last = rows.at(-1);
    return { rows: rows.map(listRow), next: found.length > rows.length && last ? cursorOf(last) : null };
  });
}

/** How many signals wait for triage in the actor's teams, and how many of these past their term. */
export function countWaitingSignals(actor: DatabaseActor): Promise<{ waiting: number; late: number }> {
  return withActor(actor, async (tx) => {
    const [counted] = await tx.$queryRaw<{ waiting: number; late: number }[]>`
      SELECT count(*)::int AS waiting, (count(*) FILTER (WHERE s."dueOn" < ${today().toString()}::date))::int AS late
      FROM unnest(app_team_ids()) AS team(id) JOIN signal s ON s."teamId" = team.id AND s.status = 'received'`;
    return counted ?? { waiting: 0, late: 0 };
  });
}

interface FoundRow extends Omit<SignalListRow, "lateness" | "workingDaysLate"> {
  readonly triageDays: number;
}

interface Cursor {
  readonly dueOn: string;
  readonly id: string;
}

// Team by team, so that each reads its index in order and stops after one page. The row policy decides again.
function readPage(tx: Tx, status: SignalStatus, cursor: Cursor | null): Promise<FoundRow[]> {
  const { beyond, order, start } = status === "received" ? OLDEST_FIRST : NEWEST_FIRST;
  const { dueOn, id } = cursor ?? start;
  return tx.$queryRaw<FoundRow[]>`
    SELECT page.*, o."triageDays" FROM unnest(app_team_ids()) AS mine(id)
    JOIN team t ON t.id = mine.id JOIN organisation o ON o.id = t."organisationId"
    CROSS JOIN LATERAL (
      SELECT s.id, s.source::text AS source, s."receivedAt", s."dueOn", s."personName", s.street, s."houseNumber", s.postcode
      FROM signal s
      WHERE s."teamId" = mine.id AND s.status = ${STATUS_LITERALS[status]}
        AND (s."dueOn", s.id) ${beyond} (${dueOn}::date, ${id}::uuid)
      ORDER BY s."dueOn" ${order}, s.id ${order} LIMIT ${SIGNALS_PER_PAGE + 1}) AS page
    ORDER BY page."dueOn" ${order}, page.id ${order} LIMIT ${SIGNALS_PER_PAGE + 1}`;
}

const OLDEST_FIRST = {
  beyond: Prisma.sql`>`,
  order: Prisma.sql`ASC`,
  start: { dueOn: "0001-01-01", id: "00000000-0000-0000-0000-000000000000" },
};
const NEWEST_FIRST = {
  beyond: Prisma.sql`<`,
  order: Prisma.sql`DESC`,
  start: { dueOn: "9999-12-31", id: "ffffffff-ffff-ffff-ffff-ffffffffffff" },
};

// Written out: comparing an enum may leak, so under row security only a partial index helps, and it needs a constant.
const STATUS_LITERALS: Record<SignalStatus, Prisma.Sql> = {
  received: Prisma.sql`'received'`,
  accepted: Prisma.sql`'accepted'`,
  merged: Prisma.sql`'merged'`,
  redirected: Prisma.sql`'redirected'`,
  not_for_us: Prisma.sql`'not_for_us'`,
};

function listRow({ triageDays, ...row }: FoundRow): SignalListRow {
  const late = lateness({ dueOn: fromColumn(row.dueOn), term: triageDays, today: today() });
  return { ...row, lateness: late.state, workingDaysLate: late.workingDaysLate };
}

function cursorOf({ dueOn, id }: FoundRow): string {
  return `${fromColumn(dueOn).toString()}.${id}`;
}

function readCursor(text: string | undefined): Cursor | null {
  const [dueOn = "", id = ""] = text?.split(".", 2) ?? [];
  return isDay(dueOn) && isUuid(id) ? { dueOn, id } : null;
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
