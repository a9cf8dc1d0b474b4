import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { Result } from "@/lib/domain/result";
import { toColumn } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import { writeOnce } from "@/lib/platform/write-once";
import type { SafetyReason } from "./safety-codes";
import { readAttempts } from "./safety-attempts";
import { openNote, sealNote } from "./safety-note";

interface Raised {
  readonly organisationId: string;
  readonly clientId: string;
  readonly raisedById: string;
  readonly today: Temporal.PlainDate;
}

export interface RaisedSafety extends Raised {
  /** The questionnaire that raised it; may still be a draft. */
  readonly assessmentId: string;
  readonly reason: SafetyReason;
}

/**
 * Makes the safety task of today, once for each questionnaire however often it is raised: what an answer set going is
 * not undone by changing the answer. After that task was closed an answer raises a new one. Its owner is the worker of
 * the open journey, else who raised it.
 * @returns the id of the open task, also when it was there already.
 */
export async function raiseSafetyTask(tx: Tx, raised: RaisedSafety): Promise<string> {
  const { clientId, assessmentId } = raised;
  // Held until this transaction ends: a step that is being closed just now is waited for, and then a new one begins.
  const [open] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM safety_task WHERE "assessmentId" = ${assessmentId}::uuid AND "clientId" = ${clientId}::uuid
      AND "closedAt" IS NULL FOR UPDATE`;
  if (open) return open.id;
  const id = randomUUID();
  const { count } = await addTask(tx, { ...raised, id, agreed: null });
  if (count === 1) return id;
  const where = { assessmentId, clientId, closedAt: null };
  return (await tx.safetyTask.findFirstOrThrow({ where, select: { id: true } })).id;
}

export interface ToldSafety extends Raised {
  /** Of the task; a form sends its own, so that sending twice raises one. */
  readonly id: string;
  /** Who told what; it stays, and the record of the talk goes on below it. */
  readonly told: string;
}

/** Makes the safety task of today for what no questionnaire asked. `null` when the id is that of a task elsewhere. */
export function raiseToldTask(
  tx: Tx,
  { told, ...raised }: ToldSafety,
): Promise<Result<{ readonly isNew: boolean }, "already-saved"> | null> {
  const { id, clientId } = raised;
  const reason = "told_otherwise";
  const agreed = sealNote(told, "agreed", id);
  return writeOnce({
    write: () => addTask(tx, { ...raised, assessmentId: null, reason, agreed }),
    read: async () => {
      const kept = await tx.safetyTask.findFirst({ where: { id, clientId }, select: { reason: true, ...TOLD } });
      return kept && { reason: kept.reason, told: firstWords(kept, id) };
    },
    sent: { reason, told },
  });
}

const TOLD = { agreed: true, attempts: true } as const;

/** What was told moves to the attempts as soon as there is a talk. */
function firstWords({ agreed, attempts }: { agreed: string | null; attempts: unknown }, id: string): string | null {
  const sealed = readAttempts(attempts)[0]?.agreed ?? agreed;
  return sealed === null ? null : openNote(sealed, "agreed", id);
}

type NewTask = Omit<RaisedSafety, "assessmentId"> & {
  readonly id: string;
  readonly assessmentId: string | null;
  readonly agreed: string | null;
};

async function addTask(tx: Tx, { today, ...task }: NewTask): Promise<{ readonly count: number }> {
  const ownerId = await findOwner(tx, task.clientId, task.raisedById);
  return tx.safetyTask.createMany({ data: [{ ...task, ownerId, dueOn: toColumn(today) }], skipDuplicates: true });
}

/** A worker who left the team, or is switched off, can carry nothing: then it stays with who raised it. */
async function findOwner(tx: Tx, clientId: string, raisedById: string): Promise<string> {
  const [journey] = await tx.$queryRaw<{ workerId: string }[]>`
    SELECT j."workerId" FROM journey j JOIN client c ON c.id = j."clientId"
    WHERE c.id = ${clientId}::uuid AND j."closedAt" IS NULL AND app_may_carry(j."workerId", c."teamId")`;
  return journey?.workerId ?? raisedById;
}
