import type { NetworkMember } from "@/lib/domain/network-comparison";
import {
  CIRCLE_LABELS,
  DIRECTION_WORDS,
  ENDING_WORDS,
  FREQUENCY_WORDS,
  SORT_WORDS,
  supportText,
} from "./network-labels";
import type { NetworkPersonRow } from "./network-person";

/** Someone as the ecogram draws them. */
export interface EcogramPerson extends NetworkMember {
  /** Why this person is no longer there: "overleden". */
  readonly lostText?: string | undefined;
  /** What is new about this person beside another date: "nieuw", "dichterbij". */
  readonly newsText?: string | undefined;
  /** Where this person is changed; without it the point is no link. */
  readonly href?: string | undefined;
  /** The state that a move starts from. */
  readonly version?: number | undefined;
}

/** A row of the network for the ecogram; with `path` its point leads to where the person is changed. */
export function ecogramPersonOf(row: NetworkPersonRow, path: string | null = null): EcogramPerson {
  return {
    ...row,
    lostText: row.ending === null ? undefined : ENDING_WORDS[row.ending],
    href: path === null ? undefined : `${path}/${row.id}`,
  };
}

/** As the client calls this person, with the relation in front unless the name already says it: "zus Ria". */
export function calledName({ name, relation }: Pick<NetworkMember, "name" | "relation">): string {
  return name.toLowerCase().includes(relation.toLowerCase()) ? name : `${relation} ${name}`.trim();
}

/** Everything about one person in a sentence, for who hears the picture. */
export function personInWords(person: EcogramPerson): string {
  const { lostText, newsText, sort, circle, frequency, kinds, direction, isSupporter } = person;
  return [
    calledName(person),
    sort !== "person" && SORT_WORDS[sort],
    lostText ?? CIRCLE_LABELS[circle].toLowerCase(),
    newsText,
    frequency && `contact ${FREQUENCY_WORDS[frequency]}`,
    kinds.length > 0 && `steun: ${supportText(kinds)}`,
    direction && DIRECTION_WORDS[direction],
    !lostText && (isSupporter ? "telt mee" : "telt niet mee"),
  ]
    .filter(Boolean)
    .join(", ");
}
