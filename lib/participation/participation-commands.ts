import "server-only";
import type { Actor } from "@/lib/access/actor";
import { changeDossier } from "@/lib/access/dossier";
import type { Result } from "@/lib/domain/result";
import { openField, sealField } from "@/lib/platform/field-encryption";
import { writeOnce } from "@/lib/platform/write-once";
import { noteCell } from "./participation-note";
import type { ParticipationInput } from "./participation-schema";

type Carer = Pick<Actor, "userId" | "requestId" | "organisationId">;

/** Keeps a rating beside the earlier ones, its note sealed; sent twice, it is kept once; other answers are refused. */
export function rateParticipation(
  actor: Carer,
  input: ParticipationInput,
): Promise<Result<{ readonly clientId: string }, "no-open-journey" | "already-saved"> | null> {
  const { id, clientId, note, ...rest } = input;
  const rated = { ladderStep: rest.ladderStep, domains: { ...rest.domains } };
  const own = { id, clientId, organisationId: actor.organisationId, byUserId: actor.userId };
  return changeDossier(actor, clientId, async (tx, { journeyId }) => {
    if (journeyId === null) return { ok: false, reason: "no-open-journey" } as const;
    const outcome = await writeOnce({
      write: () =>
        tx.participationRating.createMany({
          data: [{ ...own, ...rated, note: note && sealField(note, noteCell(id)) }],
          skipDuplicates: true,
        }),
      read: async () => {
        const kept = await tx.participationRating.findFirst({ where: { id, clientId } });
        return kept && { ...kept, note: kept.note && openField(kept.note, noteCell(id)) };
      },
      sent: { ...rated, note },
    });
    return outcome?.ok ? ({ ok: true, value: { clientId } } as const) : outcome;
  });
}
