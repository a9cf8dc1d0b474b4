import "server-only";
import { z } from "zod";
import { INSTRUMENT_CODES } from "@/lib/domain/instruments/instruments";
import { type ChangeThresholds, DEFAULT_CHANGE_THRESHOLDS } from "@/lib/domain/reliable-change";
import type { Tx } from "@/lib/platform/database";

/** How an organisation measures, and reads what it measured. */
export interface MeasureSettings {
  /** Up to this many supporters a network counts as small. */
  readonly smallNetworkMax: number;
  /** From this PHQ-9 score on an answer is asked. */
  readonly depressionCutOff: number;
  readonly changeThresholds: ChangeThresholds;
  readonly recordsEthnicity: boolean;
  /** The legal basis for recording ethnicity; `null` while that is off. */
  readonly ethnicityBasis: string | null;
  /** In working days. */
  readonly remeasureDays: number;
}

/** The settings of one organisation; what it never set has the default. */
export async function readMeasureSettings(tx: Tx, organisationId: string): Promise<MeasureSettings> {
  const { changeThresholds, ...settings } = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: MEASURE_COLUMNS,
  });
  return { ...settings, changeThresholds: changeThresholdsOf(changeThresholds) };
}

/** The settings of the organisation that helps this client. */
export async function readClientMeasureSettings(tx: Tx, clientId: string): Promise<MeasureSettings> {
  const client = await tx.client.findUniqueOrThrow({ where: { id: clientId }, select: { organisationId: true } });
  return readMeasureSettings(tx, client.organisationId);
}

/** The thresholds as they are kept (what is not kept has the default); `null` is kept for "not measurable". */
export function changeThresholdsOf(kept: unknown): ChangeThresholds {
  return { ...DEFAULT_CHANGE_THRESHOLDS, ...keptThresholds.parse(kept) };
}

const MEASURE_COLUMNS = {
  smallNetworkMax: true,
  depressionCutOff: true,
  changeThresholds: true,
  recordsEthnicity: true,
  ethnicityBasis: true,
  remeasureDays: true,
} as const;

const keptThresholds = z.partialRecord(z.enum(INSTRUMENT_CODES), z.number().int().positive().nullable());
