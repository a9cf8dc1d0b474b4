import { expect, it } from "vitest";
import { isTrustLevel, TRUST_LEVEL_TO_MOVE_ON, TRUST_LEVELS, trustLabel } from "./trust";

it("each level stands in its place, from no contact to asking for help", () => {
  expect(TRUST_LEVELS.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4]);
  expect(TRUST_LEVELS.map(({ level }) => trustLabel(level))).toEqual(TRUST_LEVELS.map(({ nl }) => nl));
});

it("a referral may start once someone lets the worker in", () => {
  expect(TRUST_LEVELS[TRUST_LEVEL_TO_MOVE_ON].code).toBe("lets_in");
});

it.each([
  [0, true],
  [4, true],
  [5, false],
  [-1, false],
  [1.5, false],
  ["2", false],
  [null, false],
  [undefined, false],
])("%o is a level of trust: %s", (value, isLevel) => {
  expect(isTrustLevel(value)).toBe(isLevel);
});
