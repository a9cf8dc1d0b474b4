import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { weekOf } from "./week";

it.each([
  ["2026-11-24", "2026-W48"],
  ["2026-01-01", "2026-W01"],
  ["2027-01-03", "2026-W53"],
  ["2027-01-04", "2027-W01"],
  ["2024-12-30", "2025-W01"],
])("%s lies in week %s", (date, week) => {
  expect(weekOf(Temporal.PlainDate.from(date))).toBe(week);
});
