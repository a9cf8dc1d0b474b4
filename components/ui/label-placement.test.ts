import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxesTouch, placeLabel, segmentTouches, textWidth } from "./label-placement";

const bounds = { x: 0, y: 0, width: 300, height: 300 };
const spot = {
  x: 150,
  y: 150,
  radius: 8,
  lines: ["zus Ria"],
  fontSize: 12,
  sides: ["right", "left", "above", "below"],
} as const;

describe("placing a label beside its dot", () => {
  it("takes the first side when nothing is in the way", () => {
    const placed = placeLabel(spot, { bounds, boxes: [], segments: [] });
    expect(placed).toMatchObject({ anchor: "start", x: 162 });
  });

  it("goes to the other side when a box is in the way", () => {
    const taken = { x: 160, y: 140, width: 60, height: 20 };
    expect(placeLabel(spot, { bounds, boxes: [taken], segments: [] })).toMatchObject({ anchor: "end" });
  });

  it("goes to the other side when a line is in the way", () => {
    const line = { x1: 170, y1: 0, x2: 170, y2: 300 };
    expect(placeLabel(spot, { bounds, boxes: [], segments: [line] })).toMatchObject({ anchor: "end" });
  });

  it("gives up rather than leave the picture", () => {
    const narrow = { x: 140, y: 140, width: 20, height: 20 };
    expect(placeLabel(spot, { bounds: narrow, boxes: [], segments: [] })).toBeNull();
  });

  it("never touches what was there, and stays inside", () => {
    const number = fc.integer({ min: 0, max: 300 });
    const box = fc.record({
      x: number,
      y: number,
      width: fc.integer({ min: 1, max: 80 }),
      height: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(number, number, fc.array(box, { maxLength: 8 }), (x, y, boxes) => {
        const placed = placeLabel({ ...spot, x, y }, { bounds, boxes, segments: [] });
        if (!placed) return;
        expect(boxes.some((other) => boxesTouch(placed.box, other))).toBe(false);
        expect(placed.box.x).toBeGreaterThanOrEqual(0);
        expect(placed.box.x + textWidth("zus Ria", 12)).toBeLessThanOrEqual(300);
      }),
    );
  });
});

describe("a line and a box", () => {
  const box = { x: 10, y: 10, width: 10, height: 10 };
  it.each([
    ["through the middle", { x1: 0, y1: 15, x2: 30, y2: 15 }, true],
    ["beside it", { x1: 0, y1: 25, x2: 30, y2: 25 }, false],
    ["ending before it", { x1: 0, y1: 15, x2: 9, y2: 15 }, false],
    ["wholly inside", { x1: 12, y1: 12, x2: 14, y2: 18 }, true],
    ["past a corner", { x1: 0, y1: 12, x2: 12, y2: 0 }, false],
  ])("%s", (_title, line, touches) => {
    expect(segmentTouches(line, box)).toBe(touches);
  });
});
