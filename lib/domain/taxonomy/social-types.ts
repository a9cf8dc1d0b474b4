import { type Coded, codesOf } from "./coded";

export type NetworkSize = "small" | "large";
export type Loneliness = "lonely" | "not_lonely";

interface SocialTypeRow extends Coded {
  readonly en: string;
  readonly network: NetworkSize;
  readonly loneliness: Loneliness;
  readonly referencePercent: number;
}

/**
 * The quadrant network size × loneliness. `referencePercent` is the share in the general population of 2003
 * (Hortulanus, Machielse & Meeuwesen 2003): a background line, never a target for a caseload.
 */
export const SOCIAL_TYPES = [
  {
    code: "socially_resilient",
    nl: "Sociaal weerbaar",
    en: "Socially resilient",
    network: "large",
    loneliness: "not_lonely",
    referencePercent: 64,
  },
  {
    code: "contact_poor",
    nl: "Contactarm",
    en: "Contact-poor",
    network: "small",
    loneliness: "not_lonely",
    referencePercent: 8,
  },
  { code: "lonely", nl: "Eenzaam", en: "Lonely", network: "large", loneliness: "lonely", referencePercent: 22 },
  {
    code: "socially_isolated",
    nl: "Sociaal geïsoleerd",
    en: "Socially isolated",
    network: "small",
    loneliness: "lonely",
    referencePercent: 6,
  },
] as const satisfies readonly SocialTypeRow[];

export type SocialType = (typeof SOCIAL_TYPES)[number]["code"];

export const SOCIAL_TYPE_CODES: readonly SocialType[] = codesOf(SOCIAL_TYPES);

export const SOCIAL_TYPE_AXES = {
  network: {
    code: "network_size",
    nl: "Omvang van het sociale steunnetwerk",
    en: "Size of the social support network",
    values: ["large", "small"],
  },
  loneliness: {
    code: "loneliness",
    nl: "Gevoelens van eenzaamheid",
    en: "Feelings of loneliness",
    values: ["not_lonely", "lonely"],
  },
} as const;

/** What "socially isolated" means in this product, word for word from the source lecture. */
export const SOCIAL_ISOLATION_DEFINITION = {
  nl: "Iemand is sociaal geïsoleerd wanneer hij of zij weinig sociale contacten heeft voor adequate steun en zich tevens eenzaam voelt.",
  en: "A person is socially isolated who has few social contacts for adequate support and also feels lonely.",
} as const;
