import { PHQ_9 } from "@/lib/domain/instruments/phq";
import { dayOf, toColumn } from "@/lib/platform/calendar";
import { type Informed, mustInform } from "@/lib/safety/safety-codes";
import type { Prisma } from "@/prisma/generated/client";
import { DEMO_ACCOUNTS } from "./accounts";
import { type History, minutesAfter } from "./history";
import type { Rows } from "./rows";
import { ownColumns, type Story } from "./story";
import { NOT_ASKED_TALKS, SAFETY_TALKS } from "./texts";

/** What was said at a safety step, what became of it, and who knew. */
export interface SafetyTalk {
  readonly discussed: "yes" | "no" | "asked_no_thoughts" | "asked_thoughts" | "not_yet_asked";
  readonly agreed: string;
  readonly informed: readonly Informed[];
  readonly done: string;
  /** Who took over, when the talk did not come off. */
  readonly handedTo?: string;
}

interface Asked {
  readonly assessmentId: string;
  readonly flags: readonly string[];
  readonly at: Date;
}

/** The safety step after a questionnaire: talked about at once, closed at the end of the same day. */
export function tellSafety(story: Story, { assessmentId, flags, at }: Asked): void {
  const reason = [PHQ_9.safety.flag, PHQ_9.safety.missingFlag].find((flag) => flags.includes(flag));
  if (reason === undefined) return;
  const talk = story.dice.pick(reason === PHQ_9.safety.flag ? SAFETY_TALKS : NOT_ASKED_TALKS);
  story.rows.safety_task.push(closedTask(story, { ...{ assessmentId, reason, at }, talk }));
}

/** Somebody told the worker, without any questionnaire. */
export function tellToldSafety(story: Story, at: Date): void {
  const talk = story.dice.pick(SAFETY_TALKS);
  story.rows.safety_task.push(closedTask(story, { assessmentId: null, reason: "told_otherwise", at, talk }));
}

interface Told {
  readonly assessmentId: string | null;
  readonly reason: string;
  readonly at: Date;
  readonly talk: SafetyTalk;
}

function closedTask(story: Story, { assessmentId, reason, at, talk }: Told): Prisma.SafetyTaskCreateManyInput {
  return {
    id: story.dice.uuid(),
    ...ownColumns(story),
    assessmentId,
    reason,
    raisedAt: at,
    raisedById: story.workerId,
    dueOn: toColumn(dayOf(at)),
    ownerId: story.workerId,
    discussed: talk.discussed,
    agreed: talk.agreed,
    informed: [...talk.informed],
    talkedAt: minutesAfter(at, 15),
    talkedById: story.workerId,
    closedAt: minutesAfter(at, 110),
    closedById: story.workerId,
    closingNote: talk.done,
    ...(mustInform(talk.discussed) ? { closingCode: "handed_to_professional", handedTo: talk.handedTo ?? null } : {}),
  };
}

/**
 * Two in open journeys are of the last working day and still open, both for the first worker of the demonstration: one
 * of an own client without a talk, one of a colleague's client, talked about and handed over to be closed.
 */
export function leaveSafetyOpen(rows: Rows, history: History): void {
  const [worker] = DEMO_ACCOUNTS;
  const open = new Set(rows.journey.filter(({ closedAt }) => closedAt === null).map(({ clientId }) => clientId));
  const ofTeam = new Set(rows.client.filter(({ teamId }) => teamId === worker?.teamId).map(({ id }) => id));
  const newest = rows.safety_task
    .filter(({ clientId }) => open.has(clientId) && ofTeam.has(clientId))
    .sort((a, b) => timeOf(b.raisedAt) - timeOf(a.raisedAt));
  const untalked = newest.find(({ ownerId }) => ownerId === worker?.id);
  const talked = newest.find(({ ownerId }) => ownerId !== worker?.id);
  if (!worker || !untalked || !talked) throw new Error("A demonstration without safety steps that are open");

  const at = history.at(history.last, 260);
  for (const task of [untalked, talked]) {
    const taken = rows.assessment.find(({ id }) => id === task.assessmentId);
    if (taken) taken.takenAt = at;
    const nobody = { closedAt: null, closedById: null, closingNote: null, closingCode: null, handedTo: null };
    Object.assign(task, { raisedAt: at, dueOn: toColumn(dayOf(at)), talkedAt: minutesAfter(at, 15), ...nobody });
  }
  Object.assign(untalked, { discussed: null, agreed: null, informed: [], talkedAt: null, talkedById: null });
  talked.ownerId = worker.id;
}

function timeOf(moment: Date | string | undefined): number {
  return moment instanceof Date ? moment.getTime() : 0;
}
