import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { lateness } from "./lateness";
import { addWorkingDays } from "./working-days";

const friday = Temporal.PlainDate.from("2026-11-06");

it.each([
  ["2026-11-05", "on_time", 0, "the day before"],
  ["2026-11-06", "on_time", 0, "on the day itself"],
  ["2026-11-08", "on_time", 0, "in the weekend after it"],
  ["2026-11-09", "late", 1, "the working day after it"],
  ["2026-11-20", "late", 10, "two terms later"],
  ["2026-11-23", "late_x3", 11, "more than two terms later"],
])("with a term of five days, due on Friday 6 November, %s is %s by %i: %s", (today, state, workingDaysLate) => {
  expect(lateness({ dueOn: friday, term: 5, today: Temporal.PlainDate.from(today) })).toEqual({
    state,
    workingDaysLate,
  });
});

it.each([0, -1, 1.5, Number.NaN])("refuses %s as a term", (term) => {
  expect(() => lateness({ dueOn: friday, term, today: friday })).toThrow(RangeError);
});

it("counts working days, and calls it three times the term from the third term on", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 300 }), (term, days) => {
      const { state, workingDaysLate } = lateness({ dueOn: friday, term, today: addWorkingDays(friday, days) });
      expect(workingDaysLate).toBe(days);
      expect(state === "late_x3").toBe(days > 2 * term);
      expect(state === "on_time").toBe(days === 0);
    }),
  );
});
