import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { CoursePoint } from "@/lib/assessments/course";
import { INSTRUMENT_CODES, type InstrumentCode } from "@/lib/domain/instruments/instruments";
import { frame, layCourse, nameLine, plot } from "./score-course-geometry";

const point = (day: string, score: number | null, instrument: InstrumentCode = "PHQ-9"): CoursePoint => ({
  id: `${instrument} ${day}`,
  instrument,
  takenOn: Temporal.PlainDate.from(day),
  score,
  band: null,
  isEstimated: false,
  version: "1",
});

describe("the picture of a course", () => {
  it("a higher score lies higher, and a later one more to the right, as far as the time between", () => {
    const { dots } = layCourse("PHQ-9", [point("2026-01-01", 20), point("2026-01-11", 5), point("2026-01-31", 5)]);
    const [first, second, third] = dots.map(({ x, y }) => ({ x, y }));
    expect(first && second && first.y < second.y).toBe(true);
    expect(second?.y).toBe(third?.y);
    const between = [(second?.x ?? 0) - (first?.x ?? 0), (third?.x ?? 0) - (second?.x ?? 0)];
    expect((between[1] ?? 0) / (between[0] ?? 1)).toBeCloseTo(2, 1);
  });

  it("a measurement without a score breaks the line and lies on no score", () => {
    const points = [
      point("2026-01-01", 20),
      point("2026-02-01", 18),
      point("2026-03-01", null),
      point("2026-04-01", 6),
    ];
    const { dots, lines } = layCourse("PHQ-9", points);
    expect(dots.map(({ isGap }) => isGap)).toEqual([false, false, true, false]);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.match(/[ML]/g)).toHaveLength(2);
  });

  it("leaves other instruments out, and one measurement stands in the middle", () => {
    const { dots } = layCourse("PHQ-9", [point("2026-01-01", 20), point("2026-01-01", 4, "DJG-6")]);
    expect(dots.map(({ x }) => x)).toEqual([plot.x + plot.width / 2]);
  });

  it("many measurements get no dates over each other, and the newest always has its date", () => {
    const days = Array.from({ length: 24 }, (_, index) => `20${20 + Math.floor(index / 4)}-0${1 + (index % 4) * 2}-01`);
    const { months } = layCourse(
      "PHQ-9",
      days.map((day) => point(day, 10)),
    );
    expect(months.length).toBeLessThan(6);
    expect(months.at(-1)?.text).toBe("jul 2025");
  });

  it("two measurements in one month say their day, and never lie on each other", () => {
    const { dots, months } = layCourse("PHQ-9", [point("2026-03-03", 20), point("2026-03-28", 5)]);
    expect(months.map(({ text }) => text)).toEqual(["3 mrt '26", "28 mrt '26"]);
    expect(dots[0]?.x).toBeLessThan(dots[1]?.x ?? 0);
    const same = layCourse("PHQ-9", [point("2026-03-03", 20), { ...point("2026-03-03", 5), id: "b" }]).dots;
    expect((same[1]?.x ?? 0) - (same[0]?.x ?? 0)).toBeGreaterThanOrEqual(18);
  });

  it.each(INSTRUMENT_CODES)("the bands of %s fill its height, and no two names touch", (code) => {
    const { bands } = layCourse(code, []);
    expect(bands.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(plot.height, 0);
    const tops = bands.map(({ nameY, lines }) => [nameY, nameY + (lines.length - 1) * nameLine] as const);
    for (const [index, [, bottom]] of tops.entries()) {
      const below = tops[index - 1];
      if (below) expect(below[0] - bottom).toBeGreaterThanOrEqual(nameLine - 0.2);
      expect(bottom).toBeLessThan(frame.height);
      expect(tops[index]?.[0]).toBeGreaterThan(nameLine - 6);
    }
  });
});
