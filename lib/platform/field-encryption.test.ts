import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

const NEW_KEY = `k2:${randomBytes(32).toString("base64url")}`;
const OLD_KEY = `k1:${randomBytes(32).toString("base64url")}`;
const CELL = { table: "chapter_entry", column: "note", rowId: "6f1c1a2e-0000-4000-8000-000000000001" };

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv("APP_DATABASE_URL", "x");
  vi.stubEnv("STATS_DATABASE_URL", "x");
  vi.stubEnv("APP_ORIGIN", "http://localhost:3000");
  vi.stubEnv("AUTH_SECRET", "a secret of the tests, of no use anywhere else");
  vi.stubEnv("FIELD_KEYS", NEW_KEY);
});
afterEach(() => vi.unstubAllEnvs());

it("a sealed text says nothing and opens in its own cell", async () => {
  const { openField, sealField } = await import("./field-encryption");
  const sealed = sealField("Mist haar zus, elke dag.", CELL);
  expect(sealed).not.toContain("zus");
  expect(openField(sealed, CELL)).toBe("Mist haar zus, elke dag.");
  expect(sealField("Mist haar zus, elke dag.", CELL)).not.toBe(sealed);
});

it("a text moved to another row, or changed by one letter, does not open", async () => {
  const { openField, sealField } = await import("./field-encryption");
  const sealed = sealField("Een groot geheim.", CELL);
  expect(() => openField(sealed, { ...CELL, rowId: "6f1c1a2e-0000-4000-8000-000000000002" })).toThrow();
  expect(() => openField(sealed, { ...CELL, column: "body" })).toThrow();
  const last = sealed.at(-2) === "A" ? "B" : "A";
  expect(() => openField(`${sealed.slice(0, -2)}${last}${sealed.at(-1)}`, CELL)).toThrow();
});

it("after a new key came first, what the old one sealed still opens", async () => {
  const { openField, readFieldKeys, sealWith } = await import("./field-encryption");
  const sealed = sealWith(readFieldKeys(OLD_KEY), "Van vroeger.", CELL);
  expect(() => openField(sealed, CELL)).toThrow("its key is not at hand");
  vi.resetModules();
  vi.stubEnv("FIELD_KEYS", `${NEW_KEY},${OLD_KEY}`);
  const fresh = await import("./field-encryption");
  expect(fresh.openField(sealed, CELL)).toBe("Van vroeger.");
});

it.each([
  ["safety_task", "agreed"],
  ["assessment", "cutOffAnswer"],
])("a text of %s.%s from before encryption stays readable; nowhere else is a text unsealed", async (table, column) => {
  const { openField } = await import("./field-encryption");
  expect(openField("v0:Besproken met mevrouw.", { ...CELL, table, column })).toBe("Besproken met mevrouw.");
  expect(() => openField("v0:Besproken met mevrouw.", { ...CELL, table, column: "closingNote" })).toThrow();
  expect(() => openField("v0:Besproken met mevrouw.", CELL)).toThrow();
});

it("a key of another length is refused by its name", async () => {
  const { readFieldKeys } = await import("./field-encryption");
  expect(() => readFieldKeys("k9:short")).toThrow('"k9"');
});
