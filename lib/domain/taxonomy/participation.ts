import { type Coded, codesOf } from "./coded";

/** The two kinds of taking part that goals are set in. */
export const PARTICIPATION_KINDS = [
  { code: "social", nl: "Sociale participatie" },
  { code: "societal", nl: "Maatschappelijke participatie" },
] as const satisfies readonly Coded[];

export type ParticipationKind = (typeof PARTICIPATION_KINDS)[number]["code"];
export const PARTICIPATION_KIND_CODES: readonly ParticipationKind[] = codesOf(PARTICIPATION_KINDS);

/** What activating is about, in the lecture's words. */
export const ACTIVATION = {
  ownPerspective: { nl: "Eigen participatieperspectief" },
  actionCompetencies: { nl: "Vergroten van handelingscompetenties binnen de sociale context" },
  onePercent: { nl: "Wees 1% socialer!" },
} as const;

interface PreventionRow extends Coded {
  readonly phases: readonly ("signal" | "trust" | "refer" | "activate")[];
}

/** What prevents or reduces isolation, and in which phase of a journey it is done (none: before any journey). */
export const WAYS_TO_PREVENT_OR_REDUCE = [
  { code: "awareness", nl: "Bewustwording van problematiek", phases: [] },
  { code: "time_and_attention", nl: "Tijd en aandacht", phases: ["trust"] },
  { code: "win_trust", nl: "Vertrouwen winnen", phases: ["trust"] },
  { code: "signal_and_refer", nl: "Signaleren en verwijzen", phases: ["signal", "refer"] },
  { code: "prevention", nl: "Belang van preventie", phases: [] },
  { code: "activate", nl: "Activeren", phases: ["activate"] },
] as const satisfies readonly PreventionRow[];

export type WayToPreventOrReduce = (typeof WAYS_TO_PREVENT_OR_REDUCE)[number]["code"];

/** What a client takes part in; the list is ours. */
export const TAKES_PART_IN = [
  { code: "club", nl: "Club of vereniging" },
  { code: "community_centre", nl: "Inloop of buurthuis" },
  { code: "eating_together", nl: "Samen eten" },
  { code: "sport", nl: "Sport of bewegen" },
  { code: "volunteering", nl: "Vrijwilligerswerk" },
  { code: "faith_community", nl: "Kerk, moskee of andere gemeenschap" },
  { code: "course", nl: "Cursus of les" },
  { code: "online", nl: "Groepen op internet" },
  { code: "none", nl: "Nergens aan" },
] as const satisfies readonly Coded[];
