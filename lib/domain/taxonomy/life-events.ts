import { CAUSES, type CauseDuration, type CauseLevel } from "./causes";
import { type Coded, codesOf } from "./coded";

interface LifeEventRow extends Coded {
  readonly valence: LifeEventValence;
  readonly referencePercent: number;
  readonly starred: boolean;
}

export type LifeEventValence = "positive" | "negative";

/** Codes are stable identifiers for the database; percentages are those of the source lecture (Hortulanus, Machielse & Meeuwesen 2003). */
export const POSITIVE_LIFE_EVENTS = [
  { code: "happy_youth", nl: "Gelukkige jeugd", valence: "positive", referencePercent: 73, starred: false },
  {
    code: "marriage_cohabitation",
    nl: "Huwelijk / samenwonen",
    valence: "positive",
    referencePercent: 50,
    starred: false,
  },
  { code: "birth_of_children", nl: "Komst van kinderen", valence: "positive", referencePercent: 27, starred: false },
  { code: "moving_house", nl: "Verhuizing", valence: "positive", referencePercent: 25, starred: false },
  {
    code: "relationship_in_love",
    nl: "Relatie, verliefdheid",
    valence: "positive",
    referencePercent: 22,
    starred: false,
  },
  { code: "pregnancy", nl: "Zwangerschap", valence: "positive", referencePercent: 16, starred: false },
  { code: "great_success", nl: "Groot succes", valence: "positive", referencePercent: 10, starred: false },
] as const satisfies readonly LifeEventRow[];

/** `starred`: the lecture marks these events without a legend; show "marked in the source" and claim nothing more. */
export const NEGATIVE_LIFE_EVENTS = [
  {
    code: "death_parent_or_close",
    nl: "Overlijden ouder / andere naaste",
    valence: "negative",
    referencePercent: 51,
    starred: false,
  },
  { code: "illness", nl: "Ziekte", valence: "negative", referencePercent: 30, starred: true },
  { code: "loss_of_pet", nl: "Verlies huisdier", valence: "negative", referencePercent: 22, starred: false },
  {
    code: "lack_of_love_in_youth",
    nl: "Tekort aan liefde in de jeugd",
    valence: "negative",
    referencePercent: 20,
    starred: true,
  },
  { code: "care_for_sick_person", nl: "Zorg voor zieke", valence: "negative", referencePercent: 20, starred: true },
  { code: "no_diplomas", nl: "Geen diploma's", valence: "negative", referencePercent: 18, starred: true },
  { code: "incapacity_for_work", nl: "Arbeidsongeschikt", valence: "negative", referencePercent: 18, starred: true },
  { code: "great_secret", nl: "Groot geheim", valence: "negative", referencePercent: 11, starred: true },
  {
    code: "ideals_not_realised",
    nl: "Idealen niet uitgekomen",
    valence: "negative",
    referencePercent: 11,
    starred: true,
  },
] as const satisfies readonly LifeEventRow[];

export const LIFE_EVENTS = [...POSITIVE_LIFE_EVENTS, ...NEGATIVE_LIFE_EVENTS] as const;

export type PositiveLifeEvent = (typeof POSITIVE_LIFE_EVENTS)[number]["code"];
export type NegativeLifeEvent = (typeof NEGATIVE_LIFE_EVENTS)[number]["code"];
export type LifeEvent = PositiveLifeEvent | NegativeLifeEvent;

export const LIFE_EVENT_CODES: readonly LifeEvent[] = codesOf(LIFE_EVENTS);

type CauseLifeEventRow = Extract<(typeof CAUSES)[number], { lifeEvent: true }>;
export type CauseLifeEvent = CauseLifeEventRow["code"];

/** The causes of the matrix that the lecture counts as life events. `illness` stands in both lists and is one code. */
export const CAUSE_LIFE_EVENTS: readonly CauseLifeEventRow[] = CAUSES.filter((cause) => cause.lifeEvent);

export type LifeEventKind = LifeEvent | CauseLifeEvent;

interface LifeEventKindRow extends Coded {
  readonly code: LifeEventKind;
  /** As the list has it; the client may have lived it otherwise. */
  readonly valence: LifeEventValence;
  /** The cell of the cause matrix, for the events that stand in it. */
  readonly duration: CauseDuration | null;
  readonly level: CauseLevel | null;
}

/** Every event that has a code: those of the lecture first, then the causes that are life events. */
export const LIFE_EVENT_KINDS: readonly LifeEventKindRow[] = [
  ...LIFE_EVENTS.map(({ code, nl, valence }) => ({ code, nl, valence, ...cellOf(code) })),
  ...CAUSE_LIFE_EVENTS.filter(({ code }) => !LIFE_EVENTS.some((event) => event.code === code)).map(
    ({ code, nl, duration, level }) => ({ code, nl, valence: "negative" as const, duration, level }),
  ),
];
export const LIFE_EVENT_KIND_CODES: readonly LifeEventKind[] = LIFE_EVENT_KINDS.map(({ code }) => code);

function cellOf(code: LifeEvent): Pick<LifeEventKindRow, "duration" | "level"> {
  const cause = CAUSE_LIFE_EVENTS.find((row) => row.code === code);
  return { duration: cause?.duration ?? null, level: cause?.level ?? null };
}

/** How the client lived an event, whatever its list says: a divorce can be a relief. */
export const LIVED_VALENCES = [
  { code: "positive", nl: "Fijn" },
  { code: "negative", nl: "Zwaar" },
  { code: "mixed", nl: "Allebei" },
] as const satisfies readonly Coded[];
export type LivedValence = (typeof LIVED_VALENCES)[number]["code"];

/** How much a life event still affects the client, on the client's own word: 0 not at all, 4 every day. */
export const STILL_AFFECTING_LEVELS = [0, 1, 2, 3, 4] as const;
export type StillAffecting = (typeof STILL_AFFECTING_LEVELS)[number];
