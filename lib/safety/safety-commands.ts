import "server-only";
import type { Actor } from "@/lib/access/actor";
import { changeDossier } from "@/lib/access/dossier";
import type { Result } from "@/lib/domain/result";
import { today } from "@/lib/platform/calendar";
import { type DatabaseActor, type Tx, withActor } from "@/lib/platform/database";
import { isSameRow } from "@/lib/platform/write-once";
import { raiseToldTask } from "./raise-safety-task";
import { DISCUSSED_OF, isRealTalk, isSafetyReason } from "./safety-codes";
import { type CloseRefusal, type HandOverRefusal, type TalkRefusal, toldText } from "./safety-labels";
import { openNote, sealNote } from "./safety-note";
import type { CloseSafetyInput, HandOverInput, TalkInput, ToldInput } from "./safety-schema";

type Carer = Pick<Actor, "userId" | "requestId" | "organisationId">;
export type SafetyStep = { readonly clientId: string; readonly taskId: string };
type Done<Refusal extends string> = Result<SafetyStep, Refusal>;

/**
 * Raises the step by hand, for what no questionnaire asked. Sent twice with the same id it is one task; with another text
 * it is refused.
 */
export function raiseByHand(actor: Carer, { id, clientId, ...told }: ToldInput): Promise<Done<"already-saved"> | null> {
  return changeDossier(actor, clientId, async (tx): Promise<Done<"already-saved"> | null> => {
    const { userId: raisedById, organisationId } = actor;
    const raised = { id, clientId, organisationId, raisedById, today: today() };
    const outcome = await raiseToldTask(tx, { ...raised, told: toldText(told) });
    return outcome?.ok ? done({ clientId, taskId: id }) : outcome;
  });
}

/**
 * Writes down what was said, by whom it is known, and who goes on with it today. A talk is written once; after an attempt
 * that did not come off another is, and the database keeps the first beside it.
 */
export function recordTalk(actor: DatabaseActor, input: TalkInput): Promise<Done<TalkRefusal> | null> {
  const { clientId, taskId, discussed, agreed, informed, ownerId } = input;
  return changeTask(actor, input, async (tx, task): Promise<Done<TalkRefusal> | null> => {
    if (!isSafetyReason(task.reason) || !DISCUSSED_OF[task.reason].includes(discussed)) return null;
    const told = task.talkedAt === null ? task.agreed : null;
    const text = [told, agreed].filter((part) => part !== null).join("\n\n");
    if (isSameTalk(task, input, actor.userId)) return done(input);
    if (isRealTalk(task)) return { ok: false, reason: "already-talked" };
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

/** Closes the step, after the talk or when a professional took over, with what was done. What was closed stays closed. */
export function closeSafetyTask(actor: DatabaseActor, input: CloseSafetyInput): Promise<Done<CloseRefusal> | null> {
  const { clientId, taskId, closingNote, closingCode, handedTo } = input;
  return changeTask(actor, input, async (tx, task): Promise<Done<CloseRefusal>> => {
    if (task.isClosed) {
      const isSame = task.closedById === actor.userId && isSameRow({ ...task }, { closingNote, closingCode, handedTo });
      return isSame ? done(input) : { ok: false, reason: "already-closed" };
    }
    if (task.talkedAt === null) return { ok: false, reason: "talk-first" };
    if (closingCode === null && !isRealTalk(task)) return { ok: false, reason: "talk-first" };
    const closed = { closedAt: new Date(), closedById: actor.userId, closingCode };
    await tx.safetyTask.updateMany({
      where: { id: taskId, clientId },
      data: {
        ...closed,
        closingNote: sealNote(closingNote, "closingNote", taskId),
        handedTo: handedTo && sealNote(handedTo, "handedTo", taskId),
      },
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

function isSameTalk(task: LockedTask, { discussed, agreed }: TalkInput, userId: string): boolean {
  if (task.talkedAt === null || task.talkedById !== userId) return false;
  return task.discussed === discussed && (task.agreed ?? "").endsWith(agreed);
}

interface LockedTask {
  readonly reason: string;
  readonly discussed: string | null;
  readonly talkedAt: Date | null;
  readonly talkedById: string | null;
  /** Opened; before the talk it is what was told. */
  readonly agreed: string | null;
  readonly isClosed: boolean;
  readonly closedById: string | null;
  readonly closingNote: string | null;
  readonly closingCode: string | null;
  readonly handedTo: string | null;
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
      handedTo: task.handedTo && openNote(task.handedTo, "handedTo", taskId),
    });
  });
}

const LOCKED = {
  reason: true,
  discussed: true,
  ownerId: true,
  agreed: true,
  talkedAt: true,
  talkedById: true,
  closedAt: true,
  closedById: true,
  closingNote: true,
  closingCode: true,
  handedTo: true,
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
