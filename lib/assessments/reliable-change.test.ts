import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { changeBetween } from "./reliable-change";

const at = (day: string, score: number | null) => ({ score, takenOn: Temporal.PlainDate.from(day) });

it.each([
  ["PHQ-9", 15, 10, "no_reliable_change"],
  ["PHQ-9", 15, 9, "better"],
  ["DJG-11", 3, 7, "worse"],
  ["DJG-6", 5, 2, "better"],
  ["LSNS-6", 8, 15, "better"],
  ["LSNS-6", 15, 8, "worse"],
  ["UCLA-3", 9, 3, "not_measurable"],
] as const)("%s from %i to %i is %s", (instrument, earlier, later, change) => {
  expect(changeBetween(instrument, at("2026-02-24", earlier), at("2026-05-24", later))).toBe(change);
});

it("within three months, or without a score, nothing can be said", () => {
  expect(changeBetween("PHQ-9", at("2026-02-24", 20), at("2026-05-23", 0))).toBe("not_measurable");
  expect(changeBetween("PHQ-9", at("2026-02-24", null), at("2026-08-24", 0))).toBe("not_measurable");
});
