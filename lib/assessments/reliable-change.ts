import { type InstrumentCode, INSTRUMENTS } from "@/lib/domain/instruments/instruments";
import type { Temporal } from "temporal-polyfill";

export type Change = "better" | "worse" | "no_reliable_change" | "not_measurable";

/** Scores less than this apart say nothing about change. */
export const MONTHS_BETWEEN = 3;

/**
 * Points from which a difference is more than chance. DJG-11, DJG-6 and LSNS-6: 1.96 × SD × √2 × √(1 − r), after
 * Jacobson & Truax, from published SDs and reliabilities; PHQ-9: the 6 points of the IAPT manual. UCLA-3, PHQ-2 and
 * GDS-15 have no threshold we could find a source for: no change is told.
 */
const THRESHOLDS: Partial<Record<InstrumentCode, number>> = { "PHQ-9": 6, "DJG-11": 4, "DJG-6": 3, "LSNS-6": 7 };

export interface TakenScore {
  readonly score: number | null;
  readonly takenOn: Temporal.PlainDate;
}

/** How a client changed between two scores of one instrument; who is measured again within three months cannot say. */
export function changeBetween(instrument: InstrumentCode, earlier: TakenScore, later: TakenScore): Change {
  const threshold = THRESHOLDS[instrument];
  if (threshold === undefined || earlier.score === null || later.score === null) return "not_measurable";
  if (!isFarEnough(earlier.takenOn, later.takenOn)) return "not_measurable";

  const more = later.score - earlier.score;
  if (Math.abs(more) < threshold) return "no_reliable_change";
  // More of a network is better; more loneliness or low mood is worse.
  const isGain = INSTRUMENTS[instrument].measures === "network" ? more > 0 : more < 0;
  return isGain ? "better" : "worse";
}

/** Whether enough time lies between two days to speak of change. */
export function isFarEnough(earlier: Temporal.PlainDate, later: Temporal.PlainDate): boolean {
  return earlier.add({ months: MONTHS_BETWEEN }).until(later).sign >= 0;
}
