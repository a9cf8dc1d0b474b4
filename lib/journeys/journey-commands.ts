import "server-only";
import type { Actor } from "@/lib/access/actor";
import { changeDossier } from "@/lib/access/dossier";
import type { Result } from "@/lib/domain/result";
import {
  type Aftercare,
  decideMove,
  type JourneyMove,
  type JourneyOutcome,
  type JourneyRole,
  type MissingItem,
  type MoveDecision,
  type Phase,
} from "@/lib/domain/workflow";
import { dayOf, toColumn } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import { Temporal } from "temporal-polyfill";
import { resetJourneyClock } from "./journey-clock";
import { readJourneyFacts } from "./journey-facts";

export interface MoveInput {
  /** Of the move to be written; sent twice it is made once. */
  readonly id: string;
  readonly clientId: string;
  readonly move: JourneyMove;
  /** Only for a step back. */
  readonly to?: Phase;
  readonly reason?: string;
  readonly outcome?: JourneyOutcome;
  readonly aftercare?: Aftercare;
}

/** Why a move was refused; of everything that is missing the first of the gate. */
export type MoveRefusal = "no_journey" | "wrong_role" | "wrong_phase" | MissingItem;

/**
 * Moves a journey when its gate holds, with the facts read under the lock of the journey itself.
 * @returns `null` when the dossier is absent, not the actor's, or only read by the actor.
 */
export async function moveJourney(
  actor: Actor,
  input: MoveInput,
  now: Date,
): Promise<Result<{ clientId: string }, MoveRefusal> | null> {
  const role = journeyRole(actor);
  if (role === null) return null;

  return changeDossier(actor, input.clientId, async (tx, { header }) => {
    const journeyId = header.journey?.id;
    if (journeyId === undefined) return { ok: false, reason: "no_journey" };
    // A closed journey is not locked yet: two colleagues may reopen it at once.
    await tx.$queryRaw`SELECT id FROM journey WHERE id = ${journeyId}::uuid FOR UPDATE`;
    if (await isMade(tx, input.id, journeyId)) return { ok: true, value: { clientId: header.clientId } };

    const today = dayOf(now);
    const facts = await readJourneyFacts(tx, journeyId, today);
    const { move, to, reason, outcome, aftercare } = input;
    const request = { reason: reason ?? null, outcome: outcome ?? null, aftercare: aftercare ?? null };
    const decision = decideMove({ move, facts, role, request, today, ...(to && { to }) });
    if (!decision.ok) return { ok: false, reason: refusalOf(decision) };

    await writeMove(tx, { actor, input, journeyId, from: facts.phase, decision, now });
    await resetJourneyClock(tx, journeyId, today);
    return { ok: true, value: { clientId: header.clientId } };
  });
}

function journeyRole({ role }: Actor): JourneyRole | null {
  return role === "worker" || role === "coordinator" ? role : null;
}

async function isMade(tx: Tx, id: string, journeyId: string): Promise<boolean> {
  return (await tx.journeyMove.count({ where: { id, journeyId } })) > 0;
}

function refusalOf(decision: Extract<MoveDecision, { ok: false }>): MoveRefusal {
  if (decision.reason !== "missing") return decision.reason;
  const [first] = decision.missing;
  if (first === undefined) throw new Error("A move was refused for missing nothing");
  return first;
}

interface DecidedMove {
  readonly actor: Actor;
  readonly input: MoveInput;
  readonly journeyId: string;
  readonly from: Phase;
  readonly decision: Extract<MoveDecision, { ok: true }>;
  readonly now: Date;
}

async function writeMove(tx: Tx, { actor, input, journeyId, from, decision, now }: DecidedMove): Promise<void> {
  const { phase, closed } = decision;
  await tx.journeyMove.create({
    data: {
      id: input.id,
      organisationId: actor.organisationId,
      clientId: input.clientId,
      journeyId,
      move: input.move,
      // A closed journey stands in no phase: it left one, or comes back into it.
      fromPhase: input.move === "reopen" ? null : from,
      toPhase: closed ? null : phase,
      reason: input.reason ?? null,
      byUserId: actor.userId,
      at: now,
    },
    select: { id: true },
  });
  await tx.journey.update({
    where: { id: journeyId },
    data: { ...(closed ? closing(input, now) : standing(phase, now)), version: { increment: 1 } },
    select: { id: true },
  });
}

function standing(phase: Phase, now: Date) {
  return {
    phase,
    phaseSince: now,
    closedAt: null,
    outcome: null,
    outcomeReason: null,
    aftercareOn: null,
    noAftercareWhy: null,
  };
}

function closing({ outcome, reason, aftercare }: MoveInput, now: Date) {
  const planned = aftercare && "on" in aftercare ? toColumn(Temporal.PlainDate.from(aftercare.on)) : null;
  const noneBecause = aftercare && "noneBecause" in aftercare ? aftercare.noneBecause : null;
  return {
    closedAt: now,
    outcome: outcome ?? null,
    outcomeReason: reason ?? null,
    aftercareOn: planned,
    noAftercareWhy: noneBecause,
  };
}
