export const SALUTATIONS = ["mrs", "mr", "none"] as const;
export type Salutation = (typeof SALUTATIONS)[number];

/** A name as the Dutch write it; every part may be unknown, as in a signal about "the woman at number 12". */
export interface PersonName {
  readonly salutation: Salutation;
  readonly initialsOrGivenName: string | null;
  /** Tussenvoegsel: "de", "van der", "'t". */
  readonly prefix: string | null;
  readonly familyName: string | null;
}

const UNKNOWN_NAME = "Naam onbekend";
const SALUTATION_WORDS: Readonly<Record<Salutation, string | null>> = { mrs: "Mevrouw", mr: "Meneer", none: null };

/** "J. de Groot-Visser". */
export function fullName(name: PersonName): string {
  return joined(name.initialsOrGivenName, ...familyParts(name)) || UNKNOWN_NAME;
}

/** "Groot-Visser, J. de": as in a Dutch register, where the prefix does not count for the order. */
export function sortName(name: PersonName): string {
  const family = trimmed(name.familyName);
  const rest = joined(name.initialsOrGivenName, family === null ? null : name.prefix);
  return [family ?? UNKNOWN_NAME, rest].filter((part) => part !== "").join(", ");
}

/** "Mevrouw De Groot-Visser": after a salutation the prefix takes a capital. Without a salutation the full name. */
export function formalName(name: PersonName): string {
  const salutation = SALUTATION_WORDS[name.salutation];
  if (salutation === null || trimmed(name.familyName) === null) return fullName(name);

  const [prefix, family] = familyParts(name);
  return joined(salutation, capitalised(prefix), family);
}

/** "Mevrouw J. de Groot-Visser": the whole name with its salutation, as a heading. */
export function salutedFullName(name: PersonName): string {
  if (trimmed(name.initialsOrGivenName) === null) return formalName(name);
  return joined(SALUTATION_WORDS[name.salutation], fullName(name));
}

/** The name in plain small letters, to find it again: no accents, no marks, "ĳ" as "ij". */
export function searchName(name: PersonName): string {
  return plainLetters(joined(name.initialsOrGivenName, ...familyParts(name)));
}

/** Text in plain small letters and digits, words parted by one space: for what someone typed in a search box. */
export function plainLetters(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{Mark}/gu, "")
    .replace(/[ßøłđæœı]/g, (letter) => WITHOUT_ACCENT[letter] ?? letter)
    .replace(/['’‘`]/g, "")
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}

/** Letters that Unicode does not take apart into a letter and a mark. */
const WITHOUT_ACCENT: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

function familyParts({ prefix, familyName }: PersonName): [string | null, string | null] {
  const family = trimmed(familyName);
  return family === null ? [null, null] : [trimmed(prefix), family];
}

function joined(...parts: (string | null)[]): string {
  return parts
    .map(trimmed)
    .filter((part) => part !== null)
    .join(" ");
}

function trimmed(part: string | null): string | null {
  const text = part?.trim() ?? "";
  return text === "" ? null : text;
}

// "'t" keeps its small letter: its capital is never written.
function capitalised(part: string | null): string | null {
  return part === null ? null : part.charAt(0).toUpperCase() + part.slice(1);
}
