import { type Coded, codesOf } from "./coded";

/** The seven themes of the life story in the lecture's study. */
export const THEMES = [
  { code: "life_events", nl: "Levensgebeurtenissen" },
  { code: "youth_socialisation", nl: "Jeugd, socialisatie" },
  { code: "personal_competencies", nl: "Persoonlijke competenties" },
  { code: "health", nl: "Gezondheid" },
  { code: "formal_informal_support", nl: "Formele en informele steun" },
  { code: "living_environment", nl: "Woonomgeving, buurt" },
  { code: "societal_participation", nl: "Maatschappelijke participatie" },
] as const satisfies readonly Coded[];

export type Theme = (typeof THEMES)[number]["code"];
export const THEME_CODES: readonly Theme[] = codesOf(THEMES);
