import { type Coded, codesOf } from "./coded";

interface RiskFactorRow extends Coded {
  /** Special category of personal data (GDPR art. 9): off unless the organisation has a legal basis. */
  readonly specialCategory: boolean;
}

/** Shown and compared, never used to classify, rank or score a person: see `RISK_FACTOR_VARIANCE_PERCENT`. */
export const RISK_FACTORS = [
  { code: "age", nl: "Leeftijd", specialCategory: false },
  { code: "living_situation", nl: "Leefsituatie", specialCategory: false },
  { code: "employment", nl: "Arbeidssituatie", specialCategory: false },
  { code: "education", nl: "Opleiding", specialCategory: false },
  { code: "urbanity", nl: "Stad / platteland", specialCategory: false },
  { code: "ethnicity", nl: "Etniciteit", specialCategory: true },
] as const satisfies readonly RiskFactorRow[];

export type RiskFactor = (typeof RISK_FACTORS)[number]["code"];
export const RISK_FACTOR_CODES: readonly RiskFactor[] = codesOf(RISK_FACTORS);

/** Share of the variance in isolation that all risk factors together explain, in percent (source lecture). */
export const RISK_FACTOR_VARIANCE_PERCENT = 10;
