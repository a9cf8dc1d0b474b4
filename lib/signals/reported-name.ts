import type { PersonName, Salutation } from "@/lib/domain/person-name";

const SALUTATIONS: readonly (readonly [RegExp, Salutation])[] = [
  [/^(mevrouw|mevr\.?|mw\.?|mvr\.?|mej\.?|buurvrouw)\s+/i, "mrs"],
  [/^(de heer|meneer|mijnheer|dhr\.?|hr\.?|buurman)\s+/i, "mr"],
];

/** Tussenvoegsels, as far as they cannot be a given name. */
const PREFIXES = new Set(
  "van de den der het 't ten ter te in op aan bij onder uit el al von zu la le du di da dos".split(" "),
);

const UNKNOWN = /^(onbekend|naam onbekend|weet ik niet|geen idee|niet bekend|nvt|n\.v\.t\.|\?+|-+)$/i;

/**
 * A name as a reporter typed it, taken apart as well as it goes: a proposal that a coordinator confirms. Every word
 * that is no salutation ends up in one of the parts.
 */
export function splitReportedName(typed: string | null): PersonName {
  const text = typed?.trim().replace(/\s+/g, " ") ?? "";
  if (text === "" || UNKNOWN.test(text)) return nameOf("none", [], [], []);

  const { salutation, rest } = takeSalutation(text);
  const words = inSpokenOrder(rest);
  const first = words.findIndex((word) => isPrefix(word));
  if (first >= 0 && first < words.length - 1) {
    const length = words.slice(first, -1).findIndex((word) => !isPrefix(word));
    const end = length < 0 ? words.length - 1 : first + length;
    return nameOf(salutation, words.slice(0, first), words.slice(first, end), words.slice(end));
  }
  // One word after "mevrouw" is a family name, one word alone is what people call somebody.
  if (words.length === 1 && salutation === "none") return nameOf(salutation, words, [], []);
  return nameOf(salutation, words.slice(0, -1), [], words.slice(-1));
}

function takeSalutation(text: string): { salutation: Salutation; rest: string } {
  for (const [pattern, salutation] of SALUTATIONS) {
    if (pattern.test(text)) return { salutation, rest: text.replace(pattern, "") };
  }
  return { salutation: "none", rest: text };
}

/** "Groot, J. de" is read as "J. de Groot". */
function inSpokenOrder(text: string): string[] {
  const [family = "", given] = text.split(/\s*,\s*/, 2);
  return (given === undefined ? text : `${given} ${family}`).split(" ").filter((word) => word !== "");
}

function isPrefix(word: string): boolean {
  return PREFIXES.has(word.toLowerCase().replace(/[’‘`]/g, "'"));
}

function nameOf(salutation: Salutation, given: string[], prefix: string[], family: string[]): PersonName {
  return {
    salutation,
    initialsOrGivenName: joined(given),
    prefix: joined(prefix)?.toLowerCase() ?? null,
    familyName: joined(family),
  };
}

const joined = (words: readonly string[]) => (words.length === 0 ? null : words.join(" "));
