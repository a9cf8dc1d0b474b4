import type { Actor } from "@/lib/access/actor";
import type { Result } from "@/lib/domain/result";
import type { Tx } from "@/lib/platform/database";
import type { SignalStatus } from "@/prisma/generated/enums";

export type TriageRefusal =
  "wrong-role" | "already-triaged" | "worker-missing" | "worker-elsewhere" | "client-gone" | "signal-gone";

/** Whose dossier the signal came to; `null` when it became none. */
export interface Triaged {
  readonly signalId: string;
  readonly clientId: string | null;
}

export type TriageActor = Pick<Actor, "userId" | "requestId" | "role" | "organisationId">;

export type TriageOutcome = Result<Triaged, TriageRefusal>;

/** A signal locked until the transaction ends. */
export interface LockedSignal {
  readonly id: string;
  readonly teamId: string;
  readonly status: SignalStatus;
  readonly clientId: string | null;
  readonly mergedIntoId: string | null;
}

/** What every decision of triage works with. */
export interface Act {
  readonly tx: Tx;
  readonly actor: TriageActor;
  readonly signal: LockedSignal;
  readonly now: Date;
}

interface Decision {
  readonly status: SignalStatus;
  readonly decisionReason?: string;
  readonly mergedIntoId?: string;
  readonly clientId?: string;
  readonly journeyId?: string;
}

/** Writes the decision on the signal, with who made it and when. */
export async function decide({ tx, actor, signal, now }: Act, decision: Decision): Promise<void> {
  await tx.signal.update({
    where: { id: signal.id },
    data: { ...decision, triagedAt: now, triagedById: actor.userId, version: { increment: 1 } },
    select: { id: true },
  });
}

export const refuse = (reason: TriageRefusal): TriageOutcome => ({ ok: false, reason });
export const done = (signalId: string, clientId: string | null): TriageOutcome => ({
  ok: true,
  value: { signalId, clientId },
});
