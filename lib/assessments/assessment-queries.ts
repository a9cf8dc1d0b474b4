import "server-only";
import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { type InstrumentCode, isInstrumentCode } from "@/lib/domain/instruments/instruments";
import type { Answers } from "@/lib/domain/instruments/score";
import { type Change, changeBetween, isFarEnough } from "@/lib/domain/reliable-change";
import { dayOf } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import { isUuid } from "@/lib/platform/uuid";
import { type MeasureSettings, readClientMeasureSettings } from "@/lib/settings/measure-settings";
import { isAboveCutOff } from "./asked-answer";
import { TAKEN_BY, type TakenBy } from "./assessment-fields";
import { openAnswer } from "./cut-off-answer";

/** The earlier score that one is held against. */
export interface Comparison {
  readonly change: Change;
  readonly score: number;
  readonly takenOn: Temporal.PlainDate;
}

export interface AssessmentRow {
  readonly id: string;
  readonly instrument: InstrumentCode;
  readonly takenAt: Date;
  readonly takenOn: Temporal.PlainDate;
  /** `null` when too many questions stayed open. */
  readonly score: number | null;
  readonly band: string | null;
  readonly isEstimated: boolean;
  /** `null` without an earlier score of this instrument, far enough back. */
  readonly comparison: Comparison | null;
  /** Whether a high score still waits for an answer. */
  readonly asksAnswer: boolean;
  /** The safety step that this questionnaire began; `null` for nearly all. */
  readonly safety: { readonly id: string; readonly isOpen: boolean } | null;
}

/** Newest first. */
export async function listAssessments(tx: Tx, clientId: string): Promise<AssessmentRow[]> {
  const rows = await tx.assessment.findMany({
    where: { clientId },
    orderBy: [{ takenAt: "desc" }, { id: "desc" }],
    select: ROW,
  });
  const referredAt = await lastGpReferral(tx, clientId);
  const safety = await safetyByAssessment(tx, clientId);
  const settings = await readClientMeasureSettings(tx, clientId);
  const known = rows.flatMap(knownInstrument);
  return known.map((row, index) =>
    assessmentRow(row, { later: known.slice(0, index), earlier: known.slice(index + 1), referredAt, safety, settings }),
  );
}

export interface AssessmentResult extends AssessmentRow {
  readonly answers: Answers;
  /** Numbers of the items that the client skipped; the others without an answer were left open. */
  readonly skipped: readonly number[];
  readonly takenBy: TakenBy;
  /** The place of the answer beside the score, from 0. */
  readonly difficulty: number | null;
  readonly subscales: Readonly<Record<string, number | null>>;
  readonly flags: readonly string[];
  readonly byName: string;
  readonly isAboveCutOff: boolean;
  /** From this PHQ-9 score on the organisation asks an answer. */
  readonly depressionCutOff: number;
  readonly isReferred: boolean;
  /** What was written down about a high score. */
  readonly answer: { readonly text: string; readonly at: Date; readonly byName: string } | null;
}

/** One assessment of this client with its answers; `null` when there is none of that id. */
export async function getAssessment(tx: Tx, clientId: string, id: string): Promise<AssessmentResult | null> {
  if (!isUuid(id)) return null;
  const found = await tx.assessment.findFirst({ where: { id, clientId }, select: { ...ROW, ...RESULT } });
  const row = found && knownInstrument(found)[0];
  if (!row) return null;

  const listed = (await listAssessments(tx, clientId)).find((candidate) => candidate.id === id);
  const referredAt = await lastGpReferral(tx, clientId);
  const settings = await readClientMeasureSettings(tx, clientId);
  const names = await namesOf(tx, [row.byUserId, row.cutOffAnswerById]);
  return {
    ...(listed ?? assessmentRow(row, { later: [], earlier: [], referredAt, safety: new Map(), settings })),
    answers: keptAnswers.parse(row.answers),
    skipped: row.skipped,
    takenBy: keptTakenBy.parse(row.takenBy),
    difficulty: row.difficulty,
    subscales: keptSubscales.parse(row.subscales),
    flags: row.flags,
    byName: names.get(row.byUserId) ?? "",
    isAboveCutOff: isAboveCutOff(row, settings.depressionCutOff),
    depressionCutOff: settings.depressionCutOff,
    isReferred: isReferredSince(row, referredAt),
    answer: row.cutOffAnswer === null ? null : answerOf(openAnswer(row.cutOffAnswer, row.id), row, names),
  };
}

const ROW = {
  id: true,
  instrument: true,
  version: true,
  takenAt: true,
  score: true,
  band: true,
  imputed: true,
  flags: true,
  cutOffAnswer: true,
} as const;

