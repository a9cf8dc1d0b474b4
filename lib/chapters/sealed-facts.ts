import "server-only";
import type { Chapter, Facts, FactValue } from "@/lib/domain/chapters/chapter";
import { type Cell, openField, sealField } from "@/lib/platform/field-encryption";

export const NOTE_COLUMN = "note";

/** The cell of a chapter's note, or of one of its facts in words. */
export function cellOf(rowId: string, column: string): Cell {
  return { table: "chapter_entry", column, rowId };
}

export interface FactsOfRow {
  readonly rowId: string;
  readonly facts: Facts;
}

type Seal = (text: string, cell: Cell) => string;

/** The facts as they are kept: codes as they are, so that they can be searched; words sealed for this row. */
export function sealFacts(
  chapter: Chapter,
  { rowId, facts }: FactsOfRow,
  seal: Seal = sealField,
): Record<string, FactValue> {
  const kept = chapter.facts.flatMap(({ code, kind }) => {
    const value = facts[code];
    if (value === undefined) return [];
    return [[code, kind === "text" ? seal(String(value), cellOf(rowId, factColumn(code))) : value] as const];
  });
  return Object.fromEntries(kept);
}

/** What was kept, with the words opened. @throws when a text belongs to another row or its key is not at hand. */
export function openFacts(chapter: Chapter, rowId: string, kept: unknown): Record<string, unknown> {
  const facts = new Map<string, unknown>(Object.entries(typeof kept === "object" && kept !== null ? kept : {}));
  for (const { code, kind } of chapter.facts) {
    const value = facts.get(code);
    if (kind === "text" && typeof value === "string")
      facts.set(code, openField(value, cellOf(rowId, factColumn(code))));
  }
  return Object.fromEntries(facts);
}

/** The name of the cell in which a fact in words stands. */
export function factColumn(code: string): string {
  return `facts.${code}`;
}
