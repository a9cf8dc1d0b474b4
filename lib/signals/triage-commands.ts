import "server-only";
import { may } from "@/lib/access/permissions";
import { type Tx, withActor } from "@/lib/platform/database";
import { acceptKnownClient, acceptNewClient } from "./accept-signal-commands";
import { type Act, decide, done, type LockedSignal, refuse, type TriageActor, type TriageOutcome } from "./triage-act";
import type { Triage } from "./triage-schema";

/**
 * Decides a signal: a new client with a journey, a known client, a part of another signal, or not for this team. Of
 * two coordinators at once the first decides; the second is refused and nothing is written twice. The same decision
 * sent again is answered as the first time.
 * @returns `null` when there is no such signal or it is another team's.
 */
export async function triageSignal(actor: TriageActor, triage: Triage, now: Date): Promise<TriageOutcome | null> {
  if (!may(actor.role, "signal:triage")) return refuse("wrong-role");
  return withActor(actor, async (tx) => {
    const locked = await lockSignals(tx, triage);
    const signal = locked.find(({ id }) => id === triage.signalId);
    if (!signal) return null;
    if (signal.status !== "received") {
      return isSameDecision(signal, triage) ? done(signal.id, signal.clientId) : refuse("already-triaged");
    }
    const act = { tx, actor, signal, now };
    if (triage.answer === "decline") return decline(act, triage);
    if (triage.answer === "merge") return merge(act, locked.find(({ id }) => id === triage.targetId) ?? null);
    if (triage.answer === "new") return acceptNewClient(act, triage);
    return acceptKnownClient(act, {
      clientId: triage.targetId,
      workerId: "workerId" in triage ? triage.workerId : null,
    });
  });
}

// In the order of their ids, so that two coordinators who merge the same two never wait for each other for ever.
function lockSignals(tx: Tx, triage: Triage): Promise<LockedSignal[]> {
  const other = triage.answer === "merge" ? triage.targetId : triage.signalId;
  return tx.$queryRaw<LockedSignal[]>`
    SELECT id, "teamId", status::text AS status, "clientId", "mergedIntoId" FROM signal
    WHERE id IN (${triage.signalId}::uuid, ${other}::uuid) ORDER BY id FOR UPDATE`;
}

function isSameDecision(signal: LockedSignal, triage: Triage): boolean {
  if (triage.answer === "decline") return signal.status === triage.declineAs;
  if (triage.answer === "merge") return signal.status === "merged" && signal.mergedIntoId === triage.targetId;
  const clientId = triage.answer === "new" ? triage.newClientId : triage.targetId;
  return signal.status === "accepted" && signal.clientId === clientId;
}

async function decline(
  act: Act,
  { declineAs, reason }: Extract<Triage, { answer: "decline" }>,
): Promise<TriageOutcome> {
  await decide(act, { status: declineAs, decisionReason: reason });
  // What was merged into it goes the same way, so that those reporters get the same answer.
  await act.tx.signal.updateMany({ where: { mergedIntoId: act.signal.id }, data: { status: declineAs } });
  return done(act.signal.id, null);
}

async function merge(act: Act, into: LockedSignal | null): Promise<TriageOutcome> {
  const { tx, signal } = act;
  if (!into || into.id === signal.id || into.teamId !== signal.teamId || into.status !== "received") {
    return refuse("signal-gone");
  }
  await decide(act, { status: "merged", mergedIntoId: into.id });
  await tx.signal.updateMany({ where: { mergedIntoId: signal.id }, data: { mergedIntoId: into.id } });
  return done(signal.id, null);
}
