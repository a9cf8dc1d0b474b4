import { createHash } from "node:crypto";
import { INSTRUMENT_CODES, type InstrumentCode } from "@/lib/domain/instruments/instruments";
import type { ChangeThresholds } from "@/lib/domain/reliable-change";

/** The terms an organisation sets, in working days. */
export const TERM_NAMES = [
  "triageDays",
  "firstAttemptDays",
  "silenceDays",
  "referralDays",
  "goalReviewDays",
  "remeasureDays",
] as const;
export type TermName = (typeof TERM_NAMES)[number];

/** Everything an admin sets for the organisation. */
export interface Settings extends Readonly<Record<TermName, number>> {
  /** Up to this many supporters a network counts as small. */
  readonly smallNetworkMax: number;
  /** From this PHQ-9 score on an answer is asked. */
  readonly depressionCutOff: number;
  readonly changeThresholds: ChangeThresholds;
  readonly recordsEthnicity: boolean;
  /** Why it may be recorded; `null` while that is off. */
  readonly ethnicityBasis: string | null;
}

/** Tells two states of the settings apart, so that a form knows whether a colleague was first. */
export function versionOf(settings: Settings): string {
  const values = [
    ...TERM_NAMES.map((name) => settings[name]),
    settings.smallNetworkMax,
    settings.depressionCutOff,
    ...INSTRUMENT_CODES.map((code) => settings.changeThresholds[code]),
    settings.recordsEthnicity,
    settings.ethnicityBasis,
  ];
  return createHash("sha256").update(JSON.stringify(values)).digest("hex").slice(0, 32);
}

/** The form field of the threshold of one instrument. */
export function thresholdField<Code extends InstrumentCode>(code: Code): `threshold-${Code}` {
  return `threshold-${code}`;
}
