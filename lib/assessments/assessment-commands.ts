import "server-only";
import type { Actor } from "@/lib/access/actor";
import { changeDossier } from "@/lib/access/dossier";
import { INSTRUMENTS } from "@/lib/domain/instruments/instruments";
import { scoreInstrument } from "@/lib/domain/instruments/score";
import type { Result } from "@/lib/domain/result";
import type { Tx } from "@/lib/platform/database";
import { askedBy } from "./asked-answer";
import type { AssessmentInput, CutOffAnswerInput, SafetyTalkInput } from "./assessment-schema";
import { deriveSocialType } from "./derive-social-type";
import { safetyTalkText } from "./safety-talk-text";

type Carer = Pick<Actor, "userId" | "requestId" | "organisationId">;
type Saved = { readonly clientId: string; readonly assessmentId: string };

/**
 * Scores one instrument and keeps it with its answers; a scale of loneliness or network classifies the client anew.
 * Sent twice with the same id it is one assessment.
 * @throws InvalidAnswersError for answers that the instrument does not have.
 */
export function saveAssessment(
  actor: Carer,
  { id, clientId, instrument, answers }: AssessmentInput,
): Promise<Result<Saved, "no-open-journey"> | null> {
  return changeDossier(actor, clientId, async (tx, { journeyId }) => {
    if (journeyId === null) return { ok: false, reason: "no-open-journey" } as const;

    const { subscales, flags, ...scored } = scoreInstrument(instrument, answers);
    const { userId, organisationId } = actor;
    const owned = { id, clientId, organisationId, byUserId: userId };
    const { count } = await tx.assessment.createMany({
      data: [
        { ...owned, ...scored, instrument, answers: [...answers], subscales: { ...subscales }, flags: [...flags] },
      ],
      skipDuplicates: true,
    });
    if (count === 1 && scored.score !== null && INSTRUMENTS[instrument].measures !== "depression") {
      await deriveSocialType(tx, { clientId, organisationId, userId });
    }
    return { ok: true, value: { clientId, assessmentId: id } } as const;
  });
}

/** Writes down the talk about self-harm. Who carries the dossier may always do so, also after the journey closed. */
export function recordSafetyTalk(actor: Carer, input: SafetyTalkInput) {
  return answerResult(actor, input, { asked: "safety_talk", text: safetyTalkText(input) });
}

/** Writes down why a high PHQ-9 was discussed and not referred. */
export function answerCutOff(actor: Carer, input: CutOffAnswerInput) {
  return answerResult(actor, input, { asked: "cut_off_answer", text: input.answer });
}

type Answered = Result<Saved, "already-answered">;

function answerResult(
  actor: Carer,
  { clientId, assessmentId }: Saved,
  { asked, text }: { asked: ReturnType<typeof askedBy>; text: string },
): Promise<Answered | null> {
  return changeDossier(actor, clientId, async (tx): Promise<Answered | null> => {
    const result = await findResult(tx, clientId, assessmentId);
    if (!result || askedBy(result) !== asked) return null;
    // What was written stays: a second text would hide the first.
    if (result.safetyTalk !== null && result.safetyTalk !== text) return { ok: false, reason: "already-answered" };

    await tx.assessment.updateMany({
      where: { id: assessmentId, clientId, safetyTalk: null },
      data: { safetyTalk: text, safetyTalkAt: new Date(), safetyTalkById: actor.userId },
    });
    return { ok: true, value: { clientId, assessmentId } };
  });
}

function findResult(tx: Tx, clientId: string, id: string) {
  return tx.assessment.findFirst({
    where: { id, clientId },
    select: { instrument: true, score: true, flags: true, safetyTalk: true },
  });
}
