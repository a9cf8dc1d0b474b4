import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxesTouch } from "@/components/ui/label-placement";
import { layEcogram, personRadius, type EcogramPerson } from "./ecogram-geometry";

const person = (index: number, more: Partial<EcogramPerson> = {}): EcogramPerson => ({
  key: String(index),
  label: ["zus Ria", "buurvrouw", "kleinzoon", "koorgenoot", "Henk"][index % 5] ?? "",
  circle: ([1, 2, 3] as const)[index % 3] ?? 3,
  ...more,
});

const dotAt = (x: number, y: number) => ({
  x: x - personRadius,
  y: y - personRadius,
  width: personRadius * 2,
  height: personRadius * 2,
});

const people = fc.array(
  fc.record({
    label: fc.string({ minLength: 1, maxLength: 24 }),
    circle: fc.constantFrom(1 as const, 2 as const, 3 as const),
    lostText: fc.constantFrom(undefined, "overleden", "verhuisd"),
  }),
  { maxLength: 40 },
);

describe("laying out an ecogram", () => {
  it.each([1, 5, 8, 10, 12])("names %i people beside their dots", (count) => {
    const { named } = layEcogram(Array.from({ length: count }, (_, index) => person(index)));
    expect(named).toBe(true);
  });

  it("numbers people when there are more than twelve", () => {
    const { named, spots } = layEcogram(Array.from({ length: 40 }, (_, index) => person(index)));
    expect(named).toBe(false);
    expect(spots).toHaveLength(40);
  });

  it("gives the same picture for the same people", () => {
    const group = Array.from({ length: 9 }, (_, index) => person(index));
    expect(layEcogram(group)).toEqual(layEcogram(group));
  });

  it("keeps each person exactly once, and no name touches another name or a dot", () => {
    fc.assert(
      fc.property(people, (group) => {
        const { spots } = layEcogram(group.map((one, index) => ({ ...one, key: String(index) })));
        expect(spots.map((spot) => spot.person.key).sort()).toEqual(group.map((_, index) => String(index)).sort());
        const boxes = spots.flatMap((spot) => (spot.label ? [spot.label.box] : []));
        boxes.forEach((box, index) => {
          expect(boxes.slice(index + 1).some((other) => boxesTouch(box, other))).toBe(false);
          expect(spots.some(({ x, y }) => boxesTouch(box, dotAt(x, y)))).toBe(false);
        });
      }),
      { numRuns: 60 },
    );
  });
});
