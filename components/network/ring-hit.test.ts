import { expect, it } from "vitest";
import { circleAt } from "./ring-hit";

const edges = { x: 100, y: 100, first: 50, second: 90 };

it.each([
  [{ x: 100, y: 120 }, 1],
  [{ x: 100, y: 160 }, 2],
  [{ x: 190, y: 100 }, 3],
  [{ x: 999, y: 999 }, 3],
] as const)("a point let go at %j stands in circle %i", (place, circle) => {
  expect(circleAt(place, edges)).toBe(circle);
});
