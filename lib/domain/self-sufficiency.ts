import { type Coded, codesOf } from "./taxonomy/coded";

/**
 * The thirteen domains of the Zelfredzaamheid-Matrix 2017 (GGD Amsterdam), scores only. What a score means in each
 * domain is the owner's text and is not in this product.
 */
export const SELF_SUFFICIENCY_DOMAINS = [
  { code: "finances", nl: "Financiën" },
  { code: "work_education", nl: "Werk en opleiding" },
  { code: "time_use", nl: "Tijdsbesteding" },
  { code: "housing", nl: "Huisvesting" },
  { code: "home_relations", nl: "Huiselijke relaties" },
  { code: "mental_health", nl: "Geestelijke gezondheid" },
  { code: "physical_health", nl: "Lichamelijke gezondheid" },
  { code: "substance_use", nl: "Middelengebruik" },
  { code: "basic_daily_living", nl: "Basale ADL" },
  { code: "instrumental_daily_living", nl: "Instrumentele ADL" },
  { code: "social_network", nl: "Sociaal netwerk" },
  { code: "societal_participation", nl: "Maatschappelijke participatie" },
  { code: "justice", nl: "Justitie" },
] as const satisfies readonly Coded[];

export type SelfSufficiencyDomain = (typeof SELF_SUFFICIENCY_DOMAINS)[number]["code"];
export const SELF_SUFFICIENCY_CODES: readonly SelfSufficiencyDomain[] = codesOf(SELF_SUFFICIENCY_DOMAINS);

/** The names of the five levels; the same in every domain. Never added up: thirteen domains, thirteen scores. */
export const SELF_SUFFICIENCY_LEVELS = [
  { level: 1, nl: "Acute problematiek" },
  { level: 2, nl: "Niet zelfredzaam" },
  { level: 3, nl: "Beperkt zelfredzaam" },
  { level: 4, nl: "Voldoende zelfredzaam" },
  { level: 5, nl: "Volledig zelfredzaam" },
] as const;

export type SelfSufficiencyLevel = (typeof SELF_SUFFICIENCY_LEVELS)[number]["level"];

/** "3 · Beperkt zelfredzaam"; `null` for what is no level. */
export function selfSufficiencyText(level: number | null | undefined): string | null {
  const found = SELF_SUFFICIENCY_LEVELS.find((row) => row.level === level);
  return found ? `${found.level} · ${found.nl}` : null;
}
