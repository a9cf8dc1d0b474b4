import type { Coded } from "./coded";

/** What contacts mean to a person, after the lecture. */
export const PERSONAL_MEANINGS_OF_CONTACT = [
  { code: "health_happiness", nl: "Gezonder, gelukkiger" },
  { code: "group_membership", nl: "Deel van een groep" },
  { code: "self_respect", nl: "Zelfrespect, eigenwaarde" },
  { code: "support_practical", nl: "Praktische steun" },
  { code: "support_emotional", nl: "Emotionele steun" },
  { code: "support_social", nl: "Sociale steun" },
] as const satisfies readonly Coded[];

/** What contacts mean to society, after the lecture. */
export const SOCIETAL_MEANINGS_OF_CONTACT = [
  { code: "shared_view", nl: "Gedeelde visie op de werkelijkheid" },
  { code: "social_identity", nl: "Sociale identiteit, referentiekader" },
  { code: "socialisation", nl: "Socialisatie" },
  { code: "social_integration", nl: "Sociale integratie" },
  { code: "social_cohesion", nl: "Sociale cohesie" },
] as const satisfies readonly Coded[];

/** What social isolation costs society, after the lecture. */
export const SOCIETAL_CONSEQUENCES = [
  {
    code: "quality_of_life_cost",
    nl: "Afname van de kwaliteit van leven: hoge kosten gezondheidszorg en maatschappelijke zorg",
  },
  { code: "socialisation_blurred", nl: "Vervaging socialisatie en referentiekader" },
  { code: "cohesion_down", nl: "Afname sociale cohesie" },
  { code: "vitality_down", nl: "Afname maatschappelijke vitaliteit" },
] as const satisfies readonly Coded[];

export type PersonalMeaningOfContact = (typeof PERSONAL_MEANINGS_OF_CONTACT)[number]["code"];
export type SocietalMeaningOfContact = (typeof SOCIETAL_MEANINGS_OF_CONTACT)[number]["code"];
export type SocietalConsequence = (typeof SOCIETAL_CONSEQUENCES)[number]["code"];
