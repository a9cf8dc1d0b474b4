/** How far trust has grown, observed at each contact moment. Never set by hand apart from a contact moment. */
export const TRUST_LEVELS = [
  { level: 0, code: "no_contact", nl: "Geen contact" },
  { level: 1, code: "keeps_distance", nl: "Antwoordt, houdt afstand" },
  { level: 2, code: "lets_in", nl: "Laat binnen" },
  { level: 3, code: "shares_own_story", nl: "Deelt eigen verhaal" },
  { level: 4, code: "asks_for_help", nl: "Vraagt hulp, zet stappen" },
] as const;

export type TrustLevel = (typeof TRUST_LEVELS)[number]["level"];
export type TrustCode = (typeof TRUST_LEVELS)[number]["code"];

/** From this level on a referral or activation may start: trust comes before paperwork. */
export const TRUST_LEVEL_TO_MOVE_ON: TrustLevel = 2;

export function isTrustLevel(value: unknown): value is TrustLevel {
  return TRUST_LEVELS.some(({ level }) => level === value);
}

export function trustLabel(level: TrustLevel): string {
  return TRUST_LEVELS[level].nl;
}
