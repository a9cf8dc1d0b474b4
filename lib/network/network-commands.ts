import "server-only";
import type { Actor } from "@/lib/access/actor";
import { changeDossier } from "@/lib/access/dossier";
import { deriveSocialType } from "@/lib/assessments/derive-social-type";
import { type Circle, supportersIn } from "@/lib/domain/network";
import type { Result } from "@/lib/domain/result";
import { resetJourneyClock } from "@/lib/journeys/journey-clock";
import { today, toColumn } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import { writeOnce } from "@/lib/platform/write-once";
import { freezePeople } from "./frozen-people";
import { NETWORK_PERSON_COLUMNS, networkPersonOf, type NetworkPersonRow } from "./network-person";
import type {
  ChangeNetworkPersonInput,
  EndNetworkPersonInput,
  FinishInventoryInput,
  MoveNetworkPersonInput,
  NetworkPersonInput,
  RestoreNetworkPersonInput,
} from "./network-schema";

type Carer = Pick<Actor, "userId" | "requestId" | "organisationId">;
type Refusal = "no-open-journey" | "changed-meanwhile";

/** Puts a person in the network; sent twice, it stands there once; other answers are refused. */
export function addNetworkPerson(
  actor: Carer,
  input: NetworkPersonInput,
): Promise<Result<null, "no-open-journey" | "already-saved"> | null> {
  const { id, clientId } = input;
  return changeDossier(actor, clientId, async (tx, { journeyId }) => {
    if (journeyId === null) return NO_OPEN_JOURNEY;
    const outcome = await writeOnce({
      write: () =>
        tx.networkPerson.createMany({
          data: [{ ...input, organisationId: actor.organisationId, addedOn: toColumn(today()) }],
          skipDuplicates: true,
        }),
      read: () => tx.networkPerson.findFirst({ where: { id, clientId } }),
      sent: input,
    });
    return outcome?.ok ? DONE : outcome;
  });
}

/** Corrects a person, also one who is gone. What a colleague changed meanwhile is never written over. */
export function changeNetworkPerson(
  actor: Carer,
  { id, clientId, version, ...data }: ChangeNetworkPersonInput,
): Promise<Result<null, Refusal> | null> {
  return changePerson(actor, { id, clientId, version }, () => ({ data, value: null }));
}

/** Puts a person nearer or further away. @returns where the person stood, to go back to. */
export function moveNetworkPerson(
  actor: Carer,
  { circle, ...which }: MoveNetworkPersonInput,
): Promise<Result<{ readonly from: Circle }, Refusal> | null> {
  return changePerson(actor, which, (person) => ({ data: { circle }, value: { from: person.circle } }));
}

/** Nobody is erased: a loss stays visible in the ecogram, a slip of the pen is only hidden. */
export function endNetworkPerson(
  actor: Carer,
  { ending, ...which }: EndNetworkPersonInput,
): Promise<Result<null, Refusal> | null> {
  return changePerson(actor, which, () => ({ data: { endedWhy: ending, endedOn: toColumn(today()) }, value: null }));
}

/** Takes an ending back: somebody is there again, or was never gone. */
export function restoreNetworkPerson(
  actor: Carer,
  which: RestoreNetworkPersonInput,
): Promise<Result<null, Refusal> | null> {
  return changePerson(actor, which, () => ({ data: { endedWhy: null, endedOn: null }, value: null }));
}

/**
 * Records that the whole network was discussed: who stands in it now, so that this date can be laid beside another, and
 * the number of people to fall back on. Classifies the client anew. `changed-meanwhile`: that number is no longer the
 * one that the worker saw.
 */
export function finishInventory(
  actor: Carer,
  { id, clientId, supporters }: FinishInventoryInput,
): Promise<Result<null, Refusal | "already-saved"> | null> {
  return changeDossier(actor, clientId, async (tx, { journeyId }) => {
    if (journeyId === null) return NO_OPEN_JOURNEY;
    const people = await readPresent(tx, clientId);
    if (supportersIn(people) !== supporters) return CHANGED_MEANWHILE;

    const { userId, organisationId } = actor;
    const seen = { supporters, people: freezePeople(people) };
    const outcome = await writeOnce({
      write: () =>
        tx.networkInventory.createMany({
          data: [{ id, clientId, organisationId, ...seen, byUserId: userId }],
          skipDuplicates: true,
        }),
      read: () => tx.networkInventory.findFirst({ where: { id, clientId } }),
      sent: seen,
    });
    if (!outcome?.ok) return outcome;
    if (outcome.value.isNew) await deriveSocialType(tx, { clientId, organisationId, userId });
    await resetJourneyClock(tx, journeyId, today());
    return DONE;
  });
}

const DONE = { ok: true, value: null } as const;
const NO_OPEN_JOURNEY = { ok: false, reason: "no-open-journey" } as const;
const CHANGED_MEANWHILE = { ok: false, reason: "changed-meanwhile" } as const;

interface Which {
  readonly id: string;
  readonly clientId: string;
  /** From which state the actor started. */
  readonly version: number;
}

type PersonData = Partial<Omit<NetworkPersonInput, "id" | "clientId">> & {
  readonly endedWhy?: string | null;
  readonly endedOn?: Date | null;
};

/** One change to one person, from the state that the actor saw; the same change sent twice is fine. */
function changePerson<Value>(
  actor: Carer,
  { id, clientId, version }: Which,
  change: (person: NetworkPersonRow) => { readonly data: PersonData; readonly value: Value },
): Promise<Result<Value, Refusal> | null> {
  return changeDossier(actor, clientId, async (tx, { journeyId }) => {
    const kept = await tx.networkPerson.findFirst({ where: { id, clientId }, select: NETWORK_PERSON_COLUMNS });
    if (!kept) return null;
    if (journeyId === null) return NO_OPEN_JOURNEY;

    const { data, value } = change(networkPersonOf(kept));
    const { count } = await tx.networkPerson.updateMany({
      where: { id, clientId, version },
      data: { ...data, version: { increment: 1 } },
    });
    if (count === 0 && plain({ ...kept, ...data }) !== plain(kept)) return CHANGED_MEANWHILE;
    return { ok: true, value } as const;
  });
}

/** As text, a day too, so that two states of a person can be compared. */
function plain(person: object): string {
  return JSON.stringify(person);
}

async function readPresent(tx: Tx, clientId: string): Promise<NetworkPersonRow[]> {
  const rows = await tx.networkPerson.findMany({
    where: { clientId, endedOn: null },
    orderBy: [{ circle: "asc" }, { addedOn: "asc" }, { name: "asc" }, { id: "asc" }],
    select: NETWORK_PERSON_COLUMNS,
  });
  return rows.map(networkPersonOf);
}
