import { type Coded, codesOf } from "./taxonomy/coded";

/** Who stands in a support network: only people somebody chose can be fallen back on; the others are drawn, not counted. */
export const PERSON_SORTS = [
  { code: "person", nl: "Iemand uit het eigen leven" },
  { code: "professional", nl: "Hulpverlener" },
  { code: "pet", nl: "Huisdier" },
] as const satisfies readonly Coded[];

/** How often there is contact, the most often first. Not known is `null`. */
export const CONTACT_FREQUENCIES = [
  { code: "daily", nl: "Elke dag" },
  { code: "weekly", nl: "Elke week" },
  { code: "monthly", nl: "Elke maand" },
  { code: "few_a_year", nl: "Een paar keer per jaar" },
  { code: "hardly_ever", nl: "Bijna nooit" },
] as const satisfies readonly Coded[];

/** Who supports whom. Not known is `null`. */
export const SUPPORT_DIRECTIONS = [
  { code: "both", nl: "Over en weer" },
  { code: "from_person", nl: "Alleen van deze persoon" },
  { code: "to_person", nl: "Alleen naar deze persoon toe" },
] as const satisfies readonly Coded[];

export type PersonSort = (typeof PERSON_SORTS)[number]["code"];
export type ContactFrequency = (typeof CONTACT_FREQUENCIES)[number]["code"];
export type SupportDirection = (typeof SUPPORT_DIRECTIONS)[number]["code"];

export const PERSON_SORT_CODES: readonly PersonSort[] = codesOf(PERSON_SORTS);
export const CONTACT_FREQUENCY_CODES: readonly ContactFrequency[] = codesOf(CONTACT_FREQUENCIES);
export const SUPPORT_DIRECTION_CODES: readonly SupportDirection[] = codesOf(SUPPORT_DIRECTIONS);

/** How near somebody stands; 1 is nearest. */
export type Circle = 1 | 2 | 3;
export const CIRCLES: readonly Circle[] = [1, 2, 3];

export function isCircle(value: number): value is Circle {
  return value === 1 || value === 2 || value === 3;
}

interface Claim {
  readonly sort: PersonSort;
  /** Whether the client says that this is somebody to fall back on. */
  readonly isSupporter: boolean;
}

/** Professionals and pets never count as somebody to fall back on, whatever was ticked. */
export function countsAsSupporter({ sort, isSupporter }: Claim): boolean {
  return sort === "person" && isSupporter;
}

/** The size of a network: how many people there are to fall back on. */
export function supportersIn(people: readonly Claim[]): number {
  return people.filter(countsAsSupporter).length;
}
