import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { addWorkingDays, isWorkingDay, workingDaysBetween } from "./working-days";

const day = (text: string) => Temporal.PlainDate.from(text);

it.each([
  ["2025-04-21", "Tweede Paasdag"],
  ["2025-04-26", "Koningsdag, a Saturday because the 27th is a Sunday"],
  ["2025-05-05", "Bevrijdingsdag, once in five years"],
  ["2025-05-29", "Hemelvaart"],
  ["2026-05-25", "Tweede Pinksterdag"],
  ["2026-12-25", "Kerst"],
  ["2027-01-01", "Nieuwjaar"],
  ["2026-11-22", "a Sunday"],
])("%s is no working day: %s", (date) => {
  expect(isWorkingDay(day(date))).toBe(false);
});

it.each([
  ["2026-04-03", "Goede Vrijdag"],
  ["2026-05-05", "Bevrijdingsdag in another year"],
])("%s is a working day: %s", (date) => {
  expect(isWorkingDay(day(date))).toBe(true);
});

it("a term over a weekend and Christmas counts working days alone", () => {
  expect(addWorkingDays(day("2026-12-24"), 2).toString()).toBe("2026-12-29");
});

it("a term ends on a working day and holds as many working days as it says", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 1, max: 120 }), (offset, days) => {
      const from = day("2024-01-01").add({ days: offset });
      const end = addWorkingDays(from, days);
      expect(isWorkingDay(end)).toBe(true);
      expect(workingDaysBetween(from, end)).toBe(days);
    }),
  );
});
