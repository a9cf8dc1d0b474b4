import { type Coded, codesOf } from "./coded";

/** The three personal competencies of the lecture. */
export const COMPETENCIES = [
  { code: "self_confidence", nl: "Zelfvertrouwen" },
  { code: "problem_solving", nl: "Probleemoplossend vermogen" },
  { code: "social_skills", nl: "Sociale vaardigheden" },
] as const satisfies readonly Coded[];

export type Competency = (typeof COMPETENCIES)[number]["code"];
export const COMPETENCY_CODES: readonly Competency[] = codesOf(COMPETENCIES);

/** Where competencies come from, after the lecture. */
export const COMPETENCY_ROOTS = [
  { code: "personality", nl: "Persoonlijkheid" },
  { code: "youth_socialisation", nl: "Jeugd, socialisatie" },
  { code: "secure_attachment", nl: "Veilige hechting" },
] as const satisfies readonly Coded[];

export type CompetencyRoot = (typeof COMPETENCY_ROOTS)[number]["code"];
export const COMPETENCY_ROOT_CODES: readonly CompetencyRoot[] = codesOf(COMPETENCY_ROOTS);

/** Everything that is looked at on the observation scale: the competencies first, then their roots. */
export const COMPETENCY_SUBJECTS = [...COMPETENCIES, ...COMPETENCY_ROOTS] as const;

export type CompetencySubject = Competency | CompetencyRoot;
export const COMPETENCY_SUBJECT_CODES: readonly CompetencySubject[] = codesOf(COMPETENCY_SUBJECTS);

/**
 * Observation scale of a competency, given by the client and by the professional beside each other.
 * Our own scale: an observation, not a validated test; never averaged.
 */
export const COMPETENCY_RATINGS = [
  { value: 0, nl: "Niet beoordeeld" },
  { value: 1, nl: "Ontbreekt, staat contact nu in de weg" },
  { value: 2, nl: "Zelden, alleen met veel hulp" },
  { value: 3, nl: "Wisselend, met aanmoediging" },
  { value: 4, nl: "Meestal zelfstandig" },
  { value: 5, nl: "Zelfstandig, ook in nieuwe situaties" },
] as const;

export type CompetencyRating = (typeof COMPETENCY_RATINGS)[number]["value"];
