import "server-only";
import type { Temporal } from "temporal-polyfill";
import { auditRead } from "@/lib/access/read-audit";
import { lateness, type Lateness } from "@/lib/domain/lateness";
import { formalName } from "@/lib/domain/person-name";
import { fromColumn, today } from "@/lib/platform/calendar";
import { type DatabaseActor, type Tx, withActor } from "@/lib/platform/database";
import { isUuid } from "@/lib/platform/uuid";
import type { Prisma } from "@/prisma/generated/client";
import type { SignalSource, SignalStatus } from "@/prisma/generated/enums";

export interface SignalDetail {
  readonly id: string;
  readonly status: SignalStatus;
  readonly source: SignalSource;
  readonly receivedAt: Date;
  readonly dueOn: Date;
  readonly lateness: Lateness;
  readonly team: { readonly id: string; readonly name: string };
  readonly observation: string;
  readonly alreadyDone: string | null;
  readonly personKnows: boolean | null;
  readonly personName: string | null;
  readonly birthDate: Temporal.PlainDate | null;
  readonly postcode: string | null;
  readonly houseNumber: string | null;
  readonly street: string | null;
  readonly place: string | null;
  readonly reporterName: string | null;
  readonly reporterContact: string | null;
  /** Signals that were merged into this one. */
  readonly merged: readonly { id: string; source: SignalSource; receivedAt: Date }[];
  /** `null` while it waits for triage. */
  readonly decision: SignalDecision | null;
}

export interface SignalDecision {
  readonly byName: string | null;
  readonly at: Date | null;
  readonly reason: string | null;
  readonly mergedIntoId: string | null;
  readonly client: { readonly id: string; readonly name: string } | null;
  readonly workerName: string | null;
}

/**
 * One signal as the team may read it, in one transaction with the audit row that says so; `more` reads what the page
 * shows beside it.
 * @returns `null` when there is no such signal or it is another team's; the two cannot be told apart.
 */
export async function readSignal<T>(
  actor: DatabaseActor,
  signalId: string,
  more: (tx: Tx, signal: SignalDetail) => Promise<T>,
): Promise<{ readonly signal: SignalDetail; readonly more: T } | null> {
  if (!isUuid(signalId)) return null;
  return withActor(actor, async (tx) => {
    const row = await tx.signal.findUnique({ where: { id: signalId }, select: SIGNAL });
    if (!row) return null;
    await auditRead(tx, { objectType: "signal", objectId: signalId, clientId: row.clientId });
    const merged = await tx.signal.findMany({
      where: { mergedIntoId: signalId },
      orderBy: { receivedAt: "asc" },
      select: { id: true, source: true, receivedAt: true },
    });
    const byName = await nameOfUser(tx, row.triagedById);
    const signal = { ...detailOf(row), merged, decision: decisionOf(row, byName) };
    return { signal, more: await more(tx, signal) };
  });
}

const SIGNAL = {
  id: true,
  status: true,
  source: true,
  receivedAt: true,
  dueOn: true,
  observation: true,
  alreadyDone: true,
  personKnows: true,
  personName: true,
  personBirthDate: true,
  postcode: true,
  houseNumber: true,
  street: true,
  place: true,
  reporterName: true,
  reporterContact: true,
  triagedAt: true,
  triagedById: true,
  decisionReason: true,
  mergedIntoId: true,
  clientId: true,
  client: { select: { id: true, salutation: true, givenName: true, prefix: true, familyName: true } },
  journey: { select: { worker: { select: { name: true } } } },
  team: { select: { id: true, name: true, organisation: { select: { triageDays: true } } } },
} as const;

type SignalRow = Prisma.SignalGetPayload<{ select: typeof SIGNAL }>;

function detailOf(row: SignalRow): Omit<SignalDetail, "merged" | "decision"> {
  const { id, status, source, receivedAt, dueOn, observation, alreadyDone, personKnows, personName } = row;
  const { postcode, houseNumber, street, place, reporterName, reporterContact, team } = row;
  const reported = { observation, alreadyDone, personKnows, personName, reporterName, reporterContact };
  return {
    ...{ id, status, source, receivedAt, dueOn, ...reported, postcode, houseNumber, street, place },
    birthDate: row.personBirthDate === null ? null : fromColumn(row.personBirthDate),
    team: { id: team.id, name: team.name },
    lateness: lateness({ dueOn: fromColumn(dueOn), term: team.organisation.triageDays, today: today() }),
  };
}

function decisionOf(row: SignalRow, byName: string | null): SignalDecision | null {
  if (row.status === "received") return null;
  const { client } = row;
  return {
    byName,
    at: row.triagedAt,
    reason: row.decisionReason,
    mergedIntoId: row.mergedIntoId,
    client: client && { id: client.id, name: formalName({ ...client, initialsOrGivenName: client.givenName }) },
    workerName: row.journey?.worker.name ?? null,
  };
}

async function nameOfUser(tx: Tx, userId: string | null): Promise<string | null> {
  if (userId === null) return null;
  const user = await tx.user.findUnique({ where: { id: userId }, select: { name: true } });
  return user?.name ?? null;
}
