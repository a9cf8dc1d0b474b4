import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { toColumn } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import type { SafetyReason } from "./safety-codes";
import { sealNote } from "./safety-note";

export interface RaisedSafety {
  /** Of the task; a form sends its own, so that sending twice raises one. */
  readonly id?: string;
  readonly organisationId: string;
  readonly clientId: string;
  /** The questionnaire that raised it; may still be a draft. `null` when somebody told it. */
  readonly assessmentId: string | null;
  readonly reason: SafetyReason;
  readonly raisedById: string;
  readonly today: Temporal.PlainDate;
  /** Who told what; the record of the talk goes on below it. */
  readonly told?: string;
}

/**
 * Makes the safety task of today, once for each questionnaire however often it is raised: what an answer set going is
 * not undone by changing the answer. Its owner is the worker of the open journey, else who raised it.
 * @returns the id of the task, also when it was there already.
 */
export async function raiseSafetyTask(tx: Tx, { id = randomUUID(), ...raised }: RaisedSafety): Promise<string> {
  const { organisationId, clientId, assessmentId, reason, raisedById, today, told } = raised;
  const ownerId = await findOwner(tx, clientId, raisedById);
  const agreed = told === undefined ? null : sealNote(told, "agreed", id);
  const own = { id, organisationId, clientId, assessmentId, reason, raisedById, ownerId, agreed };
  await tx.safetyTask.createMany({ data: [{ ...own, dueOn: toColumn(today) }], skipDuplicates: true });
  const where = assessmentId === null ? { id, clientId } : { assessmentId, clientId };
  return (await tx.safetyTask.findFirstOrThrow({ where, select: { id: true } })).id;
}

/** A worker who left the team, or is switched off, can carry nothing: then it stays with who raised it. */
async function findOwner(tx: Tx, clientId: string, raisedById: string): Promise<string> {
  const [journey] = await tx.$queryRaw<{ workerId: string }[]>`
    SELECT j."workerId" FROM journey j JOIN client c ON c.id = j."clientId"
    WHERE c.id = ${clientId}::uuid AND j."closedAt" IS NULL AND app_may_carry(j."workerId", c."teamId")`;
  return journey?.workerId ?? raisedById;
}
