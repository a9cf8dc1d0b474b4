import { expect, it } from "vitest";
import { chainOf } from "./life-event-chain";

const rows = [
  { id: "c", replacesId: "b" },
  { id: "x", replacesId: null },
  { id: "a", replacesId: null },
  { id: "b", replacesId: "a" },
];

it.each(["a", "b", "c"])("revision %s leads to the whole chain, the first first", (id) => {
  expect(chainOf(rows, id).map((row) => row.id)).toEqual(["a", "b", "c"]);
});

it("an event of its own is a chain of one, and an id that is nowhere is none", () => {
  expect(chainOf(rows, "x")).toEqual([{ id: "x", replacesId: null }]);
  expect(chainOf(rows, "z")).toEqual([]);
});
