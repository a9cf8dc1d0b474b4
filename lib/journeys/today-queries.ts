import "server-only";
import type { Temporal } from "temporal-polyfill";
import { auditRead } from "@/lib/access/read-audit";
import type { DueKind, Terms } from "@/lib/domain/due";
import { formalName, type Salutation } from "@/lib/domain/person-name";
import { needsNextStep, REFERRAL_STATUSES } from "@/lib/domain/referral";
import { fromColumn, today as currentDay, toColumn } from "@/lib/platform/calendar";
import { type DatabaseActor, type Tx, withActor } from "@/lib/platform/database";
import { isSafetyReason, type SafetyReason } from "@/lib/safety/safety-codes";
import { Prisma } from "@/prisma/generated/client";
import type { ContactReach, ReferralStatus } from "@/prisma/generated/enums";
import { type CaseloadDue, dueFrom, latestWorkingDay } from "./caseload-due";
import { readMostUrgent } from "./journey-clock";

/** Longer lists of one kind are not drawn: nobody reads them in a morning. */
export const MOST_TODAY = 100;

interface Whom {
  readonly clientId: string;
  /** "Mevrouw De Groot" */
  readonly client: string;
}

/** A safety step that nobody has closed. */
export interface SafetyItem extends Whom {
  readonly taskId: string;
  readonly reason: SafetyReason;
  readonly raisedAt: Date;
  readonly isTalked: boolean;
  /** Still open after its day. */
  readonly isLate: boolean;
  /** `null` when it is the actor's own. */
  readonly ownerName: string | null;
}

export interface ReferralItem extends Whom {
  readonly referralId: string;
  readonly destination: string;
  readonly status: ReferralStatus;
  readonly at: Date;
}

export interface DueItem extends Whom {
  readonly journeyId: string;
  readonly due: CaseloadDue;
  readonly lastContactAt: Date | null;
  readonly lastReach: ContactReach | null;
  /** The referral that waits longest for an answer, when that is what is due. */
  readonly referral: { readonly id: string; readonly destination: string; readonly requestedAt: Date } | null;
}

export interface RecentContact extends Whom {
  readonly journeyId: string;
  readonly at: Date;
  readonly reach: ContactReach;
}

/** A form that the actor began and did not send. */
export interface DraftItem extends Whom {
  /** As lib/journeys/draft-labels.ts knows it. */
  readonly form: string;
  readonly savedAt: Date;
}

export interface Today {
  /** Own ones, those of clients that the actor carries, and for a coordinator those of the whole team. */
  readonly safety: readonly SafetyItem[];
  /** Referrals that broke off while nobody has said what comes next. */
  readonly nextSteps: readonly ReferralItem[];
  /** The longest overdue first. */
  readonly late: readonly DueItem[];
  /** Not late, and due before the week is over. */
  readonly thisWeek: readonly DueItem[];
  /** Referrals that were accepted in the last seven days. */
  readonly accepted: readonly ReferralItem[];
  readonly recent: readonly RecentContact[];
  /** The last one kept first. */
  readonly drafts: readonly DraftItem[];
}

/** What the actor's own open journeys ask today, worst first, with the audit row that says who read it. */
export async function listToday(actor: DatabaseActor, today: Temporal.PlainDate = currentDay()): Promise<Today> {
  return withActor(actor, async (tx) => {
    const due = await listDue(tx, actor, today);
    const answered = toColumn(today.subtract({ days: 7 }));
    const result: Today = {
      safety: await listSafety(tx, actor, today),
      nextSteps: await listReferrals(tx, actor, Prisma.sql`r.status::text = ANY (${BROKEN}) AND r."nextStep" IS NULL`),
      late: due.filter(({ due: { state } }) => state !== "on_time"),
      thisWeek: due.filter(({ due: { state } }) => state === "on_time"),
      accepted: await listReferrals(
        tx,
        actor,
        Prisma.sql`r.status IN ('accepted', 'in_progress') AND r."answeredAt" >= ${answered}`,
      ),
      recent: await listRecent(tx, actor),
      drafts: await listDrafts(tx, actor),
    };
    await auditRead(tx, { objectType: "today", objectId: actor.userId, clientId: null });
    return result;
  });
}

