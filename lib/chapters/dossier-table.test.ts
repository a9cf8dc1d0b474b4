import { expect, it } from "vitest";
import { CHAPTERS } from "@/lib/domain/chapters/chapters";
import { readDossierTable } from "./dossier-table.fixture";
import { taxonomyItems } from "./taxonomy-items.fixture";

const table = readDossierTable();

it("every item of the taxonomy has a row, and every row is of an item", () => {
  const rows = table.map(({ item, code }) => `${item} ${code}`);
  expect(new Set(rows).size).toBe(rows.length);
  expect(rows.toSorted()).toEqual(taxonomyItems().toSorted());
  expect(rows.length).toBeGreaterThan(140);
});

it("every field that the table names in a chapter is asked there, with this code among its answers", () => {
  for (const { code, fields } of table) {
    for (const field of fields.filter((name) => name.startsWith("chapter."))) {
      const [, theme, factCode] = field.split(".");
      const chapter = CHAPTERS.find((candidate) => candidate.theme === theme);
      expect(chapter, field).toBeDefined();
      if (factCode === undefined) continue;
      const fact = chapter?.facts.find((candidate) => candidate.code === factCode);
      expect(fact, field).toBeDefined();
      if (fact?.kind === "text" || ["stress", "coping", "health", "employment", "education", "urbanity"].includes(code))
        continue;
      const answers = fact?.options.map((option) => option.code) ?? [];
      expect([...answers, "unknown", "copingStrategy"], field).toContain(code);
    }
  }
});
