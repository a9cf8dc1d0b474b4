import fc from "fast-check";
import { expect, it } from "vitest";
import { dutchHolidays, type DutchHoliday } from "./dutch-holidays";

it.each([
  [2024, "easter_sunday", "2024-03-31"],
  [2025, "easter_sunday", "2025-04-20"],
  [2026, "easter_sunday", "2026-04-05"],
  [2027, "easter_sunday", "2027-03-28"],
  [2038, "easter_sunday", "2038-04-25"],
  [2026, "easter_monday", "2026-04-06"],
  [2026, "ascension", "2026-05-14"],
  [2026, "whit_monday", "2026-05-25"],
  [2026, "kings_day", "2026-04-27"],
  [2025, "kings_day", "2025-04-26"],
  [2025, "liberation_day", "2025-05-05"],
] as const)("in %i %s falls on %s", (year, holiday, date) => {
  expect(dateOf(year, holiday)).toBe(date);
});

it.each([2024, 2026, 2029])("Liberation Day is a working day in %i", (year) => {
  expect(dateOf(year, "liberation_day")).toBeUndefined();
});

it("Good Friday is a working day", () => {
  expect(dutchHolidays(2026).map(({ date }) => date.toString())).not.toContain("2026-04-03");
});

it("no day off is counted twice, and Easter is a Sunday in spring", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2014, max: 2199 }), (year) => {
      const dates = dutchHolidays(year).map(({ date }) => date.toString());
      expect(new Set(dates).size).toBe(dates.length);
      const easter = dutchHolidays(year).find(({ holiday }) => holiday === "easter_sunday")?.date;
      expect(easter?.dayOfWeek).toBe(7);
      expect(easter && easter.toString() >= `${year}-03-22` && easter.toString() <= `${year}-04-25`).toBe(true);
    }),
  );
});

function dateOf(year: number, wanted: DutchHoliday): string | undefined {
  return dutchHolidays(year)
    .find(({ holiday }) => holiday === wanted)
    ?.date.toString();
}