const RESULT = {
  answers: true,
  skipped: true,
  takenBy: true,
  difficulty: true,
  subscales: true,
  byUserId: true,
  cutOffAnswerAt: true,
  cutOffAnswerById: true,
} as const;

const keptAnswers = z.array(z.string().nullable());
const keptTakenBy = z.enum(TAKEN_BY);
const keptSubscales = z.record(z.string(), z.number().nullable());

interface KeptRow {
  readonly id: string;
  readonly instrument: InstrumentCode;
  readonly version: string;
  readonly takenAt: Date;
  readonly score: number | null;
  readonly band: string | null;
  readonly imputed: boolean;
  readonly flags: string[];
  readonly cutOffAnswer: string | null;
}

function knownInstrument<Row extends { instrument: string }>(row: Row): (Row & { instrument: InstrumentCode })[] {
  const { instrument } = row;
  return isInstrumentCode(instrument) ? [{ ...row, instrument }] : [];
}

interface Around {
  /** Newest first. */
  readonly later: readonly KeptRow[];
  readonly earlier: readonly KeptRow[];
  readonly referredAt: Date | null;
  readonly safety: ReadonlyMap<string, { readonly id: string; readonly isOpen: boolean }>;
  readonly settings: MeasureSettings;
}

function assessmentRow(row: KeptRow, around: Around): AssessmentRow {
  const { id, instrument, takenAt, score, band } = row;
  return {
    ...{ id, instrument, takenAt, score, band },
    takenOn: dayOf(takenAt),
    isEstimated: row.imputed,
    comparison: compare(row, around),
    asksAnswer: asksAnswer(row, around),
    safety: around.safety.get(id) ?? null,
  };
}

/** A high score asks until it is answered, a GP was asked since, or a later score is there. */
function asksAnswer(row: KeptRow, { later, referredAt, settings }: Around): boolean {
  if (!isAboveCutOff(row, settings.depressionCutOff) || row.cutOffAnswer !== null || isReferredSince(row, referredAt))
    return false;
  return !later.some(({ instrument, score }) => instrument === row.instrument && score !== null);
}

/** Held against the newest score of the same instrument and version that lies far enough back. */
function compare(row: KeptRow, { earlier, settings }: Around): Comparison | null {
  const takenOn = dayOf(row.takenAt);
  const before = earlier.find(
    ({ instrument, version, score, takenAt }) =>
      instrument === row.instrument &&
      version === row.version &&
      score !== null &&
      isFarEnough(dayOf(takenAt), takenOn),
  );
  if (!before || before.score === null) return null;
  const base = { score: before.score, takenOn: dayOf(before.takenAt) };
  const change = changeBetween(
    row.instrument,
    { ...base, version: before.version },
    { score: row.score, takenOn, version: row.version },
    settings.changeThresholds,
  );
  return { ...base, change };
}

/** When the client was last referred to a GP practice. */
async function lastGpReferral(tx: Tx, clientId: string): Promise<Date | null> {
  const referral = await tx.referral.findFirst({
    where: {
      clientId,
      requestedAt: { not: null },
      status: { not: "entered_in_error" },
      destination: { kind: "gp_practice" },
    },
    orderBy: { requestedAt: "desc" },
    select: { requestedAt: true },
  });
  return referral?.requestedAt ?? null;
}

function isReferredSince({ takenAt }: Pick<KeptRow, "takenAt">, referredAt: Date | null): boolean {
  return referredAt !== null && referredAt >= takenAt;
}

async function safetyByAssessment(tx: Tx, clientId: string): Promise<Around["safety"]> {
  const tasks = await tx.safetyTask.findMany({
    where: { clientId, assessmentId: { not: null } },
    // The last of an assessment counts: the open one, when what was closed was followed by another.
    orderBy: [{ closedAt: { sort: "asc", nulls: "last" } }, { raisedAt: "asc" }],
    select: { id: true, assessmentId: true, closedAt: true },
  });
  return new Map(
    tasks.map(({ id, assessmentId, closedAt }) => [assessmentId ?? id, { id, isOpen: closedAt === null }]),
  );
}

function answerOf(
  text: string,
  { cutOffAnswerAt, cutOffAnswerById, takenAt }: Answered,
  names: ReadonlyMap<string, string>,
) {
  return { text, at: cutOffAnswerAt ?? takenAt, byName: names.get(cutOffAnswerById ?? "") ?? "" };
}

interface Answered {
  readonly cutOffAnswerAt: Date | null;
  readonly cutOffAnswerById: string | null;
  readonly takenAt: Date;
}

async function namesOf(tx: Tx, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const users = await tx.user.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, name: true },
  });
  return new Map(users.map(({ id, name }) => [id, name]));
}
