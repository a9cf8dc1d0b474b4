import type { Coded } from "../taxonomy/coded";
import type { Theme } from "../taxonomy/themes";

interface FactWords {
  /** Unique within its chapter; the name of the field and the key in the database. */
  readonly code: string;
  /** The question, as a worker asks it. */
  readonly nl: string;
  /** The fact in one or two words: for lists and tables. */
  readonly short: string;
  readonly hint?: string;
  /** Heading above a group of facts. */
  readonly group?: string;
  /** Special category of personal data (GDPR art. 9): asked only where the organisation says that it may. */
  readonly specialCategory?: boolean;
}

export interface ChoiceFact extends FactWords {
  /** One of a few, any number of a few, or steps from low to high. */
  readonly kind: "one" | "many" | "scale";
  readonly options: readonly Coded[];
}

export interface TextFact extends FactWords {
  readonly kind: "text";
  readonly max: number;
}

export type Fact = ChoiceFact | TextFact;

export interface Chapter {
  readonly theme: Theme;
  readonly facts: readonly Fact[];
}

/** A code, a text, or the codes that were ticked; what was not filled in is absent. */
export type FactValue = string | readonly string[];
export type Facts = Readonly<Record<string, FactValue>>;

/** What a chapter holds at one moment. What is in neither was simply not filled in. */
export interface ChapterContent {
  readonly facts: Facts;
  /** Facts of which it is known that nobody knows. */
  readonly unknown: readonly string[];
}

export const EMPTY_CHAPTER: ChapterContent = { facts: {}, unknown: [] };

/** The code that stands for "we do not know"; no fact has it as an answer. */
export const NOT_KNOWN = "unknown";

/** The code that says that none of the others applies; it stands alone. */
export const NONE = "none";

/**
 * What a chapter holds, read from anything at all: codes that are no longer asked, answers that are not offered and
 * texts that are too long fall away, ticks stand in the order of the list, and what is filled in is not unknown.
 */
export function readContent(chapter: Chapter, facts: unknown, unknown: readonly string[]): ChapterContent {
  const given = new Map(Object.entries(typeof facts === "object" && facts !== null ? facts : {}));
  const values = chapter.facts.flatMap((fact) => {
    const value = readValue(fact, given.get(fact.code));
    return value === null ? [] : [[fact.code, value] as const];
  });
  const known = new Map<string, FactValue>(values);
  return {
    facts: Object.fromEntries(known),
    unknown: chapter.facts.flatMap(({ code }) => (unknown.includes(code) && !known.has(code) ? [code] : [])),
  };
}

/** A chapter without the facts of a special category, for an organisation that does not record those. */
export function withoutSpecialCategories(chapter: Chapter): Chapter {
  return { ...chapter, facts: chapter.facts.filter(({ specialCategory = false }) => !specialCategory) };
}

function readValue(fact: Fact, value: unknown): FactValue | null {
  if (fact.kind === "text") return isTextFor(fact, value) ? value.trim() : null;
  const codes = fact.options.map(({ code }) => code);
  if (fact.kind !== "many") return codes.find((code) => code === value) ?? null;
  const ticked = codes.filter((code) => Array.isArray(value) && value.includes(code));
  return ticked.length === 0 ? null : ticked;
}

function isTextFor({ max }: TextFact, value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "" && value.trim().length <= max;
}
