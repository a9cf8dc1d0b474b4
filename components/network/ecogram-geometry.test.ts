import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxesTouch, type Box } from "@/components/ui/label-placement";
import { SUPPORT_KIND_CODES } from "@/lib/domain/taxonomy/support";
import type { EcogramPerson } from "@/lib/network/ecogram-person";
import { group, somebody } from "./ecogram.fixture";
import { type Canvas, meRadius, narrowCanvas, numberedRadius, personRadius, wideCanvas } from "./ecogram-canvas";
import { type EcogramLayout, layTogether, type PersonSpot } from "./ecogram-geometry";
import { circleAt } from "./ring-hit";

const CANVASES = [
  ["small", narrowCanvas],
  ["large", wideCanvas],
] as const;

function layEcogram(people: readonly EcogramPerson[], canvas: Canvas): EcogramLayout {
  const [layout] = layTogether([people], canvas);
  if (!layout) throw new Error("One picture was asked.");
  return layout;
}

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

describe.each(CANVASES)("laying two dates of one network beside each other on the %s paper", (_size, canvas) => {
  const moves = fc.array(
    fc.record({
      circle: fc.constantFrom(1 as const, 2 as const, 3 as const),
      then: fc.constantFrom(1 as const, 2 as const, 3 as const),
      isBefore: fc.boolean(),
      isAfter: fc.boolean(),
    }),
    { maxLength: 40 },
  );

  it("who stays lies in the same direction under the same number, and nothing touches", () => {
    fc.assert(
      fc.property(moves, (all) => {
        const before = all.flatMap(({ circle, isBefore }, index) => (isBefore ? [somebody(index, { circle })] : []));
        const after = all.flatMap(({ then, isAfter }, index) => (isAfter ? [somebody(index, { circle: then })] : []));
        const [one, other] = layTogether([before, after], canvas);
        if (!one || !other) throw new Error("Two pictures were asked.");
        expect(one.named).toBe(other.named);
        expect([one.spots.length, other.spots.length]).toEqual([before.length, after.length]);
        for (const spot of one.spots) expectSamePlace(spot, other.spots, one.centre);
        for (const layout of [one, other]) {
          expectReadable(layout);
          expectOwnCircles(layout);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("the order in which the people come changes nothing for who stays", () => {
    const people = group(8);
    const [, later] = layTogether([people, people.toReversed().slice(2)], canvas);
    const [earlier] = layTogether([people], canvas);
    expect(later?.spots.map(({ number }) => number)).toEqual(
      later?.spots.map(({ person }) => earlier?.spots.find((spot) => spot.person.id === person.id)?.number),
    );
  });
});

function expectSamePlace(spot: PersonSpot, others: readonly PersonSpot[], centre: { x: number; y: number }): void {
  const other = others.find(({ person }) => person.id === spot.person.id);
  if (!other) return;
  expect(other.number).toBe(spot.number);
  if (other.person.circle === spot.person.circle) expect([other.x, other.y]).toEqual([spot.x, spot.y]);
  const turned = [spot, other].map(({ x, y }) => Math.atan2(y - centre.y, x - centre.x));
  expect(Math.cos((turned[0] ?? 0) - (turned[1] ?? 0))).toBeCloseTo(1);
}

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
