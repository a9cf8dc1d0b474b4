import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { socialTypePath } from "@/lib/assessments/social-type-path";
import type { SocialTypeRow } from "@/lib/assessments/social-type-queries";
import { classifySocialType, type SocialTypeInputs } from "@/lib/domain/social-type";
import { rowOf } from "@/lib/domain/taxonomy/coded";
import { SOCIAL_TYPE_CODES, SOCIAL_TYPES, type SocialType } from "@/lib/domain/taxonomy/social-types";
import type { Box } from "@/components/ui/label-placement";
import { cellBox, dotRadius, layQuadrant, plot, type QuadrantMark } from "./quadrant-geometry";

const loneliness = fc.oneof(
  fc.record({ instrument: fc.constant("DJG-11" as const), score: fc.integer({ min: 0, max: 11 }) }),
  fc.record({ instrument: fc.constant("DJG-6" as const), score: fc.integer({ min: 0, max: 6 }) }),
  fc.record({ instrument: fc.constant("UCLA-3" as const), score: fc.integer({ min: 3, max: 9 }) }),
);
const inputs = fc.record({
  supporters: fc.option(fc.integer({ min: 0, max: 40 })),
  lsns6: fc.option(fc.integer({ min: 0, max: 30 })),
  loneliness: fc.option(loneliness),
  settings: fc.record({ smallNetworkMax: fc.integer({ min: 0, max: 12 }) }),
});
const judged = fc.option(fc.constantFrom(...SOCIAL_TYPE_CODES));
const life = fc.array(fc.tuple(inputs, judged), { minLength: 0, maxLength: 12 });

describe("the quadrant", () => {
  it("shows every measurement inside the quadrant of its type, whatever was measured and by which border", () => {
    fc.assert(
      fc.property(life, (moments) => {
        const points = pathOf(moments);
        for (const mark of layQuadrant(points).marks.filter(({ kind }) => kind === "whole")) {
          const type = points.find(({ number }) => number === mark.number)?.type;
          expect(type).not.toBeNull();
          if (type) expectInside(mark, cellBox(rowOf(SOCIAL_TYPES, type)));
        }
      }),
    );
  });

  it("shows every judgement inside the quadrant that it names", () => {
    fc.assert(
      fc.property(life, (moments) => {
        const points = pathOf(moments);
        const marks = layQuadrant(points).marks.filter(({ kind }) => kind === "judged");
        expect(marks).toHaveLength(points.filter(({ judgement }) => judgement !== null).length);
        for (const mark of marks) {
          const type = points.find(({ number }) => number === mark.number)?.judgement?.type;
          if (type) expectInside(mark, cellBox(rowOf(SOCIAL_TYPES, type)));
        }
      }),
    );
  });

  it("shows what is known of one side on its axis, and never in a quadrant", () => {
    fc.assert(
      fc.property(life, (moments) => {
        const points = pathOf(moments);
        for (const mark of layQuadrant(points).marks.filter(({ kind }) => kind === "half")) {
          const point = points.find(({ number }) => number === mark.number);
          if (point?.network) expect(mark.y).toBe(plot.y + plot.height);
          else expect(mark.x).toBe(plot.x);
        }
      }),
    );
  });

  it("keeps twelve of the same answer apart, each with its number to be read", () => {
    const same: SocialTypeInputs = {
      supporters: 2,
      lsns6: null,
      loneliness: { instrument: "DJG-11", score: 11 },
      settings: { smallNetworkMax: 4 },
    };
    const { marks } = layQuadrant(pathOf(Array.from({ length: 12 }, () => [same, null])));
    expect(marks.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    for (const one of marks)
      for (const other of marks) if (one !== other) expect(between(one, other)).toBeGreaterThanOrEqual(18);
  });

  it("draws an arrow between whole measurements only, and a line from a point to its judgement", () => {
    const whole = (supporters: number): SocialTypeInputs => ({
      supporters,
      lsns6: null,
      loneliness: { instrument: "DJG-11", score: 9 },
      settings: { smallNetworkMax: 4 },
    });
    const { lines } = layQuadrant(
      pathOf([
        [whole(1), null],
        [{ ...whole(1), loneliness: null }, null],
        [whole(8), "socially_isolated"],
      ]),
    );
    expect(lines.map(({ key }) => key)).toEqual(["path-3", "judgement-3"]);
    // The shaft and the two halves of the head.
    expect(lines[0]?.d.match(/M/g)).toHaveLength(3);
  });

  it("has nothing to draw without a measurement", () => {
    expect(layQuadrant([])).toEqual({ marks: [], lines: [] });
  });
});

/** The path of a client who was measured once a month, oldest first. */
function pathOf(moments: readonly (readonly [SocialTypeInputs, SocialType | null])[]) {
  const rows = moments.map(([measured, override], index): SocialTypeRow => {
    const { type, because } = classifySocialType(measured);
    const day = new Date(Date.UTC(2025, index, 3, 12));
    return {
      id: String(index),
      assessedAt: day,
      byName: "Samira",
      type: type === "unknown" ? null : type,
      because,
      measuredOn: { network: day.toISOString().slice(0, 10), loneliness: null },
      override: override && { type: override, reason: "Ziet iets anders." },
      notMeasurableWhy: null,
    };
  });
  return socialTypePath(rows.toReversed());
}

function expectInside({ x, y }: QuadrantMark, box: Box): void {
  expect(x - dotRadius).toBeGreaterThanOrEqual(box.x);
  expect(x + dotRadius).toBeLessThanOrEqual(box.x + box.width);
  expect(y - dotRadius).toBeGreaterThanOrEqual(box.y);
  expect(y + dotRadius).toBeLessThanOrEqual(box.y + box.height);
}

const between = (one: QuadrantMark, other: QuadrantMark) => Math.hypot(one.x - other.x, one.y - other.y);
