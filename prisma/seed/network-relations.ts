import type { PersonSort } from "@/lib/domain/network";

/** A place in a network, and what is usual for who fills it. */
export interface Relation {
  readonly words: string;
  readonly circle: 1 | 2 | 3;
  readonly sex: "female" | "male";
  readonly sort?: PersonSort;
  /** Instead of a given name: what the client says. */
  readonly called?: string;
}

export const RELATIONS: readonly Relation[] = [
  { words: "dochter", circle: 1, sex: "female" },
  { words: "zoon", circle: 1, sex: "male" },
  { words: "zus", circle: 1, sex: "female" },
  { words: "broer", circle: 2, sex: "male" },
  { words: "buurvrouw", circle: 2, sex: "female" },
  { words: "buurman", circle: 3, sex: "male" },
  { words: "vriendin", circle: 1, sex: "female" },
  { words: "vriend", circle: 2, sex: "male" },
  { words: "nicht", circle: 3, sex: "female" },
  { words: "oud-collega", circle: 3, sex: "male" },
  { words: "kleindochter", circle: 2, sex: "female" },
  { words: "iemand van de kerk", circle: 3, sex: "female" },
  { words: "iemand van de moskee", circle: 3, sex: "male" },
];

/** Only in a large circle of acquaintances. */
export const MORE_RELATIONS: readonly Relation[] = [
  { words: "koorgenoot", circle: 3, sex: "female" },
  { words: "kaartvriend", circle: 2, sex: "male" },
  { words: "schoonzus", circle: 2, sex: "female" },
  { words: "zwager", circle: 3, sex: "male" },
  { words: "kleinzoon", circle: 2, sex: "male" },
  { words: "kennis van de markt", circle: 3, sex: "female" },
  { words: "overbuurvrouw", circle: 3, sex: "female" },
  { words: "neef", circle: 3, sex: "male" },
];

export const PROFESSIONALS: readonly Relation[] = [
  { words: "wijkverpleegkundige", circle: 2, sex: "female", sort: "professional" },
  { words: "hulp in de huishouding", circle: 2, sex: "female", sort: "professional" },
  { words: "maatschappelijk werker", circle: 3, sex: "male", sort: "professional" },
];

export const PETS: readonly Relation[] = [
  { words: "hond", circle: 1, sex: "male", sort: "pet", called: "Bobbie" },
  { words: "kat", circle: 1, sex: "female", sort: "pet", called: "Minoes" },
  { words: "parkiet", circle: 2, sex: "male", sort: "pet", called: "Pietje" },
];

/** Names that fill a line and more, as they come in every caseload. */
export const LONG_ONES: readonly Relation[] = [
  {
    words: "vriendin van vroeger uit de straat",
    circle: 2,
    sex: "female",
    called: "Wilhelmina van den Oosterhuis-Brinkgreve",
  },
  { words: "achterneef van haar overleden man", circle: 3, sex: "male", called: "Jan-Willem Hendrikus Schouwenaars" },
];
