import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, it } from "vitest";
import { readContent } from "@/lib/domain/chapters/chapter";
import { chapterOf } from "@/lib/domain/chapters/chapters";
import { isCodeOf } from "@/lib/domain/taxonomy/coded";
import { THEME_CODES, THEMES } from "@/lib/domain/taxonomy/themes";
import { History } from "./history";
import { makeUpNeighbourhood } from "./neighbourhood";
import type { Rows } from "./rows";

let rows: Rows;

beforeAll(async () => {
  rows = await makeUpNeighbourhood(new History(Temporal.PlainDate.from("2026-11-24")));
}, 60_000);

it("most dossiers have some chapters, some have all, and some have none", () => {
  const told = new Map<string, Set<string>>();
  for (const { clientId, theme } of rows.chapter_entry)
    told.set(clientId, (told.get(clientId) ?? new Set()).add(theme));
  expect(told.size).toBeGreaterThan(300);
  expect(told.size).toBeLessThan(rows.client.length);
  expect([...told.values()].filter((themes) => themes.size === THEME_CODES.length).length).toBeGreaterThan(20);
});

it("every chapter holds only what its form can send, and each revision replaces one of the same chapter", () => {
  const byId = new Map(rows.chapter_entry.map((row) => [row.id, row]));
  const firsts = rows.chapter_entry.filter(({ replacesId }) => replacesId === null);
  expect(new Set(firsts.map(({ clientId, theme }) => `${clientId} ${theme}`)).size).toBe(firsts.length);
  for (const { clientId, theme, facts, unknown, replacesId, writtenAt } of rows.chapter_entry) {
    if (!isCodeOf(THEMES, theme)) throw new Error(theme);
    const marks = Array.isArray(unknown) ? unknown : [];
    const read = readContent(chapterOf(theme), facts, marks);
    expect(read.facts).toEqual(facts);
    expect([...read.unknown].sort()).toEqual([...marks].sort());
    const before = byId.get(replacesId ?? "");
    if (before) expect(before).toMatchObject({ clientId, theme });
    expect(!before || Number(before.writtenAt) < Number(writtenAt)).toBe(true);
  }
});

it("some are revised, some have a note, and one of those is very long", () => {
  const notes = rows.chapter_entry.flatMap(({ note }) => (note ? [note] : []));
  expect(rows.chapter_entry.filter(({ replacesId }) => replacesId !== null).length).toBeGreaterThan(100);
  expect(notes.length).toBeGreaterThan(300);
  expect(notes.some((note) => note.length > 5000)).toBe(true);
});
