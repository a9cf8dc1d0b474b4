import "server-only";
import { Temporal } from "temporal-polyfill";
import { fromColumn, today as currentDay } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import { isUuid } from "@/lib/platform/uuid";
import {
  type Discussed,
  type Informed,
  isDiscussed,
  isInformed,
  isRealTalk,
  isSafetyReason,
  type SafetyReason,
} from "./safety-codes";
import { readAttempts } from "./safety-attempts";
import { openNote } from "./safety-note";

export interface SafetyRow {
  readonly id: string;
  readonly reason: SafetyReason;
  readonly assessmentId: string | null;
  readonly raisedAt: Date;
  readonly raisedByName: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly dueOn: Temporal.PlainDate;
  /** Still open after its day; a day off is a day too. */
  readonly isLate: boolean;
  readonly talkedAt: Date | null;
  readonly closedAt: Date | null;
}

export interface SafetyTask extends SafetyRow {
  /** What was told, until the talk is written down; `null` for a questionnaire. */
  readonly told: string | null;
  /** A questionnaire that was left in the middle raised the step before it was saved. */
  readonly isAssessmentSaved: boolean;
  /** The last one; after an attempt that did not come off there may be another. */
  readonly talk: SafetyTalk | null;
  /** Whether the client was spoken at all. */
  readonly isTalked: boolean;
  /** Attempts before the last one, the oldest first. */
  readonly earlier: readonly SafetyTalk[];
  readonly closing: SafetyClosing | null;
}

export interface SafetyClosing {
  readonly note: string | null;
  /** Who took over, when there was no talk. */
  readonly handedTo: string | null;
  readonly at: Date;
  readonly byName: string;
}

export interface SafetyTalk {
  readonly discussed: Discussed | null;
  readonly text: string;
  readonly informed: readonly Informed[];
  readonly at: Date;
  readonly byName: string;
}

/** Every safety step of this client: what is open first, then the newest. */
export async function listSafetyTasks(tx: Tx, clientId: string): Promise<SafetyRow[]> {
  const rows = await tx.safetyTask.findMany({
    where: { clientId },
    orderBy: [{ closedAt: { sort: "desc", nulls: "first" } }, { raisedAt: "desc" }, { id: "desc" }],
    select: ROW,
  });
  const names = await readNames(
    tx,
    rows.map(({ raisedById }) => raisedById),
  );
  return rows.map((row) => safetyRow(row, names));
}

/** One safety step of this client with its words; `null` when there is none of that id. */
export async function getSafetyTask(tx: Tx, clientId: string, id: string): Promise<SafetyTask | null> {
  if (!isUuid(id)) return null;
  const row = await tx.safetyTask.findFirst({ where: { id, clientId }, select: { ...ROW, ...RECORD } });
  if (!row) return null;

  const attempts = readAttempts(row.attempts);
  const talkers = attempts.map(({ talkedById }) => talkedById);
  const names = await readNames(tx, [row.raisedById, row.talkedById, row.closedById, ...talkers]);
  const text = row.agreed && openNote(row.agreed, "agreed", id);
  return {
    ...safetyRow(row, names),
    told: row.talkedAt === null ? text : null,
    isAssessmentSaved:
      row.assessmentId !== null && (await tx.assessment.count({ where: { id: row.assessmentId } })) > 0,
    talk: talkOf({ ...row, text: text ?? "" }, names),
    isTalked: isRealTalk(row),
    earlier: attempts.flatMap((attempt) => {
      const talk = talkOf({ ...attempt, text: openNote(attempt.agreed, "agreed", id) }, names);
      return talk === null ? [] : [talk];
    }),
    closing: row.closedAt && {
      note: row.closingNote && openNote(row.closingNote, "closingNote", id),
      handedTo: row.handedTo && openNote(row.handedTo, "handedTo", id),
      at: row.closedAt,
      byName: names.get(row.closedById ?? "") ?? "",
    },
  };
}

interface KeptTalk {
  readonly discussed: string | null;
  readonly text: string;
  readonly informed: readonly string[] | null;
  readonly talkedAt: Date | null;
  readonly talkedById: string | null;
}

function talkOf(kept: KeptTalk, names: ReadonlyMap<string, string>): SafetyTalk | null {
  if (kept.talkedAt === null) return null;
  return {
    discussed: isDiscussed(kept.discussed) ? kept.discussed : null,
    text: kept.text,
    informed: (kept.informed ?? []).filter(isInformed),
    at: kept.talkedAt,
    byName: names.get(kept.talkedById ?? "") ?? "",
  };
}

export interface Carer {
  readonly id: string;
  readonly name: string;
}

/** Who of this team may be given a safety step, by name. */
export function listCarers(tx: Tx, teamId: string): Promise<Carer[]> {
  return tx.user.findMany({
    where: { isActive: true, role: { in: ["worker", "coordinator"] }, memberships: { some: { teamId } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });
}

const ROW = {
  id: true,
  reason: true,
  assessmentId: true,
  raisedAt: true,
  raisedById: true,
  owner: { select: { id: true, name: true } },
  dueOn: true,
  talkedAt: true,
  closedAt: true,
} as const;

const RECORD = {
  discussed: true,
  agreed: true,
  informed: true,
  talkedById: true,
  closedById: true,
  closingNote: true,
  handedTo: true,
  attempts: true,
} as const;

interface KeptRow {
  readonly id: string;
  readonly reason: string;
  readonly assessmentId: string | null;
  readonly raisedAt: Date;
  readonly raisedById: string;
  readonly owner: Carer;
  readonly dueOn: Date;
  readonly talkedAt: Date | null;
  readonly closedAt: Date | null;
}

function safetyRow({ raisedById, owner, ...row }: KeptRow, names: ReadonlyMap<string, string>): SafetyRow {
  const dueOn = fromColumn(row.dueOn);
  return {
    ...row,
    dueOn,
    reason: isSafetyReason(row.reason) ? row.reason : "told_otherwise",
    raisedByName: names.get(raisedById) ?? "",
    ownerId: owner.id,
    ownerName: owner.name,
    isLate: row.closedAt === null && Temporal.PlainDate.compare(currentDay(), dueOn) > 0,
  };
}

async function readNames(tx: Tx, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const users = await tx.user.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, name: true },
  });
  return new Map(users.map(({ id, name }) => [id, name]));
}
