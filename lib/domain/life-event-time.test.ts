import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { ageOn } from "./age";
import { compareInLife, type LifeEventWhen, spanOf, whenFault, yearFraction, yearOfAge } from "./life-event-time";

const today = Temporal.PlainDate.from("2026-11-24");
const birthDate = Temporal.PlainDate.from("1948-05-03");
const frame = { birthDate, today };

const days = fc
  .integer({ min: 0, max: 100 * 365 })
  .map((count) => Temporal.PlainDate.from("1926-11-24").add({ days: count }));
const years = fc.integer({ min: 1926, max: 2026 });
const whens: fc.Arbitrary<LifeEventWhen> = fc.oneof(
  days.map((on) => ({ kind: "date" as const, on })),
  years.map((year) => ({ kind: "year" as const, year })),
  fc.integer({ min: 0, max: 120 }).map((age) => ({ kind: "age" as const, age })),
  fc.tuple(years, fc.option(fc.integer({ min: 0, max: 30 }))).map(([fromYear, lasted]) => ({
    kind: "period" as const,
    fromYear,
    untilYear: lasted === null ? null : fromYear + lasted,
  })),
  fc.constant({ kind: "unknown" as const }),
);
const events = fc.record({ id: fc.uuid(), when: whens });
const frames = fc.record({ birthDate: fc.option(days), today: fc.constant(today) });

describe("an age and a birth date give a year", () => {
  it("in which the client became that age", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 120 }), (born, age) => {
        const year = yearOfAge(age, born);
        expect(ageOn(born, Temporal.PlainDate.from({ year, month: 12, day: 31 }))).toBe(age);
        expect(ageOn(born, Temporal.PlainDate.from({ year: year + 1, month: 1, day: 1 }))).toBeGreaterThanOrEqual(age);
      }),
    );
  });

  it("and without a birth date an age has no place on the line", () => {
    expect(spanOf({ kind: "age", age: 12 }, { ...frame, birthDate: null })).toBeNull();
    expect(spanOf({ kind: "age", age: 12 }, frame)?.from).toBeCloseTo(yearFraction(birthDate) + 12.5);
  });
});

describe("the order of a life", () => {
  const sign = (
    a: object & { id: string; when: LifeEventWhen },
    b: typeof a,
    of: Parameters<typeof compareInLife>[2],
  ) => Math.sign(compareInLife(a, b, of));

  it("is total: every two differ, and no three go round", () => {
    fc.assert(
      fc.property(events, events, events, frames, (a, b, c, of) => {
        expect(sign(a, b, of)).toBe(-sign(b, a, of) + 0);
        if (a.id !== b.id) expect(sign(a, b, of)).not.toBe(0);
        if (sign(a, b, of) <= 0 && sign(b, c, of) <= 0) expect(sign(a, c, of)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("has the first first, then what has only an age, and what is unknown last", () => {
    const of = { birthDate: null, today };
    const told = (id: string, when: LifeEventWhen) => ({ id, when });
    const rows = [
      told("a", { kind: "unknown" }),
      told("b", { kind: "age", age: 40 }),
      told("c", { kind: "age", age: 12 }),
      told("d", { kind: "year", year: 1998 }),
      told("e", { kind: "period", fromYear: 1998, untilYear: null }),
      told("f", { kind: "date", on: Temporal.PlainDate.from("1998-12-01") }),
    ];
    expect(
      rows
        .sort((one, other) => compareInLife(one, other, of))
        .map(({ id }) => id)
        .join(""),
    ).toBe("edfcba");
  });
});

it("nothing lies later than now, and nothing ends before it begins", () => {
  fc.assert(
    fc.property(whens, frames, (when, of) => {
      const span = spanOf(when, of);
      if (span === null) return;
      expect(span.until).toBeGreaterThanOrEqual(span.from);
      if (when.kind !== "period") expect(span.until).toBeLessThanOrEqual(yearFraction(today));
    }),
  );
});

describe("what cannot be is found", () => {
  it.each<[LifeEventWhen, ReturnType<typeof whenFault>]>([
    [{ kind: "date", on: today.add({ days: 1 }) }, "in_future"],
    [{ kind: "date", on: today }, null],
    [{ kind: "date", on: birthDate }, null],
    [{ kind: "date", on: birthDate.subtract({ days: 1 }) }, "before_birth"],
    [{ kind: "year", year: 2027 }, "in_future"],
    [{ kind: "year", year: 1948 }, null],
    [{ kind: "year", year: 1947 }, "before_birth"],
    [{ kind: "age", age: 0 }, null],
    [{ kind: "age", age: 78 }, null],
    [{ kind: "age", age: 79 }, "in_future"],
    [{ kind: "age", age: 121 }, "too_long_ago"],
    [{ kind: "period", fromYear: 1990, untilYear: 1989 }, "ends_before_start"],
    [{ kind: "period", fromYear: 1990, untilYear: 2027 }, "in_future"],
    [{ kind: "period", fromYear: 1947, untilYear: null }, "before_birth"],
    [{ kind: "period", fromYear: 1948, untilYear: 1948 }, null],
    [{ kind: "unknown" }, null],
  ])("%j: %s", (when, fault) => {
    expect(whenFault(when, frame)).toBe(fault);
  });

  it("without a birth date nobody lived more than 120 years ago", () => {
    const of = { birthDate: null, today };
    expect(whenFault({ kind: "year", year: 1905 }, of)).toBe("too_long_ago");
    expect(whenFault({ kind: "year", year: 1906 }, of)).toBeNull();
    expect(whenFault({ kind: "age", age: 120 }, of)).toBeNull();
  });
});
