import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { ageOn } from "./age";

const day = (text: string) => Temporal.PlainDate.from(text);

it.each([
  ["1948-11-24", "2026-11-24", 78, "on the birthday"],
  ["1948-11-24", "2026-11-23", 77, "the day before it"],
  ["2026-11-24", "2026-11-24", 0, "on the day of birth"],
  ["1944-02-29", "2026-02-28", 81, "born on a leap day, not yet on 28 February"],
  ["1944-02-29", "2026-03-01", 82, "born on a leap day, on 1 March"],
  ["1944-02-29", "2024-02-29", 80, "born on a leap day, in a leap year"],
])("born on %s, on %s the age is %i: %s", (birthDate, today, age) => {
  expect(ageOn(day(birthDate), day(today))).toBe(age);
});

it("refuses a birth date after today", () => {
  expect(() => ageOn(day("2026-11-25"), day("2026-11-24"))).toThrow(RangeError);
});

it("goes up by one in a year, whenever someone was born", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 45_000 }), fc.integer({ min: 0, max: 45_000 }), (born, later) => {
      const birthDate = day("1900-01-01").add({ days: born });
      const today = birthDate.add({ days: later });
      // A year after 29 February is 28 February, when the birthday has not come yet; a day later it has.
      expect(ageOn(birthDate, today.add({ days: 366 }))).toBeGreaterThan(ageOn(birthDate, today));
    }),
  );
});
