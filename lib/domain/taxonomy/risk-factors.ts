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

/** What fills the day; the list is ours. */
export const EMPLOYMENT = [
  { code: "paid_work", nl: "Betaald werk" },
  { code: "supported_work", nl: "Werk met begeleiding" },
  { code: "looking_for_work", nl: "Zoekt werk" },
  { code: "unfit_for_work", nl: "Arbeidsongeschikt" },
  { code: "studying", nl: "School of studie" },
  { code: "household_or_care", nl: "Huishouden of zorg voor een ander" },
  { code: "retired", nl: "Met pensioen" },
] as const satisfies readonly Coded[];

/** Highest level of education that was finished, after the levels of Statistics Netherlands (CBS). */
export const EDUCATION_LEVELS = [
  { code: "no_school", nl: "Geen school afgemaakt" },
  { code: "primary", nl: "Basisschool" },
  { code: "lower", nl: "Vmbo, mavo, lbo of mbo 1" },
  { code: "middle", nl: "Havo, vwo of mbo 2 tot 4" },
  { code: "higher", nl: "Hbo of universiteit" },
] as const satisfies readonly Coded[];
