import { expect, it } from "vitest";
import { isSameRow } from "./write-once";

it.each([
  ["the same columns, beside others", { name: "Ria", addedOn: new Date() }, { name: "Ria" }, true],
  ["another word", { name: "Ria" }, { name: "Rie" }, false],
  ["nothing and null", { note: null }, { note: undefined }, true],
  ["nothing and a text", { note: null }, { note: "x" }, false],
  ["an object in another order", { facts: { a: 1, b: { c: 2, d: 3 } } }, { facts: { b: { d: 3, c: 2 }, a: 1 } }, true],
  ["a list in another order", { parts: ["a", "b"] }, { parts: ["b", "a"] }, false],
  ["the same day", { on: new Date("2026-11-24") }, { on: new Date("2026-11-24") }, true],
  ["another day", { on: new Date("2026-11-24") }, { on: new Date("2026-11-25") }, false],
])("%s", (_case, kept, sent, same) => {
  expect(isSameRow(kept, sent)).toBe(same);
});