/** How many open journeys of each own team have something late: as many as the caseload shows for that choice. */
export async function countLateOfTeams(
  actor: DatabaseActor,
  today: Temporal.PlainDate = currentDay(),
): Promise<{ teamId: string; team: string; late: number }[]> {
  const lateBefore = latestWorkingDay(today).toString();
  return withActor(
    actor,
    (tx) => tx.$queryRaw<{ teamId: string; team: string; late: number }[]>`
      SELECT t.id AS "teamId", t.name AS team,
        (SELECT count(*)::int FROM journey j
          WHERE j."teamId" = t.id AND j."closedAt" IS NULL AND j."dueOn" < ${lateBefore}::date) AS late
      FROM team t WHERE t.id = ANY (app_team_ids()) ORDER BY t.name, t.id`,
  );
}

const BROKEN = REFERRAL_STATUSES.filter(needsNextStep);

const WHOM = Prisma.sql`c.id AS "clientId", c.salutation::text AS salutation, c."givenName", c.prefix, c."familyName"`;

interface WhomRow {
  readonly clientId: string;
  readonly salutation: Salutation;
  readonly givenName: string | null;
  readonly prefix: string | null;
  readonly familyName: string | null;
}

function whom({ clientId, salutation, givenName, prefix, familyName }: WhomRow): Whom {
  return { clientId, client: formalName({ salutation, initialsOrGivenName: givenName, prefix, familyName }) };
}

function mine({ userId }: DatabaseActor): Prisma.Sql {
  return Prisma.sql`j."workerId" = ${userId}::uuid AND j."closedAt" IS NULL`;
}

interface DueRow extends WhomRow {
  readonly journeyId: string;
  readonly dueOn: Date;
  readonly dueKind: DueKind;
  readonly lastContactAt: Date | null;
  readonly lastReach: ContactReach | null;
  readonly referralId: string | null;
  readonly destination: string | null;
  readonly requestedAt: Date | null;
  readonly terms: Terms;
}

async function listDue(tx: Tx, actor: DatabaseActor, today: Temporal.PlainDate): Promise<DueItem[]> {
  const sunday = today.add({ days: 7 - today.dayOfWeek }).toString();
  const rows = await tx.$queryRaw<DueRow[]>`
    SELECT ${WHOM}, j.id AS "journeyId", j."dueOn", j."dueKind"::text AS "dueKind", j."lastContactAt",
      (SELECT m.reach::text FROM contact_moment m WHERE m."journeyId" = j.id ORDER BY m.at DESC LIMIT 1) AS "lastReach",
      waiting.id AS "referralId", waiting.destination, waiting."requestedAt",
      json_build_object('triage', o."triageDays", 'firstAttempt', o."firstAttemptDays", 'silence', o."silenceDays",
        'referralAnswer', o."referralDays", 'goalReview', o."goalReviewDays", 'remeasure', o."remeasureDays") AS terms
    FROM journey j JOIN client c ON c.id = j."clientId" JOIN organisation o ON o.id = j."organisationId"
    LEFT JOIN LATERAL (
      SELECT r.id, d.name AS destination, r."requestedAt" FROM referral r JOIN destination d ON d.id = r."destinationId"
      WHERE r."journeyId" = j.id AND r.status = 'requested' ORDER BY r."requestedAt", r.id LIMIT 1
    ) waiting ON j."dueKind" IN ('referral_answer', 'remeasure')
    WHERE ${mine(actor)} AND j."dueOn" <= ${sunday}::date AND j."dueKind" IS NOT NULL
    ORDER BY j."dueKind" = 'remeasure', j."dueOn", j.id LIMIT ${MOST_TODAY}`;
  const urgent = await readMostUrgent(
    tx,
    rows.filter(({ dueKind }) => dueKind === "remeasure").map(({ journeyId }) => journeyId),
    today,
  );
  const items = rows.map((row) => {
    const due = urgent.get(row.journeyId);
    return dueItem(due ? { ...row, dueKind: due.kind, dueOn: toColumn(due.dueOn) } : row, today);
  });
  return items.toSorted((one, other) => urgencyOf(one).localeCompare(urgencyOf(other)));
}

/** By due date, and whom to measure again after everybody else. */
function urgencyOf({ due, journeyId }: DueItem): string {
  return `${due.kind === "remeasure" ? 1 : 0} ${due.dueOn} ${journeyId}`;
}

function dueItem(row: DueRow, today: Temporal.PlainDate): DueItem {
  const { journeyId, lastContactAt, lastReach, referralId, destination, requestedAt } = row;
  const referral =
    referralId === null || destination === null || requestedAt === null
      ? null
      : { id: referralId, destination, requestedAt };
  const due = dueFrom(row.dueKind, fromColumn(row.dueOn), { terms: row.terms, today });
  return { ...whom(row), journeyId, lastContactAt, lastReach, referral, due };
}

