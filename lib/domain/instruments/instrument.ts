export interface AnswerOption {
  readonly code: string;
  readonly nl: string;
}

export interface InstrumentItem {
  /** Number of the item in this instrument, from 1, in the order it is asked. */
  readonly nr: number;
  readonly nl: string;
  readonly en?: string;
  /** What each answer adds to the score, by the code of the option. */
  readonly points: Readonly<Record<string, number>>;
}

export interface Band {
  readonly code: string;
  readonly nl: string;
  /** Lowest and highest score of the band, both included. */
  readonly min: number;
  readonly max: number;
}

/**
 * What a missing answer does, up to `allowed` of them: `adds_zero` counts it as 0 points; `prorate` scales the sum up
 * to all items, rounded half up, and marks the result as imputed; `none_allowed` gives no total.
 */
export interface MissingRule {
  readonly allowed: number;
  readonly policy: "adds_zero" | "prorate" | "none_allowed";
  readonly rule: string;
}

/** One item whose answer asks for a talk the same day, whatever the total. */
export interface SafetyRule {
  readonly item: number;
  /** Points from which the flag is raised. */
  readonly raisedFrom: number;
  readonly flag: string;
  /** Raised when the item was not answered: never taken as "no risk". */
  readonly missingFlag: string;
  readonly rule: string;
  readonly helpText: string;
}

/** A measuring instrument as data: everything the form shows and everything `scoreInstrument` needs. */
export interface Instrument {
  readonly code: string;
  /** Results are compared only within one version. */
  readonly version: string;
  readonly name: { readonly nl: string; readonly en: string };
  readonly measures: "loneliness" | "network" | "depression";
  readonly intro: string | null;
  /** The Dutch text is our own, not a validated one: said on the form and beside the result. */
  readonly isWorkingTranslation: boolean;
  readonly options: readonly AnswerOption[];
  readonly items: readonly InstrumentItem[];
  /** Lowest and highest possible score. */
  readonly range: readonly [number, number];
  readonly missing: MissingRule;
  /** Item numbers per subscale; a subscale is given only when all its items are answered. */
  readonly subscales: Readonly<Record<string, readonly number[]>>;
  readonly bands: readonly Band[];
  readonly licence: string;
  readonly note: string | null;
  readonly source: string | null;
  /** Loneliness scales: the score from which someone counts as lonely. */
  readonly lonelyFrom?: number;
  /** Network scales: the score below which the network counts as small. */
  readonly smallNetworkBelow?: number;
  /** Network scales: a subscale below this score is marginal. */
  readonly subscaleMarginalBelow?: number;
  readonly safety?: SafetyRule;
  /** Asked with the instrument, never part of the score. */
  readonly unscoredItem?: { readonly nl: string; readonly options: readonly string[] };
  readonly loinc?: { readonly panel: string; readonly total: string };
}
