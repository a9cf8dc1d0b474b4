import "server-only";
import { randomUUID } from "node:crypto";
import {
  isEnded,
  needsReason,
  needsReport,
  type ReferralParty,
  type ReferralReason,
  type ReferralStatus,
} from "@/lib/domain/referral";
import type { Tx } from "@/lib/platform/database";

export interface LockedReferral {
  readonly id: string;
  readonly organisationId: string;
  readonly clientId: string;
  readonly journeyId: string;
  readonly status: ReferralStatus;
  readonly version: number;
}

/** One referral, locked until the transaction ends; `null` when it is absent or the actor may not move it. */
export async function lockReferral(tx: Tx, referralId: string): Promise<LockedReferral | null> {
  const rows = await tx.$queryRaw<LockedReferral[]>`
    SELECT id, "organisationId", "clientId", "journeyId", status::text AS status, version
    FROM referral WHERE id = ${referralId}::uuid FOR UPDATE`;
  return rows[0] ?? null;
}

export interface ReferralMove {
  readonly to: ReferralStatus;
  readonly by: ReferralParty;
  readonly byUserId: string;
  readonly at: Date;
  readonly reason?: { readonly code: ReferralReason; readonly text: string | null } | null;
  readonly report?: string | null;
}

/**
 * Writes a move that `canMove` allowed, with its event. A referral the team takes back is closed to the destination in
 * the same moment. The caller holds the lock and resets the clock of the journey.
 */
export async function writeMove(tx: Tx, referral: LockedReferral, move: ReferralMove): Promise<void> {
  const { to, by, byUserId, at } = move;
  const reason = needsReason(to) ? move.reason : null;
  // updateMany: a practice may write the row but gets none of it handed back.
  await tx.referral.updateMany({
    where: { id: referral.id },
    data: {
      status: to,
      version: { increment: 1 },
      reasonCode: reason?.code ?? null,
      reasonText: reason?.text ?? null,
      ...(needsReport(to) && { report: move.report ?? null }),
      ...(referral.status === "requested" && by === "target" && { answeredAt: at }),
      ...(isEnded(to) && { endedAt: at }),
      ...(isEnded(to) && by === "requester" && { closedToTargetAt: at }),
    },
  });
  await tx.referralEvent.createMany({
    data: [
      {
        id: randomUUID(),
        organisationId: referral.organisationId,
        referralId: referral.id,
        fromStatus: referral.status,
        toStatus: to,
        by,
        byUserId,
        at,
      },
    ],
  });
}
