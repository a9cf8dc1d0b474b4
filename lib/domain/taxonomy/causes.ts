import { type Coded, codesOf } from "./coded";

export const CAUSE_DURATIONS = [
  { code: "structural", nl: "Structureel" },
  { code: "temporary", nl: "Tijdelijk" },
] as const satisfies readonly Coded[];

export const CAUSE_LEVELS = [
  { code: "societal", nl: "Maatschappelijk" },
  { code: "individual", nl: "Individueel" },
] as const satisfies readonly Coded[];

export type CauseDuration = (typeof CAUSE_DURATIONS)[number]["code"];
export type CauseLevel = (typeof CAUSE_LEVELS)[number]["code"];

interface CauseRow extends Coded {
  readonly duration: CauseDuration;
  readonly level: CauseLevel;
  readonly lifeEvent: boolean;
}

/** The lecture's matrix of causes, duration × level. `lifeEvent`: the lecture counts it as a life event. */
export const CAUSES = [
  { code: "unemployment", nl: "Werkloosheid", duration: "structural", level: "societal", lifeEvent: false },
  {
    code: "spatial_segregation",
    nl: "Sociaal-ruimtelijke segregatie",
    duration: "structural",
    level: "societal",
    lifeEvent: false,
  },
  {
    code: "dependence_on_services",
    nl: "Afhankelijkheid van voorzieningen",
    duration: "structural",
    level: "societal",
    lifeEvent: false,
  },
  { code: "chronic_illness", nl: "Chronisch ziek", duration: "structural", level: "individual", lifeEvent: false },
  {
    code: "lack_of_competencies",
    nl: "Gebrek aan persoonlijke competenties",
    duration: "structural",
    level: "individual",
    lifeEvent: false,
  },
  {
    code: "negative_socialisation",
    nl: "Negatieve socialisatie",
    duration: "structural",
    level: "individual",
    lifeEvent: false,
  },
  { code: "unhappy_youth", nl: "Ongelukkige jeugd", duration: "structural", level: "individual", lifeEvent: false },
  { code: "income_drop", nl: "Inkomen minder", duration: "temporary", level: "societal", lifeEvent: true },
  { code: "housing_change", nl: "Woonsituatie", duration: "temporary", level: "societal", lifeEvent: true },
  { code: "dismissal", nl: "Ontslag", duration: "temporary", level: "societal", lifeEvent: true },
  { code: "no_school_success", nl: "Geen schoolsucces", duration: "temporary", level: "societal", lifeEvent: true },
  { code: "loss_of_partner", nl: "Partnerverlies", duration: "temporary", level: "individual", lifeEvent: true },
  { code: "divorce", nl: "Echtscheiding", duration: "temporary", level: "individual", lifeEvent: true },
  { code: "illness", nl: "Ziekte", duration: "temporary", level: "individual", lifeEvent: true },
  { code: "trauma", nl: "Trauma", duration: "temporary", level: "individual", lifeEvent: true },
] as const satisfies readonly CauseRow[];

export type Cause = (typeof CAUSES)[number]["code"];
export const CAUSE_CODES: readonly Cause[] = codesOf(CAUSES);

/** The causes in one cell of the matrix, in the lecture's order. */
export function causesIn(duration: CauseDuration, level: CauseLevel): readonly (typeof CAUSES)[number][] {
  return CAUSES.filter((cause) => cause.duration === duration && cause.level === level);
}
