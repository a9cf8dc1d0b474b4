import "server-only";
import type { Actor } from "@/lib/access/actor";
import { changeDossier } from "@/lib/access/dossier";
import { isEnded } from "@/lib/domain/referral";
import type { Result } from "@/lib/domain/result";
import { resetJourneyClock } from "@/lib/journeys/journey-clock";
import { today, toColumn } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import { writeOnce } from "@/lib/platform/write-once";
import { lockReferral, writeMove } from "@/lib/referrals/referral-move";
import type { ConsentInput, WithdrawalInput } from "./consent-schema";

type ConsentActor = Pick<Actor, "userId" | "requestId" | "organisationId">;

/** Writes down what may be shared with one destination. Sending the form twice writes once; other answers are refused. */
export function addConsent(
  actor: ConsentActor,
  { clientId, ...input }: ConsentInput,
): Promise<Result<{ id: string }, "no-open-journey" | "unknown-destination" | "already-saved"> | null> {
  return changeDossier(actor, clientId, async (tx, { journeyId }) => {
    if (journeyId === null) return { ok: false, reason: "no-open-journey" } as const;
    const destination = await tx.destination.findFirst({
      where: { id: input.destinationId, organisationId: actor.organisationId },
      select: { id: true },
    });
    if (!destination) return { ok: false, reason: "unknown-destination" } as const;

    const { id } = input;
    const sent = {
      ...input,
      reason: input.legalBasis === "consent" ? null : input.reason,
      givenOn: toColumn(input.givenOn),
      endsOn: input.endsOn === null ? null : toColumn(input.endsOn),
    };
    const own = { clientId, organisationId: actor.organisationId, byUserId: actor.userId };
    const outcome = await writeOnce({
      write: () => tx.consent.createMany({ data: [{ ...sent, ...own }], skipDuplicates: true }),
      read: () => tx.consent.findFirst({ where: { id, clientId } }),
      sent,
    });
    return outcome?.ok ? ({ ok: true, value: { id } } as const) : outcome;
  });
}

/**
 * Ends a consent today. In the same transaction every referral that has not ended is cancelled, and nothing that was
 * sent on this consent can be seen by the destination any more. Possible in a closed journey, too.
 */
export function withdrawConsent(
  actor: ConsentActor,
  { clientId, consentId }: WithdrawalInput,
): Promise<Result<{ cancelled: number }, "already-withdrawn"> | null> {
  return changeDossier(actor, clientId, async (tx, { journeyId }) => {
    const consent = await tx.consent.findFirst({
      where: { id: consentId, clientId },
      select: { withdrawnAt: true, referrals: { select: { id: true }, orderBy: { id: "asc" } } },
    });
    if (!consent) return null;
    if (consent.withdrawnAt !== null) return { ok: false, reason: "already-withdrawn" } as const;

    const at = new Date();
    await tx.consent.update({ where: { id: consentId }, data: { withdrawnAt: at }, select: { id: true } });
    const cancelled = await cancelOpenReferrals(tx, { ids: consent.referrals.map(({ id }) => id), actor, at });
    await tx.referral.updateMany({ where: { consentId, closedToTargetAt: null }, data: { closedToTargetAt: at } });
    if (journeyId !== null) await resetJourneyClock(tx, journeyId, today());
    return { ok: true, value: { cancelled } } as const;
  });
}

interface Cancellation {
  readonly ids: readonly string[];
  readonly actor: ConsentActor;
  readonly at: Date;
}

async function cancelOpenReferrals(tx: Tx, { ids, actor, at }: Cancellation): Promise<number> {
  let cancelled = 0;
  for (const id of ids) {
    const referral = await lockReferral(tx, id);
    if (!referral || isEnded(referral.status)) continue;
    await writeMove(tx, referral, {
      // What was never sent cannot be called back; it should not have existed.
      to: referral.status === "draft" ? "entered_in_error" : "cancelled",
      by: "requester",
      byUserId: actor.userId,
      at,
      reason: { code: "client_declines", text: "De toestemming is ingetrokken." },
    });
    cancelled += 1;
  }
  return cancelled;
}
