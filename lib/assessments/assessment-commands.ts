import "server-only";
import type { Actor } from "@/lib/access/actor";
import { changeDossier } from "@/lib/access/dossier";
import { INSTRUMENTS } from "@/lib/domain/instruments/instruments";
import { scoreInstrument } from "@/lib/domain/instruments/score";
import type { Result } from "@/lib/domain/result";
import { resetJourneyClock } from "@/lib/journeys/journey-clock";
import { today } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import { writeOnce } from "@/lib/platform/write-once";
import { raiseSafetyTask } from "@/lib/safety/raise-safety-task";
import { isSafetyReason } from "@/lib/safety/safety-codes";
import { draftForm } from "./assessment-fields";
import type { AssessmentInput } from "./assessment-schema";
import { deriveSocialType } from "./derive-social-type";

type Carer = Pick<Actor, "userId" | "requestId" | "organisationId">;

type SaveRefusal = "no-open-journey" | "already-saved";

export interface SavedAssessment {
  readonly clientId: string;
  readonly assessmentId: string;
  /** The safety step that this assessment set going, now or while it was filled in: the person goes there first. */
  readonly safetyTaskId: string | null;
}

/**
 * Scores one instrument and keeps it with its answers, and drops its draft; a scale of loneliness or network classifies
 * the client anew, and thoughts of death, or not having asked after them, raise the safety task in the same transaction.
 * Sent twice with the same id it is one assessment; with other answers it is refused, and the safety task is raised all
 * the same.
 * @throws InvalidAnswersError for answers that the instrument does not have.
 */
export function saveAssessment(
  actor: Carer,
  { id, clientId, ...input }: AssessmentInput,
): Promise<Result<SavedAssessment, SaveRefusal> | null> {
  return changeDossier(
    actor,
    clientId,
    async (tx, { journeyId }): Promise<Result<SavedAssessment, SaveRefusal> | null> => {
      if (journeyId === null) return { ok: false, reason: "no-open-journey" };

      const { instrument, answers, skipped, difficulty, takenBy } = input;
      const { subscales, flags, ...scored } = scoreInstrument(instrument, answers);
      const { userId, organisationId } = actor;
      const owned = { id, clientId, organisationId, byUserId: userId };
      const { version, measures } = INSTRUMENTS[instrument];
      const asked = { instrument, version, takenBy, difficulty, answers: [...answers], skipped: [...skipped] };
      const raising = { actor, clientId, assessmentId: id, flags };
      const outcome = await writeOnce({
        write: () =>
          tx.assessment.createMany({
            data: [{ ...owned, ...asked, ...scored, subscales: { ...subscales }, flags: [...flags] }],
            skipDuplicates: true,
          }),
        read: () => tx.assessment.findFirst({ where: { id, clientId } }),
        sent: asked,
      });
      // What cannot be saved is still an answer: thoughts of death are never lost.
      if (outcome?.ok === false) await raiseSafety(tx, raising);
      if (!outcome?.ok) return outcome;
      const { isNew } = outcome.value;
      await tx.draft.deleteMany({ where: { userId, clientId, form: draftForm(instrument) } });
      if (isNew && scored.score !== null && measures !== "depression") {
        await deriveSocialType(tx, { clientId, organisationId, userId });
      }
      if (isNew) await raiseSafety(tx, raising);
      await resetJourneyClock(tx, journeyId, today());
      return {
        ok: true,
        value: { clientId, assessmentId: id, safetyTaskId: await safetyTaskOf(tx, clientId, id) },
      };
    },
  );
}

interface Raising {
  readonly actor: Carer;
  readonly clientId: string;
  readonly assessmentId: string;
  readonly flags: readonly string[];
}

/** The safety task of what an assessment, or its draft, flags; nothing when it flags nothing. */
export async function raiseSafety(tx: Tx, { actor, clientId, assessmentId, flags }: Raising): Promise<void> {
  const reason = flags.find(isSafetyReason);
  if (reason === undefined) return;
  const { organisationId, userId } = actor;
  await raiseSafetyTask(tx, { organisationId, clientId, assessmentId, reason, raisedById: userId, today: today() });
}

/** Still open: what was talked about and closed does not come back with a second sending. */
async function safetyTaskOf(tx: Tx, clientId: string, assessmentId: string): Promise<string | null> {
  const task = await tx.safetyTask.findFirst({
    where: { clientId, assessmentId, closedAt: null },
    select: { id: true },
  });
  return task?.id ?? null;
}
