import { type Coded, codesOf } from "./coded";

/** The kinds of support a contact can give; the lecture names these three. */
export const SUPPORT_KINDS = [
  { code: "practical", nl: "Praktische steun" },
  { code: "emotional", nl: "Emotionele steun" },
  { code: "social", nl: "Sociale steun" },
] as const satisfies readonly Coded[];

export type SupportKind = (typeof SUPPORT_KINDS)[number]["code"];
export const SUPPORT_KIND_CODES: readonly SupportKind[] = codesOf(SUPPORT_KINDS);

/** Why there was no support at a life event. The lecture asks the question; this list of answers is ours. */
export const SUPPORT_ABSENT_REASONS = [
  { code: "nobody_there", nl: "Er was niemand" },
  { code: "did_not_ask", nl: "Niet om gevraagd" },
  { code: "asked_not_given", nl: "Wel gevraagd, niet gekregen" },
  { code: "kept_secret", nl: "Wilde het geheim houden" },
  { code: "did_not_want_to_burden", nl: "Wilde anderen niet belasten" },
  { code: "no_trust", nl: "Geen vertrouwen in anderen" },
  { code: "others_did_not_know", nl: "Anderen wisten het niet" },
  { code: "not_needed", nl: "Steun was niet nodig" },
  { code: "other", nl: "Anders, namelijk" },
  { code: "unknown", nl: "Onbekend" },
] as const satisfies readonly Coded[];

export type SupportAbsentReason = (typeof SUPPORT_ABSENT_REASONS)[number]["code"];
export const SUPPORT_ABSENT_REASON_CODES: readonly SupportAbsentReason[] = codesOf(SUPPORT_ABSENT_REASONS);

export const SUPPORT_EFFECTS = [
  { code: "coping", nl: "Sociale steun is een manier van coping" },
  { code: "buffer", nl: "Sociale steun buffert stress" },
  { code: "protection", nl: "Sociale steun beschermt tegen ziekte" },
] as const satisfies readonly Coded[];

export type SupportEffect = (typeof SUPPORT_EFFECTS)[number]["code"];

/** Help that comes from organisations; the list is ours. */
export const FORMAL_HELP = [
  { code: "gp", nl: "Huisarts of praktijkondersteuner" },
  { code: "home_care", nl: "Thuiszorg of wijkverpleging" },
  { code: "household_help", nl: "Hulp in het huishouden" },
  { code: "mental_health_care", nl: "Psychische hulp (GGZ)" },
  { code: "day_activities", nl: "Dagbesteding" },
  { code: "social_work", nl: "Maatschappelijk werk" },
  { code: "debt_help", nl: "Hulp bij geld of schulden" },
  { code: "client_support", nl: "Onafhankelijke cliëntondersteuner" },
  { code: "volunteers", nl: "Vrijwilliger of maatje" },
  { code: "none", nl: "Geen" },
] as const satisfies readonly Coded[];
