import "server-only";
import type { Actor } from "@/lib/access/actor";
import { changeDossier } from "@/lib/access/dossier";
import type { Result } from "@/lib/domain/result";
import type { LifeEventInput } from "./life-event-schema";

type Carer = Pick<Actor, "userId" | "requestId" | "organisationId">;

/** Puts an event on the life line; sent twice, it stands there once. */
export function recordLifeEvent(
  actor: Carer,
  input: LifeEventInput,
): Promise<Result<{ readonly clientId: string }, "no-open-journey"> | null> {
  const { clientId } = input;
  return changeDossier(actor, clientId, async (tx, { journeyId }) => {
    if (journeyId === null) return { ok: false, reason: "no-open-journey" };
    await tx.lifeEvent.createMany({
      data: [{ ...input, organisationId: actor.organisationId, byUserId: actor.userId }],
      skipDuplicates: true,
    });
    return { ok: true, value: { clientId } };
  });
}
