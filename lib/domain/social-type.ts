import { DJG_11, DJG_6 } from "./instruments/de-jong-gierveld";
import { LSNS_6 } from "./instruments/lsns-6";
import { UCLA_3 } from "./instruments/ucla-3";
import { type Loneliness, type NetworkSize, SOCIAL_TYPES, type SocialType } from "./taxonomy/social-types";

const LONELINESS_SCALES = { "DJG-11": DJG_11, "DJG-6": DJG_6, "UCLA-3": UCLA_3 } as const;

export type LonelinessInstrument = keyof typeof LONELINESS_SCALES;

/** When a client has scores on several scales, the first of these decides. */
export const LONELINESS_INSTRUMENTS: readonly LonelinessInstrument[] = ["DJG-11", "DJG-6", "UCLA-3"];

export interface SocialTypeInputs {
  /** Supporters named in a finished network inventory (professionals and pets do not count); `null` without one. */
  readonly supporters: number | null;
  /** Total of the LSNS-6; used only when there is no inventory. */
  readonly lsns6: number | null;
  readonly loneliness: { readonly instrument: LonelinessInstrument; readonly score: number } | null;
  readonly settings: SocialTypeSettings;
}

export interface SocialTypeSettings {
  /** Up to this many supporters the network is small: a setting of the organisation, not a value of the source. */
  readonly smallNetworkMax: number;
}

export const DEFAULT_SOCIAL_TYPE_SETTINGS: SocialTypeSettings = { smallNetworkMax: 4 };

/**
 * One measured side and the threshold it was held against: `supporters` at most, `LSNS-6` below, a loneliness scale at
 * or above the threshold. A side that was not measured has no reason.
 */
export type Because =
  | {
      readonly side: "network";
      readonly measure: "supporters" | "LSNS-6";
      readonly value: number;
      readonly threshold: number;
    }
  | {
      readonly side: "loneliness";
      readonly measure: LonelinessInstrument;
      readonly value: number;
      readonly threshold: number;
    };

export interface SocialTypeClassification {
  readonly type: SocialType | "unknown";
  readonly network: NetworkSize | "unknown";
  readonly loneliness: Loneliness | "unknown";
  readonly because: readonly Because[];
}

/**
 * Places a client in the quadrant network size × loneliness. With one side unknown the type is `unknown`, never a
 * guess. Risk factors are no input, on purpose: they explain 10% of the variance.
 * Thresholds: van Tilburg & de Jong Gierveld 1999 (DJG), Steptoe et al. 2013 (UCLA-3), Lubben et al. 2006 (LSNS-6).
 * @throws RangeError for a count or score that cannot exist.
 */
export function classifySocialType(inputs: SocialTypeInputs): SocialTypeClassification {
  checkInputs(inputs);
  const network = networkOf(inputs);
  const loneliness = lonelinessOf(inputs);
  const row = SOCIAL_TYPES.find((type) => type.network === network.value && type.loneliness === loneliness.value);
  return {
    type: row?.code ?? "unknown",
    network: network.value,
    loneliness: loneliness.value,
    because: [...network.because, ...loneliness.because],
  };
}

interface Side<Value> {
  readonly value: Value | "unknown";
  readonly because: readonly Because[];
}

function networkOf({ supporters, lsns6, settings }: SocialTypeInputs): Side<NetworkSize> {
  if (supporters !== null) {
    const threshold = settings.smallNetworkMax;
    return {
      value: supporters <= threshold ? "small" : "large",
      because: [{ side: "network", measure: "supporters", value: supporters, threshold }],
    };
  }
  if (lsns6 !== null) {
    const threshold = LSNS_6.smallNetworkBelow;
    return {
      value: lsns6 < threshold ? "small" : "large",
      because: [{ side: "network", measure: "LSNS-6", value: lsns6, threshold }],
    };
  }
  return { value: "unknown", because: [] };
}

function lonelinessOf({ loneliness }: SocialTypeInputs): Side<Loneliness> {
  if (loneliness === null) return { value: "unknown", because: [] };
  const threshold = LONELINESS_SCALES[loneliness.instrument].lonelyFrom;
  return {
    value: loneliness.score >= threshold ? "lonely" : "not_lonely",
    because: [{ side: "loneliness", measure: loneliness.instrument, value: loneliness.score, threshold }],
  };
}

function checkInputs({ supporters, lsns6, loneliness, settings }: SocialTypeInputs): void {
  checkWhole("smallNetworkMax", settings.smallNetworkMax, [0, Number.MAX_SAFE_INTEGER]);
  if (supporters !== null) checkWhole("supporters", supporters, [0, Number.MAX_SAFE_INTEGER]);
  if (lsns6 !== null) checkWhole("LSNS-6", lsns6, LSNS_6.range);
  if (loneliness === null) return;
  if (!Object.hasOwn(LONELINESS_SCALES, loneliness.instrument)) {
    throw new RangeError(`${loneliness.instrument} does not measure loneliness`);
  }
  checkWhole(loneliness.instrument, loneliness.score, LONELINESS_SCALES[loneliness.instrument].range);
}

function checkWhole(measure: string, value: number, [min, max]: readonly [number, number]): void {
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new RangeError(`${measure} cannot be ${value}`);
  }
}
