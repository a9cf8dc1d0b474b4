import type { Coded } from "./coded";

/** How somebody looks back on youth, on the client's own word. The lecture names the theme; the steps are ours. */
export const VIEWS_OF_YOUTH = [
  { code: "very_unhappy", nl: "Zeer ongelukkig" },
  { code: "unhappy", nl: "Ongelukkig" },
  { code: "mixed", nl: "Gemengd" },
  { code: "happy", nl: "Gelukkig" },
  { code: "very_happy", nl: "Zeer gelukkig" },
] as const satisfies readonly Coded[];

/** Who raised the client; the list is ours. */
export const RAISED_BY = [
  { code: "both_parents", nl: "Beide ouders" },
  { code: "mother", nl: "Moeder" },
  { code: "father", nl: "Vader" },
  { code: "step_parent", nl: "Stiefouder" },
  { code: "grandparents", nl: "Grootouders" },
  { code: "siblings", nl: "Oudere broer of zus" },
  { code: "foster_family", nl: "Pleeggezin" },
  { code: "institution", nl: "Tehuis of internaat" },
  { code: "somebody_else", nl: "Iemand anders" },
] as const satisfies readonly Coded[];

/** What was learnt at home about being with others; the list is ours. */
export const LESSONS_ABOUT_CONTACT = [
  { code: "people_can_be_trusted", nl: "Mensen zijn te vertrouwen" },
  { code: "visitors_welcome", nl: "Bezoek is altijd welkom" },
  { code: "asking_is_fine", nl: "Hulp vragen mag" },
  { code: "others_first", nl: "Eerst een ander, dan jezelf" },
  { code: "solve_it_yourself", nl: "Los het zelf op" },
  { code: "keep_it_inside", nl: "De vuile was hang je niet buiten" },
  { code: "beware_of_people", nl: "Pas op voor mensen" },
  { code: "do_not_stand_out", nl: "Val niet op" },
] as const satisfies readonly Coded[];