interface SafetyRow extends WhomRow {
  readonly taskId: string;
  readonly reason: string;
  readonly raisedAt: Date;
  readonly dueOn: Date;
  readonly isTalked: boolean;
  readonly ownerName: string | null;
}

/** Worst first: what waits for a talk before what waits to be closed, and then what waits longest. */
async function listSafety(tx: Tx, actor: DatabaseActor, today: Temporal.PlainDate): Promise<SafetyItem[]> {
  const rows = await tx.$queryRaw<SafetyRow[]>`
    SELECT ${WHOM}, s.id AS "taskId", s.reason, s."raisedAt", s."dueOn", 
      s."talkedAt" IS NOT NULL AND coalesce(s.discussed NOT IN ('no', 'not_yet_asked'), true) AS "isTalked",
      CASE WHEN s."ownerId" <> ${actor.userId}::uuid THEN o.name END AS "ownerName"
    FROM safety_task s JOIN client c ON c.id = s."clientId" JOIN "user" o ON o.id = s."ownerId"
    WHERE s."closedAt" IS NULL AND (s."ownerId" = ${actor.userId}::uuid OR (SELECT app_role()) = 'coordinator'
      OR EXISTS (SELECT 1 FROM journey j WHERE j."clientId" = c.id AND ${mine(actor)}))
    ORDER BY "isTalked", s."dueOn", s."raisedAt", s.id LIMIT ${MOST_TODAY}`;
  return rows.map(({ taskId, reason, raisedAt, dueOn, isTalked, ownerName, ...row }) => ({
    ...whom(row),
    ...{ taskId, raisedAt, isTalked, ownerName },
    reason: isSafetyReason(reason) ? reason : "told_otherwise",
    isLate: fromColumn(dueOn).toString() < today.toString(),
  }));
}

type ReferralRow = WhomRow & { referralId: string; destination: string; status: ReferralStatus; at: Date };

async function listReferrals(tx: Tx, actor: DatabaseActor, condition: Prisma.Sql): Promise<ReferralItem[]> {
  const rows = await tx.$queryRaw<ReferralRow[]>`
    SELECT ${WHOM}, r.id AS "referralId", d.name AS destination, r.status::text AS status,
      coalesce(r."endedAt", r."answeredAt", r."requestedAt", r."createdAt") AS at
    FROM journey j JOIN client c ON c.id = j."clientId" JOIN referral r ON r."journeyId" = j.id
    JOIN destination d ON d.id = r."destinationId"
    WHERE ${mine(actor)} AND ${condition}
    ORDER BY at, r.id LIMIT ${MOST_TODAY}`;
  return rows.map(({ referralId, destination, status, at, ...row }) => ({
    ...whom(row),
    referralId,
    destination,
    status,
    at,
  }));
}

const MOST_RECENT = 5;

// The last moment of the journeys that were touched last: short, whatever the history.
async function listRecent(tx: Tx, actor: DatabaseActor): Promise<RecentContact[]> {
  const rows = await tx.$queryRaw<(WhomRow & { journeyId: string; at: Date; reach: ContactReach })[]>`
    SELECT ${WHOM}, j.id AS "journeyId", last.at, last.reach
    FROM (SELECT * FROM journey j WHERE ${mine(actor)} AND j."lastContactAt" IS NOT NULL
          ORDER BY j."lastContactAt" DESC, j.id LIMIT ${MOST_RECENT}) j
    JOIN client c ON c.id = j."clientId"
    CROSS JOIN LATERAL (SELECT m.at, m.reach::text AS reach FROM contact_moment m
      WHERE m."journeyId" = j.id AND m."byUserId" = ${actor.userId}::uuid ORDER BY m.at DESC LIMIT 1) last
    ORDER BY last.at DESC, j.id`;
  return rows.map(({ journeyId, at, reach, ...row }) => ({ ...whom(row), journeyId, at, reach }));
}

// The row policies leave out the drafts of dossiers that the actor no longer carries.
async function listDrafts(tx: Tx, { userId }: DatabaseActor): Promise<DraftItem[]> {
  const rows = await tx.$queryRaw<(WhomRow & { form: string; savedAt: Date })[]>`
    SELECT ${WHOM}, d.form, d."savedAt" FROM draft d JOIN client c ON c.id = d."clientId"
    WHERE d."userId" = ${userId}::uuid ORDER BY d."savedAt" DESC, d.id LIMIT ${MOST_TODAY}`;
  return rows.map(({ form, savedAt, ...row }) => ({ ...whom(row), form, savedAt }));
}
