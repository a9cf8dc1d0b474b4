import "server-only";
import type { Actor } from "@/lib/access/actor";
import { changeDossier } from "@/lib/access/dossier";
import type { Result } from "@/lib/domain/result";
import type { Tx } from "@/lib/platform/database";
import { writeOnce } from "@/lib/platform/write-once";
import type { CompetencyInput } from "./competency-schema";

type Carer = Pick<Actor, "userId" | "requestId" | "organisationId">;
export type CompetencyRefusal = "no-open-journey" | "changed-meanwhile";
type Kept = Result<{ readonly clientId: string; readonly competency: string }, CompetencyRefusal>;

/**
 * Keeps a rating beside the earlier ones, or as the correction of one: what stood there stays readable. Sent twice, it
 * is kept once.
 * @returns "changed-meanwhile" when a colleague corrected the same version first, or other words were kept under this
 * id; nothing is written then. `null` too
 * for a correction of what is not a rating of this client and this competency.
 */
export function keepRating(actor: Carer, input: CompetencyInput): Promise<Kept | null> {
  const { clientId, competency } = input;
  return changeDossier(actor, clientId, async (tx, { journeyId }): Promise<Kept | null> => {
    if (journeyId === null) return { ok: false, reason: "no-open-journey" };
    if (!(await isOfSubject(tx, input))) return null;

    const outcome = await writeOnce({
      write: () =>
        tx.competencyRating.createMany({
          data: [{ ...input, organisationId: actor.organisationId, byUserId: actor.userId }],
          skipDuplicates: true,
        }),
      read: () => tx.competencyRating.findFirst({ where: { id: input.id, clientId } }),
      sent: { ...input },
    });
    return outcome?.ok ? { ok: true, value: { clientId, competency } } : { ok: false, reason: "changed-meanwhile" };
  });
}

/** A correction keeps to its own client, its own competency, and whose view it was. */
async function isOfSubject(tx: Tx, { replacesId, clientId, competency, level }: CompetencyInput): Promise<boolean> {
  if (replacesId === null) return true;
  const replaced = await tx.competencyRating.findFirst({
    where: { id: replacesId, clientId, competency },
    select: { level: true },
  });
  return replaced !== null && (replaced.level === 0) === (level === 0);
}
