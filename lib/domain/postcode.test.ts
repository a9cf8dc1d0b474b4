import fc from "fast-check";
import { expect, it } from "vitest";
import { isPostcode, normalisePostcode } from "./postcode";

it.each([
  ["1091 AB", "1091 AB"],
  ["1091ab", "1091 AB"],
  ["  1091   aB ", "1091 AB"],
  ["0191 AB", null],
  ["1091", null],
  ["1091 A", null],
  ["1091 ABC", null],
  ["1091 SS", null],
  ["1091 sd", null],
  ["1091 SA", null],
  ["", null],
  ["10 91 AB", null],
])("%o is read as %o", (typed, postcode) => {
  expect(normalisePostcode(typed)).toBe(postcode);
  expect(isPostcode(typed)).toBe(postcode !== null);
});

it("reads its own answer again as the same postcode", () => {
  const digits = fc.integer({ min: 1000, max: 9999 });
  const letters = fc.stringMatching(/^[a-zA-Z]{2}$/);
  fc.assert(
    fc.property(digits, letters, (number, pair) => {
      const postcode = normalisePostcode(`${number}${pair}`);
      if (postcode !== null) expect(normalisePostcode(postcode)).toBe(postcode);
      else expect(["SA", "SD", "SS"]).toContain(pair.toUpperCase());
    }),
  );
});
