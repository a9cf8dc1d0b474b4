import "server-only";
import type { Actor } from "@/lib/access/actor";
import { changeDossier } from "@/lib/access/dossier";
import type { Result } from "@/lib/domain/result";
import { today } from "@/lib/platform/calendar";
import { type DatabaseActor, type Tx, withActor } from "@/lib/platform/database";
import { raiseSafetyTask } from "./raise-safety-task";
import { DISCUSSED_OF, isSafetyReason } from "./safety-codes";
import { type CloseRefusal, type HandOverRefusal, type TalkRefusal, toldText } from "./safety-labels";
import { openNote, sealNote } from "./safety-note";
import type { CloseSafetyInput, HandOverInput, TalkInput, ToldInput } from "./safety-schema";

type Carer = Pick<Actor, "userId" | "requestId" | "organisationId">;
export type SafetyStep = { readonly clientId: string; readonly taskId: string };
type Done<Refusal extends string> = Result<SafetyStep, Refusal>;

/** Raises the step by hand, for what no questionnaire asked. Sent twice with the same id it is one task. */
export function raiseByHand(
  actor: Carer,
  { id, clientId, ...told }: ToldInput,
): Promise<Result<SafetyStep, never> | null> {
  return changeDossier(actor, clientId, async (tx) => {
    const { userId: raisedById, organisationId } = actor;
    const raised = { id, clientId, organisationId, raisedById, assessmentId: null, told: toldText(told) };
    const taskId = await raiseSafetyTask(tx, { ...raised, reason: "told_otherwise", today: today() });
    return { ok: true, value: { clientId, taskId } } as const;
  });
}

/** Writes down what was said, by whom it is known, and who goes on with it today. Written once. */
export function recordTalk(actor: DatabaseActor, input: TalkInput): Promise<Done<TalkRefusal> | null> {
  const { clientId, taskId, discussed, agreed, informed, ownerId } = input;
  return changeTask(actor, input, async (tx, task): Promise<Done<TalkRefusal> | null> => {
    if (!isSafetyReason(task.reason) || !DISCUSSED_OF[task.reason].includes(discussed)) return null;
    const text = [task.agreed, agreed].filter((part) => part !== null).join("\n\n");
    if (task.talkedAt !== null) {
      const isSame = task.talkedById === actor.userId && (task.agreed ?? "").endsWith(agreed);
      return isSame ? done(input) : { ok: false, reason: "already-talked" };
    }
    if (task.isClosed) return { ok: false, reason: "already-closed" };
    if (!(await mayCarry(tx, clientId, ownerId))) return { ok: false, reason: "owner-not-in-team" };

    const talk = { discussed, informed, ownerId, talkedAt: new Date(), talkedById: actor.userId };
    await tx.safetyTask.updateMany({
      where: { id: taskId, clientId },
      data: { ...talk, agreed: sealNote(text, "agreed", taskId) },
    });
    return done(input);
  });
}

/** Closes the step, after the talk, with what was done. What was closed stays closed. */
export function closeSafetyTask(actor: DatabaseActor, input: CloseSafetyInput): Promise<Done<CloseRefusal> | null> {
  const { clientId, taskId, closingNote } = input;
  return changeTask(actor, input, async (tx, task): Promise<Done<CloseRefusal>> => {
    if (task.isClosed) {
      const isSame = task.closedById === actor.userId && task.closingNote === closingNote;
      return isSame ? done(input) : { ok: false, reason: "already-closed" };
    }
    if (task.talkedAt === null) return { ok: false, reason: "talk-first" };
    const closed = { closedAt: new Date(), closedById: actor.userId };
    await tx.safetyTask.updateMany({
      where: { id: taskId, clientId },
      data: { ...closed, closingNote: sealNote(closingNote, "closingNote", taskId) },
    });
    return done(input);
  });
}

/** Gives the step to a named colleague of the team of the client, who may then act on it too. */
export function handOver(actor: DatabaseActor, input: HandOverInput): Promise<Done<HandOverRefusal> | null> {
  const { clientId, taskId, ownerId } = input;
  return changeTask(actor, input, async (tx, task): Promise<Done<HandOverRefusal>> => {
    if (task.isClosed) return { ok: false, reason: "already-closed" };
    if (!(await mayCarry(tx, clientId, ownerId))) return { ok: false, reason: "owner-not-in-team" };

    await tx.safetyTask.updateMany({ where: { id: taskId, clientId }, data: { ownerId } });
    return done(input);
  });
}

interface LockedTask {
  readonly reason: string;
  readonly talkedAt: Date | null;
  readonly talkedById: string | null;
  /** Opened; before the talk it is what was told. */
  readonly agreed: string | null;
  readonly isClosed: boolean;
  readonly closedById: string | null;
  readonly closingNote: string | null;
}

/**
 * The named owner acts without carrying the dossier, so this does not go through `changeDossier`. Two who act at the
 * same time wait for each other.
 * @returns `null` when the task does not exist, may not be seen, or is not the actor's to act on.
 */
function changeTask<T>(
  actor: DatabaseActor,
  { clientId, taskId }: SafetyStep,
  act: (tx: Tx, task: LockedTask) => Promise<T | null>,
): Promise<T | null> {
  return withActor(actor, async (tx) => {
    // Locking shows only what may be changed: not what is closed.
    await tx.$queryRaw`SELECT id FROM safety_task WHERE id = ${taskId}::uuid FOR UPDATE`;
    const task = await tx.safetyTask.findFirst({ where: { id: taskId, clientId }, select: LOCKED });
    if (!task) return null;
    if (task.ownerId !== actor.userId && !(await mayWrite(tx, clientId))) return null;
    return act(tx, {
      ...task,
      isClosed: task.closedAt !== null,
      agreed: task.agreed && openNote(task.agreed, "agreed", taskId),
      closingNote: task.closingNote && openNote(task.closingNote, "closingNote", taskId),
    });
  });
}

const LOCKED = {
  reason: true,
  ownerId: true,
  agreed: true,
  talkedAt: true,
  talkedById: true,
  closedAt: true,
  closedById: true,
  closingNote: true,
} as const;

async function mayWrite(tx: Tx, clientId: string): Promise<boolean> {
  const [right] = await tx.$queryRaw<{ may: boolean }[]>`SELECT app_may_write(${clientId}::uuid) AS may`;
  return right?.may ?? false;
}

async function mayCarry(tx: Tx, clientId: string, userId: string): Promise<boolean> {
  const [right] = await tx.$queryRaw<{ may: boolean }[]>`
    SELECT app_may_carry(${userId}::uuid, c."teamId") AS may FROM client c WHERE c.id = ${clientId}::uuid`;
  return right?.may ?? false;
}

function done({ clientId, taskId }: SafetyStep): { readonly ok: true; readonly value: SafetyStep } {
  return { ok: true, value: { clientId, taskId } };
}
