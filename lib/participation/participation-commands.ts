import "server-only";
import type { Actor } from "@/lib/access/actor";
import { changeDossier } from "@/lib/access/dossier";
import type { Result } from "@/lib/domain/result";
import { sealField } from "@/lib/platform/field-encryption";
import { noteCell } from "./participation-note";
import type { ParticipationInput } from "./participation-schema";

type Carer = Pick<Actor, "userId" | "requestId" | "organisationId">;

/** Keeps a rating beside the earlier ones, its note sealed; sent twice, it is kept once. */
export function rateParticipation(
  actor: Carer,
  input: ParticipationInput,
): Promise<Result<{ readonly clientId: string }, "no-open-journey"> | null> {
  const { id, clientId, ladderStep, domains, note } = input;
  return changeDossier(actor, clientId, async (tx, { journeyId }) => {
    if (journeyId === null) return { ok: false, reason: "no-open-journey" };
    await tx.participationRating.createMany({
      data: [
        {
          id,
          clientId,
          ladderStep,
          domains: { ...domains },
          note: note === null ? null : sealField(note, noteCell(id)),
          organisationId: actor.organisationId,
          byUserId: actor.userId,
        },
      ],
      skipDuplicates: true,
    });
    return { ok: true, value: { clientId } };
  });
}
