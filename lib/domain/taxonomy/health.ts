import { type Coded, codesOf } from "./coded";

/** Which way isolation and psychiatric illness point, as the professional sees it together with the client. */
export const PSYCHIATRIC_DIRECTIONS = [
  { code: "cause", nl: "Isolement is oorzaak van psychiatrische ziekte" },
  { code: "consequence", nl: "Isolement is gevolg van psychiatrische ziekte" },
  { code: "both", nl: "Beide" },
  { code: "none", nl: "Geen verband" },
  { code: "unknown", nl: "Onbekend" },
] as const satisfies readonly Coded[];

export type PsychiatricDirection = (typeof PSYCHIATRIC_DIRECTIONS)[number]["code"];
export const PSYCHIATRIC_DIRECTION_CODES: readonly PsychiatricDirection[] = codesOf(PSYCHIATRIC_DIRECTIONS);

/** The directions that say something; that it is unknown is kept as unknown, like everywhere. */
export const PSYCHIATRIC_LINKS = PSYCHIATRIC_DIRECTIONS.filter(({ code }) => code !== "unknown");

/** By whose account isolation and illness hang together that way. */
export const ACCOUNTS_OF_DIRECTION = [
  { code: "client", nl: "De cliënt" },
  { code: "worker", nl: "De begeleider" },
  { code: "gp", nl: "De huisarts" },
  { code: "relative", nl: "Familie of een naaste" },
] as const satisfies readonly Coded[];

/** Self-rated health in the five answers of Statistics Netherlands (CBS, Gezondheidsenquête), the best first. */
export const SELF_RATED_HEALTH = [
  { code: "very_good", nl: "Zeer goed" },
  { code: "good", nl: "Goed" },
  { code: "fair", nl: "Gaat wel" },
  { code: "bad", nl: "Slecht" },
  { code: "very_bad", nl: "Zeer slecht" },
] as const satisfies readonly Coded[];

/** Stress now, on the client's own word; the code is the level, 0 to 4. The steps are ours. */
export const STRESS_LEVELS = [
  { code: "0", nl: "0 · geen" },
  { code: "1", nl: "1 · een beetje" },
  { code: "2", nl: "2 · wel wat" },
  { code: "3", nl: "3 · veel" },
  { code: "4", nl: "4 · heel veel" },
] as const satisfies readonly Coded[];

/** Where stress comes from; the list is ours. */
export const STRESS_SOURCES = [
  { code: "money", nl: "Geld of schulden" },
  { code: "health", nl: "Gezondheid of pijn" },
  { code: "loss", nl: "Verlies van iemand" },
  { code: "being_alone", nl: "Alleen zijn" },
  { code: "family", nl: "Familie of relatie" },
  { code: "caring", nl: "Zorgen voor iemand" },
  { code: "home", nl: "Huis of buren" },
  { code: "work", nl: "Werk of uitkering" },
  { code: "paperwork", nl: "Post en regels" },
  { code: "past", nl: "Iets van vroeger" },
] as const satisfies readonly Coded[];

/** The way of coping that the lecture names. */
export const COPING_BY_SUPPORT = { code: "social_support", nl: "Steun zoeken bij anderen" } as const satisfies Coded;

/** Ways of coping with stress. The lecture names support; the other ways are ours. */
export const COPING_WAYS = [
  COPING_BY_SUPPORT,
  { code: "tackling", nl: "Het probleem aanpakken" },
  { code: "distraction", nl: "Afleiding zoeken" },
  { code: "moving", nl: "Bewegen of naar buiten" },
  { code: "faith", nl: "Geloof of bezinning" },
  { code: "accepting", nl: "Zich erbij neerleggen" },
  { code: "withdrawing", nl: "Zich terugtrekken" },
  { code: "worrying", nl: "Piekeren" },
  { code: "substances", nl: "Drank, pillen of iets anders" },
] as const satisfies readonly Coded[];

/** The lecture's chain: social support is a way of coping between stress and health. */
export const HEALTH_CHAIN = ["stress", "coping", "health"] as const;

/** Correlation (r) between isolation and health in the source lecture. */
export const ISOLATION_HEALTH_CORRELATION = -0.28;
