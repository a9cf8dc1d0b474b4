import "server-only";
import { randomUUID } from "node:crypto";
import {
  classifySocialType,
  LONELINESS_INSTRUMENTS,
  type LonelinessInstrument,
  type SocialTypeInputs,
} from "@/lib/domain/social-type";
import type { SocialType } from "@/lib/domain/taxonomy/social-types";
import { dayOf } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import type { KeptInputs } from "./social-type-record";

/** Two scores less than this apart are one measurement: with design's rule for change, three months. */
const ONE_MEASUREMENT_MONTHS = 3;

export interface SocialTypeOverride {
  readonly type: SocialType;
  readonly reason: string;
}

interface Derivation {
  readonly clientId: string;
  readonly organisationId: string;
  readonly userId: string;
  /** The organisation's setting; read here when left out. */
  readonly smallNetworkMax?: number;
  /** Id of the record, from a form, so that sending twice writes once. */
  readonly id?: string;
  /** The worker's own judgement beside the measured type; `null` takes it back. Left out: see `standingOverride`. */
  readonly override?: SocialTypeOverride | null;
  /** Why measuring has to wait: kept with the record, so that its history can be read. */
  readonly notMeasurableWhy?: string;
}

/**
 * Classifies the client by what was measured, keeps that with its inputs and reasons as a new record, and puts the
 * type on the open journey: the worker's own judgement where there is one, else the measured type, `null` for unknown.
 *
 * Network: the newest finished inventory, without one the newest LSNS-6. Loneliness: of the scores within three months
 * of the newest, the first in the order of LONELINESS_INSTRUMENTS decides, and of that instrument the newest: the
 * better scale goes first, but a DJG-11 of years ago never hides what is measured today.
 * @returns the measured type; `unknown` while one of the two sides is not measured.
 */
export async function deriveSocialType(tx: Tx, derivation: Derivation): Promise<SocialType | "unknown"> {
  const { clientId, organisationId } = derivation;
  const { notMeasurableWhy } = derivation;
  const inputs = { ...(await readInputs(tx, derivation)), ...(notMeasurableWhy ? { notMeasurableWhy } : {}) };
  const { type, because } = classifySocialType(classifiable(inputs));
  const measured = type === "unknown" ? null : type;
  const override =
    derivation.override === undefined ? await standingOverride(tx, clientId, measured) : derivation.override;

  const { count } = await tx.socialTypeRecord.createMany({
    data: [
      {
        id: derivation.id ?? randomUUID(),
        organisationId,
        clientId,
        type: measured,
        inputs: plainInputs(inputs),
        because: because.map((reason) => ({ ...reason })),
        overrideType: override?.type ?? null,
        overrideReason: override?.reason ?? null,
        byUserId: derivation.userId,
      },
    ],
    skipDuplicates: true,
  });
  if (count === 1) await putOnJourney(tx, clientId, override?.type ?? measured);
  return type;
}

function plainInputs({ settings, loneliness, ...inputs }: KeptInputs) {
  return { ...inputs, settings: { ...settings }, loneliness: loneliness && { ...loneliness } };
}

/** A judgement stands until something else is measured than what it was given for. */
async function standingOverride(
  tx: Tx,
  clientId: string,
  measured: SocialType | null,
): Promise<SocialTypeOverride | null> {
  const last = await tx.socialTypeRecord.findFirst({
    where: { clientId },
    orderBy: [{ assessedAt: "desc" }, { id: "desc" }],
    select: { type: true, overrideType: true, overrideReason: true },
  });
  if (!last?.overrideType || last.overrideReason === null || last.type !== measured) return null;
  return { type: last.overrideType, reason: last.overrideReason };
}

/** Once there is a type, "not yet measurable" no longer holds. */
async function putOnJourney(tx: Tx, clientId: string, socialType: SocialType | null): Promise<void> {
  await tx.journey.updateMany({
    where: { clientId, closedAt: null },
    data: { socialType, ...(socialType === null ? {} : { notMeasurableWhy: null }) },
  });
}

async function readInputs(tx: Tx, derivation: Derivation): Promise<KeptInputs> {
  const { clientId } = derivation;
  const inventory = await tx.networkInventory.findFirst({
    where: { clientId },
    orderBy: [{ finishedAt: "desc" }, { id: "desc" }],
    select: { supporters: true, finishedAt: true },
  });
  const lsns6 = await newestScore(tx, clientId, ["LSNS-6"]);
  const loneliness = await decidingLoneliness(tx, clientId);
  const networkAt = inventory?.finishedAt ?? lsns6?.takenAt;
  return {
    supporters: inventory?.supporters ?? null,
    lsns6: lsns6?.score ?? null,
    loneliness: loneliness && { instrument: loneliness.instrument, score: loneliness.score },
    settings: { smallNetworkMax: derivation.smallNetworkMax ?? (await readSetting(tx, derivation.organisationId)) },
    networkOn: networkAt ? dayOf(networkAt).toString() : null,
    lonelinessOn: loneliness ? dayOf(loneliness.takenAt).toString() : null,
  };
}

function classifiable({ supporters, lsns6, loneliness, settings }: KeptInputs): SocialTypeInputs {
  return { supporters, lsns6, loneliness, settings };
}

async function readSetting(tx: Tx, organisationId: string): Promise<number> {
  const organisation = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { smallNetworkMax: true },
  });
  return organisation.smallNetworkMax;
}

interface Score<Instrument extends string> {
  readonly instrument: Instrument;
  readonly score: number;
  readonly takenAt: Date;
}

async function decidingLoneliness(tx: Tx, clientId: string): Promise<Score<LonelinessInstrument> | null> {
  const newest = await newestScore(tx, clientId, LONELINESS_INSTRUMENTS);
  if (!newest) return null;

  const from = dayOf(newest.takenAt).subtract({ months: ONE_MEASUREMENT_MONTHS });
  for (const instrument of LONELINESS_INSTRUMENTS) {
    const score = await newestScore(tx, clientId, [instrument]);
    if (score && dayOf(score.takenAt).since(from).sign > 0) return score;
  }
  return newest;
}

async function newestScore<Instrument extends string>(
  tx: Tx,
  clientId: string,
  instruments: readonly Instrument[],
): Promise<Score<Instrument> | null> {
  const row = await tx.assessment.findFirst({
    where: { clientId, instrument: { in: [...instruments] }, status: "scored", score: { not: null } },
    orderBy: [{ takenAt: "desc" }, { id: "desc" }],
    select: { instrument: true, score: true, takenAt: true },
  });
  const instrument = instruments.find((code) => code === row?.instrument);
  if (!row || row.score === null || instrument === undefined) return null;
  return { instrument, score: row.score, takenAt: row.takenAt };
}
