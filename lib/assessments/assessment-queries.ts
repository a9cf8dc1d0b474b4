import "server-only";
import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { type InstrumentCode, isInstrumentCode } from "@/lib/domain/instruments/instruments";
import type { Answers } from "@/lib/domain/instruments/score";
import { dayOf } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import { isUuid } from "@/lib/platform/uuid";
import { askedBy, type AskedAnswer, isAnswered } from "./asked-answer";
import { type Change, changeBetween, isFarEnough } from "./reliable-change";

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
  /** What the result still asks of the worker. */
  readonly openAnswer: AskedAnswer | null;
}

/** Newest first. */
export async function listAssessments(tx: Tx, clientId: string): Promise<AssessmentRow[]> {
  const rows = await tx.assessment.findMany({
    where: { clientId },
    orderBy: [{ takenAt: "desc" }, { id: "desc" }],
    select: ROW,
  });
  const referredAt = await lastGpReferral(tx, clientId);
  const known = rows.flatMap(knownInstrument);
  return known.map((row, index) =>
    assessmentRow(row, { later: known.slice(0, index), earlier: known.slice(index + 1), referredAt }),
  );
}

export interface AssessmentResult extends AssessmentRow {
  readonly answers: Answers;
  readonly subscales: Readonly<Record<string, number | null>>;
  readonly flags: readonly string[];
  readonly byName: string;
  readonly asked: AskedAnswer | null;
  readonly isReferred: boolean;
  readonly talk: { readonly text: string; readonly at: Date; readonly byName: string } | null;
}

/** One assessment of this client with its answers; `null` when there is none of that id. */
export async function getAssessment(tx: Tx, clientId: string, id: string): Promise<AssessmentResult | null> {
  if (!isUuid(id)) return null;
  const found = await tx.assessment.findFirst({ where: { id, clientId }, select: { ...ROW, ...RESULT } });
  const row = found && knownInstrument(found)[0];
  if (!row) return null;

  const listed = (await listAssessments(tx, clientId)).find((candidate) => candidate.id === id);
  const referredAt = await lastGpReferral(tx, clientId);
  const names = await namesOf(tx, [row.byUserId, row.safetyTalkById]);
  return {
    ...(listed ?? assessmentRow(row, { later: [], earlier: [], referredAt })),
    answers: keptAnswers.parse(row.answers),
    subscales: keptSubscales.parse(row.subscales),
    flags: row.flags,
    byName: names.get(row.byUserId) ?? "",
    asked: askedBy(row),
    isReferred: isReferredSince(row, referredAt),
    talk: row.safetyTalk === null ? null : talkOf(row.safetyTalk, row, names),
  };
}

const ROW = {
  id: true,
  instrument: true,
  takenAt: true,
  score: true,
  band: true,
  imputed: true,
  flags: true,
  safetyTalk: true,
} as const;

const RESULT = {
  answers: true,
  subscales: true,
  byUserId: true,
  safetyTalkAt: true,
  safetyTalkById: true,
} as const;

const keptAnswers = z.array(z.string().nullable());
const keptSubscales = z.record(z.string(), z.number().nullable());

interface KeptRow {
  readonly id: string;
  readonly instrument: InstrumentCode;
  readonly takenAt: Date;
  readonly score: number | null;
  readonly band: string | null;
  readonly imputed: boolean;
  readonly flags: string[];
  readonly safetyTalk: string | null;
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
}

function assessmentRow(row: KeptRow, around: Around): AssessmentRow {
  const { id, instrument, takenAt, score, band } = row;
  return {
    ...{ id, instrument, takenAt, score, band },
    takenOn: dayOf(takenAt),
    isEstimated: row.imputed,
    comparison: compare(row, around.earlier),
    openAnswer: openAnswer(row, around),
  };
}

/** A later score has answered an earlier high one; nothing but the talk itself answers item 9. */
function openAnswer(row: KeptRow, { later, referredAt }: Around): AskedAnswer | null {
  const asked = askedBy(row);
  const isPassed = later.some(({ instrument, score }) => instrument === row.instrument && score !== null);
  if (asked === "cut_off_answer" && isPassed) return null;

  const hasTalk = row.safetyTalk !== null;
  return isAnswered({ ...row, hasTalk, hasGpReferralSince: isReferredSince(row, referredAt) }) ? null : asked;
}

/** Held against the newest score of the same instrument that lies far enough back. */
function compare(row: KeptRow, earlier: readonly KeptRow[]): Comparison | null {
  const takenOn = dayOf(row.takenAt);
  const before = earlier.find(
    ({ instrument, score, takenAt }) =>
      instrument === row.instrument && score !== null && isFarEnough(dayOf(takenAt), takenOn),
  );
  if (!before || before.score === null) return null;
  const base = { score: before.score, takenOn: dayOf(before.takenAt) };
  return { ...base, change: changeBetween(row.instrument, base, { score: row.score, takenOn }) };
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

function talkOf(
  text: string,
  {
    safetyTalkAt,
    safetyTalkById,
    takenAt,
  }: { safetyTalkAt: Date | null; safetyTalkById: string | null; takenAt: Date },
  names: ReadonlyMap<string, string>,
) {
  return { text, at: safetyTalkAt ?? takenAt, byName: names.get(safetyTalkById ?? "") ?? "" };
}

async function namesOf(tx: Tx, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const users = await tx.user.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, name: true },
  });
  return new Map(users.map(({ id, name }) => [id, name]));
}
