import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxesTouch } from "@/components/ui/label-placement";
import { columnWidth, layLifeColumn, rowHeight } from "./life-column-geometry";
import { type PlacedEvent, shorten } from "./life-line-event";
import { axisRoom, layLifeLine, plot, width, yearTicks } from "./life-line-geometry";

const axis = { birth: 1948.3, today: 2026.9 };

const spans = fc
  .tuple(fc.double({ min: 1948.3, max: 2026.9, noNaN: true }), fc.double({ min: 0, max: 30, noNaN: true }))
  .map(([from, lasted]) => ({ from, until: Math.min(from + lasted, 2026.9) }));
const events: fc.Arbitrary<PlacedEvent> = fc.record({
  key: fc.uuid(),
  href: fc.constant("/"),
  name: fc.string({ minLength: 1, maxLength: 120 }),
  whenText: fc.constant("1998"),
  span: spans,
  isPeriod: fc.boolean(),
  valence: fc.constantFrom("positive" as const, "negative" as const, "mixed" as const),
  stillAffecting: fc.option(fc.integer({ min: 0, max: 4 })),
  support: fc.constantFrom("yes" as const, "no" as const, "not_asked" as const),
  inWords: fc.constant("een gebeurtenis"),
});
const lives = fc.array(events, { minLength: 0, maxLength: 60 });

const one: PlacedEvent = {
  key: "a",
  href: "/a",
  name: "Echtscheiding",
  whenText: "1998",
  span: { from: 1998.5, until: 1998.5 },
  isPeriod: false,
  valence: "negative",
  stillAffecting: 3,
  support: "no",
  inWords: "Echtscheiding, 1998",
};

describe("the life line at the desk", () => {
  it("without events is a line with its years", () => {
    const { spots, ticks, height, lineY } = layLifeLine([], axis);
    expect(spots).toEqual([]);
    expect(ticks.map(({ year }) => year)).toEqual([1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]);
    expect(lineY).toBeGreaterThan(0);
    expect(height).toBeGreaterThan(lineY + axisRoom);
  });

  it("lays good above, hard below and what was both on the line", () => {
    const { lineY, spots } = layLifeLine(
      [
        { ...one, valence: "positive" },
        { ...one, valence: "negative" },
        { ...one, valence: "mixed" },
      ],
      axis,
    );
    expect(spots.map(({ y }) => Math.sign(y - lineY))).toEqual([-1, 1, 0]);
  });

  it("puts the words of a square beside it, and above it only where the line itself runs", () => {
    const mixed = { ...one, valence: "mixed" as const };
    const { lineY, spots } = layLifeLine([mixed, { ...mixed, key: "b" }], axis);
    expect(spots.map(({ y }) => y === lineY)).toEqual([true, false]);
    expect(spots.map(({ y, textY }) => Math.sign(textY - y))).toEqual([-1, 1]);
  });

  it("lays the years from birth to today from left to right", () => {
    const at = (from: number) => layLifeLine([{ ...one, span: { from, until: from } }], axis).spots[0]?.x;
    expect(at(axis.birth)).toBeCloseTo(plot.left);
    expect(at(axis.today)).toBeCloseTo(plot.right);
    expect(at((axis.birth + axis.today) / 2)).toBeCloseTo((plot.left + plot.right) / 2);
  });

  it("begins at the first known year when the birth date is unknown, and says no ages", () => {
    const { startX, ticks, spots } = layLifeLine([one], { birth: null, today: 2026.9 });
    expect(startX).toBeCloseTo(plot.left);
    expect(spots[0]?.x).toBeGreaterThan(plot.left);
    expect(ticks.every(({ age }) => age === null)).toBe(true);
  });

  it("with up to sixty events lets no two touch and keeps all of them on the paper", () => {
    fc.assert(
      fc.property(lives, (life) => {
        const { spots, height } = layLifeLine(life, axis);
        expect(spots).toHaveLength(life.length);
        for (const [index, { box }] of spots.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(-1);
          expect(box.x + box.width).toBeLessThanOrEqual(width + 12);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.y + box.height).toBeLessThanOrEqual(height - axisRoom + 1);
          for (const other of spots.slice(index + 1)) expect(boxesTouch(box, other.box)).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("the life line on a phone", () => {
  it("without events is a line", () => {
    const { spots, startY, endY } = layLifeColumn([], axis);
    expect(spots).toEqual([]);
    expect(endY).toBeGreaterThan(startY);
  });

  it("gives each of sixty events a row of its own, in the order of the life", () => {
    fc.assert(
      fc.property(lives, (life) => {
        const { spots, endY } = layLifeColumn(life, axis);
        expect(spots).toHaveLength(life.length);
        for (const [index, spot] of spots.entries()) {
          const before = spots[index - 1];
          if (before) expect(spot.y - before.y).toBeGreaterThanOrEqual(rowHeight - 0.001);
          if (before) expect(spot.event.span.from).toBeGreaterThanOrEqual(before.event.span.from);
          expect(spot.endY).toBeLessThanOrEqual(endY);
          expect(spot.barX).toBeLessThan(columnWidth);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("says a year once for the events of that year, and the age with it", () => {
    const { spots } = layLifeColumn([one, { ...one, key: "b" }], axis);
    expect(spots.map(({ yearText, ageText }) => [yearText, ageText])).toEqual([
      ["1998", "50 jr"],
      ["", ""],
    ]);
  });
});

it.each([
  [{ from: 2020, until: 2026.9 }, [2020, 2021, 2022, 2023, 2024, 2025, 2026]],
  [{ from: 1931.2, until: 2026.9 }, [1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]],
])("the years of %j are round and few", (span, years) => {
  expect(yearTicks(span, { birth: null, today: 2026.9 }).map(({ year }) => year)).toEqual(years);
});

it.each([
  ["Echtscheiding", 24, "Echtscheiding"],
  ["Overlijden ouder / andere naaste", 24, "Overlijden ouder…"],
  ["Arbeidsongeschiktheidsverzekeringsmaatschappij", 24, "Arbeidsongeschiktheidsv…"],
])("%s is cut to %d letters", (name, longest, cut) => {
  expect(shorten(name, longest)).toBe(cut);
});
