import "server-only";
import type { Temporal } from "temporal-polyfill";
import { type Lateness, lateness } from "@/lib/domain/lateness";
import type { NextStep, ReferralParty, ReferralReason, ReferralStatus } from "@/lib/domain/referral";
import { fromColumn } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import type { Prisma } from "@/prisma/generated/client";
import { readNextStep, readReason } from "./referral-codes";
import { readSummary, type ReferralSummary } from "./referral-summary";

export interface ReferralRow {
  readonly id: string;
  readonly status: ReferralStatus;
  readonly destination: { readonly id: string; readonly name: string };
  readonly question: string;
  readonly requestedAt: Date | null;
  readonly dueOn: Date | null;
  readonly seenAt: Date | null;
  readonly nextStep: NextStep | null;
  /** `null` when it does not wait for an answer. */
  readonly lateness: Lateness | null;
}

/** All referrals of a client, newest first. */
export async function listReferrals(tx: Tx, clientId: string, today: Temporal.PlainDate): Promise<ReferralRow[]> {
  const term = await readTerm(tx, clientId);
  const rows = await tx.referral.findMany({
    where: { clientId },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    select: ROW,
  });
  return rows.map((row) => toRow(row, { term, today }));
}

export interface SentReferral extends ReferralRow {
  readonly version: number;
  readonly summary: ReferralSummary;
  readonly answeredAt: Date | null;
  readonly endedAt: Date | null;
  readonly reason: ReferralReason | null;
  readonly reasonText: string | null;
  readonly report: string | null;
  readonly isClosedToTarget: boolean;
  /** Whether somebody of the destination can sign in and answer; else the telephone is the way. */
  readonly targetSignsIn: boolean;
  readonly events: readonly ReferralEventRow[];
}

export interface ReferralEventRow {
  readonly id: string;
  readonly toStatus: ReferralStatus;
  readonly at: Date;
  readonly by: ReferralParty;
  readonly byName: string;
  /** The destination's own move, told by telephone and written down by the team. */
  readonly isByPhone: boolean;
}

/** One referral of this client with all that happened; `null` when the client has none with that id. */
export async function findReferral(
  tx: Tx,
  { clientId, referralId }: { readonly clientId: string; readonly referralId: string },
  today: Temporal.PlainDate,
): Promise<SentReferral | null> {
  const referral = await tx.referral.findFirst({ where: { id: referralId, clientId }, select: DETAIL });
  if (!referral) return null;
  const term = await readTerm(tx, clientId);
  const { version, answeredAt, endedAt, reasonText, report } = referral;
  return {
    ...toRow(referral, { term, today }),
    ...{ version, answeredAt, endedAt, reasonText, report },
    summary: readSummary(referral.summary),
    reason: readReason(referral.reasonCode),
    isClosedToTarget: referral.closedToTargetAt !== null,
    targetSignsIn: referral.destination.users.length > 0,
    events: await readEvents(tx, referral),
  };
}

const ROW = {
  id: true,
  status: true,
  question: true,
  requestedAt: true,
  dueOn: true,
  seenAt: true,
  nextStep: true,
  destination: { select: { id: true, name: true } },
} as const;

const DETAIL = {
  ...ROW,
  destinationId: true,
  summary: true,
  version: true,
  answeredAt: true,
  endedAt: true,
  reasonCode: true,
  reasonText: true,
  report: true,
  closedToTargetAt: true,
  destination: {
    select: { id: true, name: true, users: { where: { isActive: true }, select: { id: true }, take: 1 } },
  },
  events: {
    orderBy: { at: "asc" },
    select: { id: true, toStatus: true, at: true, by: true, byUserId: true },
  },
} as const satisfies Prisma.ReferralSelect;

async function readTerm(tx: Tx, clientId: string): Promise<number> {
  const { team } = await tx.client.findUniqueOrThrow({
    where: { id: clientId },
    select: { team: { select: { organisation: { select: { referralDays: true } } } } },
  });
  return team.organisation.referralDays;
}

interface StoredReferral extends Omit<ReferralRow, "nextStep" | "lateness"> {
  readonly nextStep: string | null;
}

function toRow(
  row: StoredReferral,
  { term, today }: { readonly term: number; readonly today: Temporal.PlainDate },
): ReferralRow {
  const { id, status, question, requestedAt, dueOn, seenAt } = row;
  const waits = status === "requested" && dueOn !== null;
  return {
    ...{ id, status, question, requestedAt, dueOn, seenAt },
    destination: { id: row.destination.id, name: row.destination.name },
    nextStep: readNextStep(row.nextStep),
    lateness: waits ? lateness({ dueOn: fromColumn(dueOn), term, today }) : null,
  };
}

interface StoredEvents {
  readonly destinationId: string;
  readonly events: readonly Omit<ReferralEventRow & { readonly byUserId: string }, "byName" | "isByPhone">[];
}

async function readEvents(tx: Tx, { destinationId, events }: StoredEvents): Promise<ReferralEventRow[]> {
  const people = await tx.user.findMany({
    where: { id: { in: events.map(({ byUserId }) => byUserId) } },
    select: { id: true, name: true, destinationId: true },
  });
  return events.map(({ byUserId, ...event }) => {
    const person = people.find(({ id }) => id === byUserId);
    return {
      ...event,
      byName: person?.name ?? "onbekend",
      isByPhone: event.by === "target" && person?.destinationId !== destinationId,
    };
  });
}
