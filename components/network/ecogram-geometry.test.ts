import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxesTouch, type Box } from "@/components/ui/label-placement";
import { SUPPORT_KIND_CODES } from "@/lib/domain/taxonomy/support";
import { group, somebody } from "./ecogram.fixture";
import { meRadius, narrowCanvas, numberedRadius, personRadius, wideCanvas } from "./ecogram-canvas";
import { type EcogramLayout, layEcogram } from "./ecogram-geometry";
import { circleAt } from "./ring-hit";

const CANVASES = [
  ["small", narrowCanvas],
  ["large", wideCanvas],
] as const;

const somePeople = fc.array(
  fc.record({
    name: fc.string({ minLength: 1, maxLength: 24 }),
    circle: fc.constantFrom(1 as const, 2 as const, 3 as const),
    kinds: fc.subarray([...SUPPORT_KIND_CODES]),
    lostText: fc.constantFrom(undefined, "overleden", "uit beeld"),
  }),
  { maxLength: 45 },
);

describe.each(CANVASES)("laying out an ecogram on the %s paper", (_size, canvas) => {
  it("an empty network has its three circles", () => {
    const { spots, lines } = layEcogram([], canvas);
    expect(spots).toEqual([]);
    expect(lines[1] < lines[2] && lines[2] < lines[3]).toBe(true);
  });

  it.each([1, 5, 8])("names %i people beside their points, with the marks of their support", (count) => {
    expect(layEcogram(group(count, { kinds: ["practical", "social"] }), canvas).named).toBe(true);
  });

  it.each([40, 60])("numbers %i people", (count) => {
    const { named, spots } = layEcogram(group(count), canvas);
    expect(named).toBe(false);
    expect(spots).toHaveLength(count);
  });

  it.each([1, 2, 3] as const)("has room for 40 people who all stand in circle %i", (circle) => {
    expectReadable(layEcogram(group(40, { circle }), canvas));
  });

  it("gives the same picture for the same people", () => {
    expect(layEcogram(group(9), canvas)).toEqual(layEcogram(group(9), canvas));
  });

  it("keeps each person exactly once, in their own circle, and nothing touches", () => {
    fc.assert(
      fc.property(somePeople, (people) => {
        const layout = layEcogram(
          people.map((one, index) => somebody(index, one)),
          canvas,
        );
        expect(layout.spots.map(({ person }) => person.id).sort()).toEqual(
          people.map((_, index) => String(index)).sort(),
        );
        expectReadable(layout);
        expectOwnCircles(layout);
      }),
      { numRuns: 40 },
    );
  });
});

/** No label touches a label or a point, no two points touch, and all stand on the paper. */
function expectReadable({ spots, named, width, height, centre }: EcogramLayout): void {
  const radius = named ? personRadius : numberedRadius;
  const points = [boxAround(centre, meRadius), ...spots.map((spot) => boxAround(spot, radius))];
  const labels = spots.flatMap(({ label }) => (label ? [label.box] : []));
  expect(labels).toHaveLength(named ? spots.length : 0);
  for (const [index, box] of labels.entries()) {
    expect(labels.slice(index + 1).some((other) => boxesTouch(box, other))).toBe(false);
    expect(points.some((point) => boxesTouch(box, point))).toBe(false);
  }
  for (const [index, one] of spots.entries()) {
    const nearest = spots.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y));
    expect(Math.min(...nearest, Math.hypot(one.x - centre.x, one.y - centre.y))).toBeGreaterThan(radius * 2);
  }
  for (const { x, y, width: across, height: down } of [...labels, ...points]) {
    expect(x >= 0 && y >= 0 && x + across <= width && y + down <= height).toBe(true);
  }
}

/** Who lets go of a point without moving it leaves it in its circle. */
function expectOwnCircles({ spots, centre, edges }: EcogramLayout): void {
  const [first, second] = edges;
  for (const { person, ...place } of spots) expect(circleAt(place, { ...centre, first, second })).toBe(person.circle);
}

function boxAround({ x, y }: { x: number; y: number }, radius: number): Box {
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
}
