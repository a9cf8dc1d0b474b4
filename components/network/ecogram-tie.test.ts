import { describe, expect, it } from "vitest";
import { CONTACT_FREQUENCY_CODES } from "@/lib/domain/network";
import { tieShape, tieWidth } from "./ecogram-tie";

const me = { x: 0, y: 0 };
const person = { x: 100, y: 0 };
const tipsOf = (direction: Parameters<typeof tieShape>[2]["direction"]) =>
  tieShape(me, person, { room: 10, direction }).arrows.map((points) => Number(points.split(",")[0]));

describe("the line to a person", () => {
  it.each([
    ["unknown", null, []],
    ["to the person", "to_person", [90]],
    ["from the person", "from_person", [83]],
    ["both ways", "both", [90, 76]],
  ] as const)("support that goes %s has its arrows", (_way, direction, tips) => {
    expect(tipsOf(direction)).toEqual(tips);
  });

  it("more often is thicker, also on crowded paper", () => {
    for (const isThin of [false, true]) {
      const widths = CONTACT_FREQUENCY_CODES.map((code) => tieWidth(code, isThin));
      expect(widths).toEqual(widths.toSorted((one, other) => other - one));
    }
  });
});
