import "server-only";
import type { Actor } from "@/lib/access/actor";
import { changeDossier } from "@/lib/access/dossier";
import { searchName, sortName } from "@/lib/domain/person-name";
import type { Result } from "@/lib/domain/result";
import { toColumn } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import { getClientDetails } from "./client-queries";
import type { ClientInput } from "./client-schema";

export type ClientRefusal = "changed_meanwhile";

/**
 * Corrects who a client is. What a colleague saved since the form was drawn is never written over unseen; the same
 * correction sent twice is fine.
 * @returns `null` when the dossier is absent, not the actor's, or only read by the actor.
 */
export function correctClient(
  actor: Actor,
  { clientId, version, ...details }: ClientInput,
): Promise<Result<{ clientId: string }, ClientRefusal> | null> {
  return changeDossier(actor, clientId, async (tx) => {
    const name = { ...details, initialsOrGivenName: details.givenName };
    const { count } = await tx.client.updateMany({
      where: { id: clientId, version },
      data: {
        ...details,
        birthDate: details.birthDate === null ? null : toColumn(details.birthDate),
        sortName: sortName(name),
        searchName: searchName(name),
        version: { increment: 1 },
      },
    });
    if (count === 0 && !(await standsAlready(tx, clientId, details))) return { ok: false, reason: "changed_meanwhile" };
    return { ok: true, value: { clientId } };
  });
}

type Details = Omit<ClientInput, "clientId" | "version">;

async function standsAlready(tx: Tx, clientId: string, details: Details): Promise<boolean> {
  const current = await getClientDetails(tx, clientId);
  return plain({ ...current, ...details }) === plain(current);
}

/** As text, a date too, so that two of them can be compared. */
function plain(details: Details): string {
  return JSON.stringify(details);
}
