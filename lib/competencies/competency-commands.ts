import "server-only";
import type { Actor } from "@/lib/access/actor";
import { changeDossier } from "@/lib/access/dossier";
import type { Result } from "@/lib/domain/result";
import type { CompetencyInput } from "./competency-schema";

type Carer = Pick<Actor, "userId" | "requestId" | "organisationId">;

/** Keeps a new rating beside the earlier ones; sent twice, it is kept once. */
export function rateCompetency(
  actor: Carer,
  input: CompetencyInput,
): Promise<Result<{ readonly clientId: string }, "no-open-journey"> | null> {
  const { clientId } = input;
  return changeDossier(actor, clientId, async (tx, { journeyId }) => {
    if (journeyId === null) return { ok: false, reason: "no-open-journey" };
    await tx.competencyRating.createMany({
      data: [{ ...input, organisationId: actor.organisationId, byUserId: actor.userId }],
      skipDuplicates: true,
    });
    return { ok: true, value: { clientId } };
  });
}
