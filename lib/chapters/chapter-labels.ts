import { type Chapter, type ChapterContent, type Fact, type FactValue, NOT_KNOWN } from "@/lib/domain/chapters/chapter";

export const NOT_KNOWN_TEXT = "Weten we niet";
export const NOT_FILLED_TEXT = "niet ingevuld";

export const CHAPTER_REFUSALS: Record<"no-open-journey" | "changed-meanwhile", string> = {
  "no-open-journey": "Dit traject is afgesloten. Er kan nu niets bij.",
  "changed-meanwhile":
    "Een collega heeft dit thema net veranderd. Wat u typte staat er nog. Kijk na wat er nu in het dossier staat, en bewaar dan opnieuw.",
};

/** "Geld of schulden, alleen zijn"; a text as it was written. */
export function factText(fact: Fact, value: FactValue): string {
  if (fact.kind === "text") return String(value);
  const chosen = typeof value === "string" ? [value] : value;
  const words = fact.options.flatMap(({ code, nl }) => (chosen.includes(code) ? [nl] : []));
  return words.map((word, index) => (index === 0 ? word : lowerFirst(word))).join(", ");
}

/** How a fact stands, also when it is unknown or not filled in. */
export function standText(fact: Fact, { facts, unknown }: ChapterContent): string {
  const value = facts[fact.code];
  if (value !== undefined) return factText(fact, value);
  return unknown.includes(fact.code) ? NOT_KNOWN_TEXT : NOT_FILLED_TEXT;
}

/** Each answer of a fact in words, "we do not know" among them. */
export function choiceTexts(fact: Fact): Readonly<Record<string, string>> {
  const options = fact.kind === "text" ? [] : fact.options;
  return Object.fromEntries([...options.map(({ code, nl }) => [code, nl]), [NOT_KNOWN, NOT_KNOWN_TEXT]]);
}

export interface FactChange {
  readonly short: string;
  readonly from: string;
  readonly to: string;
}

/** What differs between two revisions of a chapter, in the order of its questions. */
export function changesBetween(chapter: Chapter, before: ChapterContent, after: ChapterContent): FactChange[] {
  return chapter.facts
    .map((fact) => ({ short: fact.short, from: standText(fact, before), to: standText(fact, after) }))
    .filter(({ from, to }) => from !== to);
}

/** "B1" and "GGZ" keep their capitals. */
function lowerFirst(word: string): string {
  return /^\p{Lu}\p{Ll}/u.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word;
}
