import { Temporal } from "temporal-polyfill";
import { type InstrumentCode, INSTRUMENTS } from "./instruments/instruments";

export type Change = "better" | "worse" | "no_reliable_change" | "not_measurable";

/** Points from which a difference counts, per instrument; `null` where there is no ground to tell change at all. */
export type ChangeThresholds = Readonly<Record<InstrumentCode, number | null>>;

/**
 * Where an organisation has set nothing. DJG-11, DJG-6 and LSNS-6: 1.96 × SD × √2 × √(1 − r), rounded up, from
 * published SDs and reliabilities; PHQ-9: the 6 points of the IAPT manual. UCLA-3, PHQ-2 and GDS-15 have no threshold
 * we could find a source for.
 */
export const DEFAULT_CHANGE_THRESHOLDS: ChangeThresholds = {
  "DJG-11": 4,
  "DJG-6": 3,
  "LSNS-6": 7,
  "UCLA-3": null,
  "PHQ-9": 6,
  "PHQ-2": null,
  "GDS-15": null,
};

/** Measurements less than this apart say nothing about change. */
export const MONTHS_BETWEEN = 3;

export interface TakenScore {
  /** `null` when too many questions stayed open. */
  readonly score: number | null;
  readonly takenOn: Temporal.PlainDate;
  /** Version of the instrument. */
  readonly version: string;
}

/** What stands in the way of comparing two measurements of one instrument. */
export type Hindrance = "no_threshold" | "no_score" | "other_version" | "too_close";

/**
 * Whether a client changed between two measurements of one instrument by more than chance: the reliable change of
 * Jacobson & Truax (1991, J Consult Clin Psychol 59:12-19), |x₂ − x₁| > 1.96 × SD × √2 × √(1 − r). The outcome of that
 * sum per instrument is a setting of the organisation; a difference of exactly the threshold counts. Both must be valid,
 * of the same version and at least three months apart. More of a network is better; less of everything else is.
 */
export function changeBetween(
  instrument: InstrumentCode,
  before: TakenScore,
  after: TakenScore,
  thresholds: ChangeThresholds,
): Change {
  if (hindranceBetween(instrument, before, after, thresholds) !== null) return "not_measurable";

  const more = (after.score ?? 0) - (before.score ?? 0);
  if (Math.abs(more) < (thresholds[instrument] ?? 0)) return "no_reliable_change";
  const isGain = INSTRUMENTS[instrument].measures === "network" ? more > 0 : more < 0;
  return isGain ? "better" : "worse";
}

/** Why nothing can be said about two measurements; `null` when they can be compared. */
export function hindranceBetween(
  instrument: InstrumentCode,
  before: TakenScore,
  after: TakenScore,
  thresholds: ChangeThresholds,
): Hindrance | null {
  if (thresholds[instrument] === null) return "no_threshold";
  if (before.score === null || after.score === null) return "no_score";
  if (before.version !== after.version) return "other_version";
  return isFarEnough(before.takenOn, after.takenOn) ? null : "too_close";
}

/** Whether enough time lies between two days to speak of change. */
export function isFarEnough(before: Temporal.PlainDate, after: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(before.add({ months: MONTHS_BETWEEN }), after) <= 0;
}
