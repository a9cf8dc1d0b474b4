import "server-only";
import type { Actor } from "@/lib/access/actor";
import { changeDossier } from "@/lib/access/dossier";
import type { Result } from "@/lib/domain/result";
import { readMeasureSettings } from "@/lib/settings/measure-settings";
import { isAboveCutOff } from "./asked-answer";
import type { CutOffAnswerInput } from "./assessment-schema";
import { openAnswer, sealAnswer } from "./cut-off-answer";

type Carer = Pick<Actor, "userId" | "requestId" | "organisationId">;
type Answered = Result<{ readonly clientId: string; readonly assessmentId: string }, "already-answered">;

/** Writes down why a high PHQ-9 was discussed and not referred. What was written stays: a second text would hide it. */
export function answerCutOff(
  actor: Carer,
  { clientId, assessmentId, answer }: CutOffAnswerInput,
): Promise<Answered | null> {
  return changeDossier(actor, clientId, async (tx): Promise<Answered | null> => {
    const result = await tx.assessment.findFirst({
      where: { id: assessmentId, clientId },
      select: { instrument: true, score: true, cutOffAnswer: true },
    });
    const { depressionCutOff } = await readMeasureSettings(tx, actor.organisationId);
    if (!result || !isAboveCutOff(result, depressionCutOff)) return null;
    const known = result.cutOffAnswer === null ? null : openAnswer(result.cutOffAnswer, assessmentId);
    if (known !== null && known !== answer) return { ok: false, reason: "already-answered" };

    await tx.assessment.updateMany({
      where: { id: assessmentId, clientId, cutOffAnswer: null },
      data: {
        cutOffAnswer: sealAnswer(answer, assessmentId),
        cutOffAnswerAt: new Date(),
        cutOffAnswerById: actor.userId,
      },
    });
    return { ok: true, value: { clientId, assessmentId } };
  });
}
