import "server-only";
import { type Chapter, type ChapterContent, EMPTY_CHAPTER, readContent } from "@/lib/domain/chapters/chapter";
import { THEME_CODES, type Theme } from "@/lib/domain/taxonomy/themes";
import type { Tx } from "@/lib/platform/database";
import { openField } from "@/lib/platform/field-encryption";
import { askedChapter, type RecordingRule } from "./asked-chapter";
import { cellOf, NOTE_COLUMN, openFacts } from "./sealed-facts";

/** A chapter as it was written at one moment. */
export interface ChapterRevision {
  readonly id: string;
  readonly content: ChapterContent;
  readonly note: string | null;
  readonly writtenAt: Date;
  readonly byName: string;
}

export interface ChapterState {
  readonly chapter: Chapter;
  /** What stands now, or nothing yet. */
  readonly content: ChapterContent;
  /** The newest first; the first is what stands now. */
  readonly revisions: readonly ChapterRevision[];
}

/** The seven chapters of a dossier, each with what stands in it now (and without what stood there before). */
export async function listChapters(tx: Tx, clientId: string, rule: RecordingRule): Promise<ChapterState[]> {
  const rows = await tx.chapterEntry.findMany({ where: { clientId, replacedBy: { is: null } }, select: ROW });
  const names = await namesOf(tx, rows);
  return THEME_CODES.map((theme) => {
    const own = rows.filter((row) => row.theme === theme);
    return stateOf(askedChapter(theme, rule), own, names);
  });
}

export interface ChapterQuestion extends RecordingRule {
  readonly theme: Theme;
}

/** One chapter with all that ever stood in it. */
export async function getChapter(tx: Tx, clientId: string, question: ChapterQuestion): Promise<ChapterState> {
  const rows = await tx.chapterEntry.findMany({ where: { clientId, theme: question.theme }, select: ROW });
  return stateOf(askedChapter(question.theme, question), newestFirst(rows), await namesOf(tx, rows));
}

const ROW = {
  id: true,
  theme: true,
  facts: true,
  unknown: true,
  note: true,
  writtenAt: true,
  byUserId: true,
  replacesId: true,
} as const;

interface Row {
  readonly id: string;
  readonly theme: string;
  readonly facts: unknown;
  readonly unknown: readonly string[];
  readonly note: string | null;
  readonly writtenAt: Date;
  readonly byUserId: string;
  readonly replacesId: string | null;
}

function stateOf(chapter: Chapter, rows: readonly Row[], names: ReadonlyMap<string, string>): ChapterState {
  const revisions = rows.map((row) => ({
    id: row.id,
    content: readContent(chapter, openFacts(chapter, row.id, row.facts), row.unknown),
    note: row.note === null ? null : openField(row.note, cellOf(row.id, NOTE_COLUMN)),
    writtenAt: row.writtenAt,
    byName: names.get(row.byUserId) ?? "",
  }));
  return { chapter, content: revisions[0]?.content ?? EMPTY_CHAPTER, revisions };
}

/** By what replaces what: two revisions of the same millisecond still have an order. */
function newestFirst(rows: readonly Row[]): Row[] {
  const next = new Map(rows.map((row) => [row.replacesId, row]));
  const ordered: Row[] = [];
  for (let row = next.get(null); row !== undefined; row = next.get(row.id)) ordered.unshift(row);
  return ordered;
}

async function namesOf(tx: Tx, rows: readonly Row[]): Promise<ReadonlyMap<string, string>> {
  const users = await tx.user.findMany({
    where: { id: { in: rows.map(({ byUserId }) => byUserId) } },
    select: { id: true, name: true },
  });
  return new Map(users.map(({ id, name }) => [id, name]));
}
