import type { Instrument } from "./instrument";

const OPTIONS = [
  { code: "0", nl: "Helemaal niet" },
  { code: "1", nl: "Meerdere dagen" },
  { code: "2", nl: "Meer dan de helft van de dagen" },
  { code: "3", nl: "Bijna elke dag" },
] as const;

/** Each option is worth the number of its code. */
const POINTS = { "0": 0, "1": 1, "2": 2, "3": 3 } as const;

/** Source: Kroenke, Spitzer & Williams 2001. A screening result, not a diagnosis. */
export const PHQ_9 = {
  code: "PHQ-9",
  version: "1",
  name: { nl: "Depressievragenlijst PHQ-9", en: "PHQ-9 depression questionnaire" },
  measures: "depression",
  intro: "Hoe vaak hebt u in de afgelopen 2 weken last gehad van een of meer van de volgende problemen?",
  isWorkingTranslation: false,
  options: OPTIONS,
  items: [
    {
      nr: 1,
      nl: "Weinig interesse of plezier in activiteiten",
      en: "Little interest or pleasure in doing things",
      points: POINTS,
    },
    {
      nr: 2,
      nl: "Zich neerslachtig, depressief of hopeloos voelen",
      en: "Feeling down, depressed, or hopeless",
      points: POINTS,
    },
    {
      nr: 3,
      nl: "Moeilijk inslapen, moeilijk doorslapen of te veel slapen",
      en: "Trouble falling or staying asleep, or sleeping too much",
      points: POINTS,
    },
    {
      nr: 4,
      nl: "Zich moe voelen of gebrek aan energie hebben",
      en: "Feeling tired or having little energy",
      points: POINTS,
    },
    { nr: 5, nl: "Weinig eetlust of overmatig eten", en: "Poor appetite or overeating", points: POINTS },
    {
      nr: 6,
      nl: "Een slecht gevoel hebben over uzelf, of het gevoel hebben dat u een mislukkeling bent of dat u zichzelf of uw familie teleurgesteld hebt",
      en: "Feeling bad about yourself, or that you are a failure or have let yourself or your family down",
      points: POINTS,
    },
    {
      nr: 7,
      nl: "Problemen om u te concentreren, bijvoorbeeld om de krant te lezen of om tv te kijken",
      en: "Trouble concentrating on things, such as reading the newspaper or watching television",
      points: POINTS,
    },
    {
      nr: 8,
      nl: "Zo traag bewegen of zo langzaam spreken dat andere mensen dit opgemerkt kunnen hebben? Of het tegenovergestelde: zo zenuwachtig of rusteloos zijn dat u veel meer bewoog dan gebruikelijk",
      en: "Moving or speaking so slowly that other people could have noticed? Or the opposite: being so fidgety or restless that you have been moving around a lot more than usual",
      points: POINTS,
    },
    {
      nr: 9,
      nl: "De gedachte dat u beter dood zou kunnen zijn of de gedachte uzelf op een bepaalde manier pijn te doen",
      en: "Thoughts that you would be better off dead or of hurting yourself in some way",
      points: POINTS,
    },
  ],
  range: [0, 27],
  missing: {
    allowed: 2,
    policy: "prorate",
    rule: "with 1 or 2 missing: total = sum × 9 / answered, rounded half up, marked 'imputed'; 3 or more: not given",
  },
  subscales: {},
  bands: [
    { code: "minimal", nl: "Geen of minimaal", min: 0, max: 4 },
    { code: "mild", nl: "Licht", min: 5, max: 9 },
    { code: "moderate", nl: "Matig", min: 10, max: 14 },
    { code: "moderately_severe", nl: "Matig ernstig", min: 15, max: 19 },
    { code: "severe", nl: "Ernstig", min: 20, max: 27 },
  ],
  licence: "No permission required to reproduce, translate, display or distribute (Pfizer)",
  note: "A screening result, not a diagnosis.",
  source: null,
  safety: {
    item: 9,
    raisedFrom: 1,
    flag: "self_harm_raised",
    missingFlag: "self_harm_not_asked",
    rule: "Any answer of 1 or more, whatever the total, opens the safety step: help text, record of the talk (discussed yes/no, what was agreed, who was informed), and a same-day task for a named professional. A missing item 9 is never imputed as no risk.",
    helpText:
      "Denkt u aan zelfdoding? Bel 113 (gratis) of 0800-0113 (gratis, anoniem), dag en nacht, of chat via 113.nl. Bij acuut levensgevaar: bel 112.",
  },
  unscoredItem: {
    nl: "Als u problemen hebt aangekruist: hoe moeilijk maakten die het om te werken, thuis dingen te doen of met anderen om te gaan?",
    options: ["Helemaal niet moeilijk", "Enigszins moeilijk", "Erg moeilijk", "Extreem moeilijk"],
  },
  loinc: { panel: "44249-1", total: "44261-6" },
} as const satisfies Instrument;

/** The first two items of the PHQ-9. Source: Kroenke, Spitzer & Williams 2003. */
export const PHQ_2 = {
  code: "PHQ-2",
  version: "1",
  name: { nl: "PHQ-2", en: "PHQ-2" },
  measures: "depression",
  intro: "Hoe vaak hebt u in de afgelopen 2 weken last gehad van een of meer van de volgende problemen?",
  isWorkingTranslation: false,
  options: OPTIONS,
  items: [
    {
      nr: 1,
      nl: "Weinig interesse of plezier in activiteiten",
      en: "Little interest or pleasure in doing things",
      points: POINTS,
    },
    {
      nr: 2,
      nl: "Zich neerslachtig, depressief of hopeloos voelen",
      en: "Feeling down, depressed, or hopeless",
      points: POINTS,
    },
  ],
  range: [0, 6],
  missing: { allowed: 0, policy: "none_allowed", rule: "both items" },
  subscales: {},
  bands: [
    { code: "negative", nl: "Negatief", min: 0, max: 2 },
    { code: "positive", nl: "Positief: neem de PHQ-9 af", min: 3, max: 6 },
  ],
  licence: "No permission required to reproduce, translate, display or distribute (Pfizer)",
  note: null,
  source: null,
} as const satisfies Instrument;
