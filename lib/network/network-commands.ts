import "server-only";
import type { Actor } from "@/lib/access/actor";
import { changeDossier } from "@/lib/access/dossier";
import { deriveSocialType } from "@/lib/assessments/derive-social-type";
import type { Result } from "@/lib/domain/result";
import { today, toColumn } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import { endedRelation } from "./network-ending";
import type { EndNetworkPersonInput, FinishInventoryInput, NetworkPersonInput } from "./network-schema";

type Carer = Pick<Actor, "userId" | "requestId" | "organisationId">;
type NetworkResult = Result<null, "no-open-journey">;

/** Puts a person in the network; sent twice, it stands there once. */
export function addNetworkPerson(actor: Carer, input: NetworkPersonInput): Promise<NetworkResult | null> {
  return changeDossier(actor, input.clientId, async (tx, { journeyId }) => {
    if (journeyId === null) return NO_OPEN_JOURNEY;
    await tx.networkPerson.createMany({
      data: [{ ...input, organisationId: actor.organisationId, addedOn: toColumn(today()) }],
      skipDuplicates: true,
    });
    return DONE;
  });
}

export async function changeNetworkPerson(actor: Carer, input: NetworkPersonInput): Promise<NetworkResult | null> {
  const { id, clientId, ...data } = input;
  return changeDossier(actor, clientId, async (tx, { journeyId }) => {
    if (journeyId === null) return NO_OPEN_JOURNEY;
    const { count } = await tx.networkPerson.updateMany({ where: { id, clientId, endedOn: null }, data });
    return count === 0 ? null : DONE;
  });
}

/** Nobody is erased: a loss stays visible in the ecogram, a slip of the pen is only hidden. */
export function endNetworkPerson(actor: Carer, input: EndNetworkPersonInput): Promise<NetworkResult | null> {
  const { id, clientId, ending } = input;
  return changeDossier(actor, clientId, async (tx, { journeyId }) => {
    if (journeyId === null) return NO_OPEN_JOURNEY;
    const person = await tx.networkPerson.findFirst({
      where: { id, clientId },
      select: { relation: true, endedOn: true },
    });
    if (!person) return null;
    if (person.endedOn !== null) return DONE;
    await tx.networkPerson.updateMany({
      where: { id, clientId, endedOn: null },
      data: { relation: endedRelation(person.relation, ending), endedOn: toColumn(today()) },
    });
    return DONE;
  });
}

/**
 * Records that the whole network was discussed, with the number of people to fall back on, and classifies the client
 * anew. `changed-meanwhile`: that number is no longer the one that the worker saw.
 */
export function finishInventory(
  actor: Carer,
  { id, clientId, supporters }: FinishInventoryInput,
): Promise<Result<null, "no-open-journey" | "changed-meanwhile"> | null> {
  return changeDossier(actor, clientId, async (tx, { journeyId }) => {
    if (journeyId === null) return NO_OPEN_JOURNEY;
    if ((await countSupporters(tx, clientId)) !== supporters)
      return { ok: false, reason: "changed-meanwhile" } as const;

    const { userId, organisationId } = actor;
    const { count } = await tx.networkInventory.createMany({
      data: [{ id, clientId, organisationId, supporters, byUserId: userId }],
      skipDuplicates: true,
    });
    if (count === 1) await deriveSocialType(tx, { clientId, organisationId, userId });
    return DONE;
  });
}

const DONE = { ok: true, value: null } as const;
const NO_OPEN_JOURNEY = { ok: false, reason: "no-open-journey" } as const;

function countSupporters(tx: Tx, clientId: string): Promise<number> {
  return tx.networkPerson.count({ where: { clientId, isSupporter: true, endedOn: null } });
}
