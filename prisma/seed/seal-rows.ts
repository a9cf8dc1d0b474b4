import { sealFacts } from "@/lib/chapters/sealed-facts";
import { EMPTY_CHAPTER, readContent } from "@/lib/domain/chapters/chapter";
import { CHAPTERS } from "@/lib/domain/chapters/chapters";
import { type FieldKeys, sealWith } from "@/lib/platform/field-encryption";
import type { Rows } from "./rows";

/** What is kept sealed. Stories are made up in plain words, so that the same day gives the same words. */
export const SEALED_COLUMNS = {
  assessment: ["cutOffAnswer"],
  life_event: ["note", "supportAbsentText"],
  chapter_entry: ["note", "facts"],
  participation_rating: ["note"],
  safety_task: ["agreed", "closingNote", "handedTo"],
} as const satisfies Partial<Record<keyof Rows, readonly string[]>>;

/** Seals in place what the application keeps sealed. */
export function sealRows(rows: Rows, keys: FieldKeys): void {
  for (const row of rows.assessment) sealColumn(keys, { table: "assessment", row, column: "cutOffAnswer" });
  for (const row of rows.life_event) {
    sealColumn(keys, { table: "life_event", row, column: "note" });
    sealColumn(keys, { table: "life_event", row, column: "supportAbsentText" });
  }
  for (const row of rows.chapter_entry) {
    sealColumn(keys, { table: "chapter_entry", row, column: "note" });
    sealWordsOf(row, keys);
  }
  for (const row of rows.participation_rating) sealColumn(keys, { table: "participation_rating", row, column: "note" });
  for (const row of rows.safety_task) {
    sealColumn(keys, { table: "safety_task", row, column: "agreed" });
    sealColumn(keys, { table: "safety_task", row, column: "closingNote" });
    sealColumn(keys, { table: "safety_task", row, column: "handedTo" });
  }
}

/** Of the facts of a chapter those in words. */
function sealWordsOf(row: Rows["chapter_entry"][number], keys: FieldKeys): void {
  const chapter = CHAPTERS.find(({ theme }) => theme === row.theme);
  const { facts } = chapter ? readContent(chapter, row.facts, []) : EMPTY_CHAPTER;
  if (!chapter) return;
  const sealed = sealFacts(chapter, { rowId: row.id ?? "", facts }, (text, cell) => sealWith(keys, text, cell));
  Object.assign(row, { facts: sealed });
}

interface Place<Column extends string> {
  readonly table: string;
  readonly row: { id?: string } & { [name in Column]?: string | null };
  readonly column: Column;
}

function sealColumn<Column extends string>(keys: FieldKeys, { table, row, column }: Place<Column>): void {
  const text = row[column];
  if (text === null || text === undefined) return;
  Object.assign(row, { [column]: sealWith(keys, text, { table, column, rowId: row.id ?? "" }) });
}
