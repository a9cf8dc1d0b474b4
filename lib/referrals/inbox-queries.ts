import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Actor } from "@/lib/access/actor";
import { auditRead } from "@/lib/access/read-audit";
import { type Lateness, lateness } from "@/lib/domain/lateness";
import { isEnded, type ReferralReason, type ReferralStatus, TARGET_VISIBLE_STATUSES } from "@/lib/domain/referral";
import { fromColumn } from "@/lib/platform/calendar";
import { type Tx, withActor } from "@/lib/platform/database";
import { isUuid } from "@/lib/platform/uuid";
import { readReason } from "./referral-codes";
import { readSummary, type ReferralSummary } from "./referral-summary";

type PracticeActor = Pick<Actor, "userId" | "requestId" | "organisationId" | "destinationId">;

export interface InboxRow {
  readonly id: string;
  readonly status: ReferralStatus;
  /** `null` when the name is not shared. */
  readonly personName: string | null;
  readonly question: string;
  readonly requestedAt: Date;
  readonly dueOn: Date | null;
  readonly isSeen: boolean;
  /** `null` when it does not wait for an answer. */
  readonly lateness: Lateness | null;
}

export interface Inbox {
  /** Waits for yes or no; the oldest first. */
  readonly unanswered: readonly InboxRow[];
  /** Accepted and not finished. */
  readonly running: readonly InboxRow[];
  /** Finished; the last 20. */
  readonly ended: readonly InboxRow[];
}

const ENDED_SHOWN = 20;

/** Everything that was sent to the actor's practice and not taken back. */
export function listInbox(actor: PracticeActor, today: Temporal.PlainDate): Promise<Inbox> {
  return withActor(actor, async (tx) => {
    await auditRead(tx, { objectType: "inbox", objectId: actor.destinationId, clientId: null });
    const term = await readTerm(tx, actor.organisationId);
    const open = await tx.referral.findMany({
      where: { ...sentTo(actor), status: { in: TARGET_VISIBLE_STATUSES.filter((status) => !isEnded(status)) } },
      orderBy: [{ requestedAt: "asc" }, { id: "asc" }],
      select: ROW,
    });
    const ended = await tx.referral.findMany({
      where: { ...sentTo(actor), status: { in: TARGET_VISIBLE_STATUSES.filter(isEnded) } },
      orderBy: [{ endedAt: "desc" }, { id: "asc" }],
      take: ENDED_SHOWN,
      select: ROW,
    });
    const rows = open.map((row) => inboxRow(row, { term, today }));
    return {
      unanswered: rows.filter(({ status }) => status === "requested"),
      running: rows.filter(({ status }) => status !== "requested"),
      ended: ended.map((row) => inboxRow(row, { term, today })),
    };
  });
}

export interface ReceivedReferral extends InboxRow {
  readonly version: number;
  readonly summary: ReferralSummary;
  readonly sender: { readonly name: string; readonly team: string | null };
  readonly reason: ReferralReason | null;
  readonly reasonText: string | null;
  readonly report: string | null;
  readonly answeredAt: Date | null;
  readonly endedAt: Date | null;
}

/**
 * One referral as its destination sees it: only what was frozen. The first opening leaves its receipt, every opening its
 * audit row.
 * @returns `null` when there is none, it is another practice's, or it was taken back: these look the same.
 */
export async function openReferral(
  actor: PracticeActor,
  referralId: string,
  today: Temporal.PlainDate,
): Promise<ReceivedReferral | null> {
  if (!isUuid(referralId)) return null;
  return withActor(actor, async (tx) => {
    const referral = await tx.referral.findFirst({
      where: { ...sentTo(actor), id: referralId, status: { in: [...TARGET_VISIBLE_STATUSES] } },
      select: {
        ...ROW,
        clientId: true,
        version: true,
        createdById: true,
        reasonCode: true,
        reasonText: true,
        report: true,
        answeredAt: true,
        endedAt: true,
      },
    });
    if (!referral) return null;
    await auditRead(tx, { objectType: "referral", objectId: referralId, clientId: referral.clientId });
    if (referral.seenAt === null) await leaveReceipt(tx, referralId);

    const term = await readTerm(tx, actor.organisationId);
    const { version, reasonText, report, answeredAt, endedAt } = referral;
    return {
      ...inboxRow(referral, { term, today }),
      ...{ version, reasonText, report, answeredAt, endedAt },
      summary: readSummary(referral.summary),
      sender: await readSender(tx, referral.createdById),
      reason: readReason(referral.reasonCode),
    };
  });
}

const ROW = {
  id: true,
  status: true,
  question: true,
  summary: true,
  requestedAt: true,
  createdAt: true,
  dueOn: true,
  seenAt: true,
} as const;

// The row policy says the same; an actor without a practice has no inbox.
function sentTo({ destinationId }: PracticeActor) {
  return { destinationId: { in: destinationId === null ? [] : [destinationId] }, closedToTargetAt: null };
}

async function readTerm(tx: Tx, organisationId: string): Promise<number> {
  const organisation = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { referralDays: true },
  });
  return organisation.referralDays;
}

interface StoredRow {
  readonly id: string;
  readonly status: ReferralStatus;
  readonly question: string;
  readonly summary: unknown;
  readonly requestedAt: Date | null;
  readonly createdAt: Date;
  readonly dueOn: Date | null;
  readonly seenAt: Date | null;
}

function inboxRow(
  row: StoredRow,
  { term, today }: { readonly term: number; readonly today: Temporal.PlainDate },
): InboxRow {
  const waits = row.status === "requested" && row.dueOn !== null;
  return {
    id: row.id,
    status: row.status,
    question: row.question,
    personName: readSummary(row.summary).personName,
    requestedAt: row.requestedAt ?? row.createdAt,
    dueOn: row.dueOn,
    isSeen: row.seenAt !== null,
    lateness: waits ? lateness({ dueOn: fromColumn(row.dueOn), term, today }) : null,
  };
}

// Only while it is open can it be seen for the first time; the row policy lets nothing else be written.
async function leaveReceipt(tx: Tx, referralId: string): Promise<void> {
  await tx.referral.updateMany({ where: { id: referralId, seenAt: null }, data: { seenAt: new Date() } });
}

async function readSender(tx: Tx, userId: string): Promise<ReceivedReferral["sender"]> {
  const user = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { name: true, memberships: { select: { team: { select: { name: true } } }, take: 1 } },
  });
  return { name: user.name, team: user.memberships[0]?.team.name ?? null };
}
