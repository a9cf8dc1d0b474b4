import "server-only";
import type { Actor } from "@/lib/access/actor";
import { canMove, TARGET_VISIBLE_STATUSES } from "@/lib/domain/referral";
import type { Result } from "@/lib/domain/result";
import { type Tx, withActor } from "@/lib/platform/database";
import { isUuid } from "@/lib/platform/uuid";
import { lockJourneyOf, resetClockBehindReferral } from "./referral-clock";
import { lockReferral, writeMove } from "./referral-move";
import type { AnswerInput } from "./referral-schema";

type PracticeActor = Pick<Actor, "userId" | "requestId">;
type AnswerRefusal = "changed-meanwhile" | "not-allowed";

/**
 * The move of a practice on a referral sent to it. Of two colleagues who answer at once the second is told.
 * @returns `null` when there is no such referral, it is somebody else's, or it was taken back: these look the same.
 */
export async function answerReferral(
  actor: PracticeActor,
  { referralId, version, to, ...answer }: AnswerInput,
): Promise<Result<{ id: string; to: AnswerInput["to"] }, AnswerRefusal> | null> {
  if (!isUuid(referralId)) return null;
  return withActor(actor, async (tx) => {
    await lockJourneyOf(tx, referralId);
    const referral = await lockReferral(tx, referralId);
    if (!referral) return (await isOwn(tx, referralId)) ? ({ ok: false, reason: "changed-meanwhile" } as const) : null;
    if (referral.version !== version) return { ok: false, reason: "changed-meanwhile" } as const;
    if (!canMove(referral.status, to, "target")) return { ok: false, reason: "not-allowed" } as const;

    await writeMove(tx, referral, {
      to,
      by: "target",
      byUserId: actor.userId,
      at: new Date(),
      reason: answer.reason === undefined ? null : { code: answer.reason, text: answer.reasonText },
      report: answer.report,
    });
    await resetClockBehindReferral(tx, referralId);
    return { ok: true, value: { id: referralId, to } } as const;
  });
}

// The row policy lets a practice lock only what is open; what it ended itself it may still hear about.
async function isOwn(tx: Tx, referralId: string): Promise<boolean> {
  const own = await tx.referral.findFirst({
    where: { id: referralId, status: { in: [...TARGET_VISIBLE_STATUSES, "rejected"] } },
    select: { id: true },
  });
  return own !== null;
}
