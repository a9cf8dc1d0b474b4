import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chart, layLevels, lineThrough } from "./level-chart-geometry";

const day = fc.integer({ min: 0, max: 3000 }).map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10));

describe("levels over time", () => {
  it("higher is higher, later is further to the right", () => {
    const { xOf, yOf } = layLevels(["2026-01-01", "2026-07-01"], [1, 2, 3, 4, 5]);
    expect(yOf(5)).toBeLessThan(yOf(1));
    expect(xOf("2026-01-01")).toBeLessThan(xOf("2026-07-01"));
  });

  it("one day stands in the middle, and is dated", () => {
    const { days } = layLevels(["2026-01-01", "2026-01-01"], [1, 2]);
    expect(days).toEqual([{ on: "2026-01-01", x: 160, isDated: true }]);
  });

  it("up to fifteen days keep their order and their distance, inside the picture", () => {
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 15 }), (days) => {
        const laid = layLevels(days, [1, 2, 3]).days;
        laid.forEach(({ on, x }, index) => {
          expect(x).toBeGreaterThanOrEqual(chart.left);
          expect(x).toBeLessThanOrEqual(chart.right);
          const before = laid[index - 1];
          if (!before) return;
          expect(before.on < on).toBe(true);
          expect(x - before.x).toBeGreaterThanOrEqual(17.9);
        });
      }),
    );
  });

  it("dates never run into each other, and the last one is always there", () => {
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 15 }), (days) => {
        const laid = layLevels(days, [1, 2]).days;
        const dated = laid.filter(({ isDated }) => isDated);
        expect(dated.at(-1)).toEqual(laid.at(-1));
        dated.slice(1).forEach(({ x }, index) => expect(x - (dated[index]?.x ?? 0)).toBeGreaterThanOrEqual(74));
      }),
    );
  });

  it("a ladder is walked in steps, a scale in straight lines", () => {
    const points = [
      { x: 1, y: 9 },
      { x: 5, y: 3 },
    ];
    expect(lineThrough(points, true)).toBe("M1 9H5V3");
    expect(lineThrough(points, false)).toBe("M1 9L5 3");
  });
});
