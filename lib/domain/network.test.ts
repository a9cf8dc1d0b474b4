import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countsAsSupporter, isCircle, PERSON_SORT_CODES, supportersIn } from "./network";

describe("who counts as somebody to fall back on", () => {
  it.each([
    ["a person of whom the client says so", { sort: "person", isSupporter: true }, true],
    ["a person of whom the client does not", { sort: "person", isSupporter: false }, false],
    ["a professional, even when ticked", { sort: "professional", isSupporter: true }, false],
    ["a pet, even when ticked", { sort: "pet", isSupporter: true }, false],
  ] as const)("%s", (_who, claim, counts) => {
    expect(countsAsSupporter(claim)).toBe(counts);
  });

  it("professionals and pets never change the size of a network", () => {
    const claim = fc.record({ sort: fc.constantFrom(...PERSON_SORT_CODES), isSupporter: fc.boolean() });
    fc.assert(
      fc.property(fc.array(claim), (people) => {
        const own = people.filter(({ sort }) => sort === "person");
        expect(supportersIn(people)).toBe(supportersIn(own));
        expect(supportersIn(people)).toBeLessThanOrEqual(own.length);
      }),
    );
  });
});

it.each([
  [0, false],
  [1, true],
  [3, true],
  [4, false],
  [1.5, false],
])("%d as a circle: %s", (value, is) => {
  expect(isCircle(value)).toBe(is);
});
