import { expect, it } from "vitest";
import { addressText } from "./address-text";

it.each([
  ["Kadeplein", "4", "1091 AB", "Kadeplein 4, 1091 AB"],
  ["Kadeplein", null, "1091 AB", "Kadeplein, 1091 AB"],
  ["Kadeplein", "4", null, "Kadeplein 4"],
  [null, "4", "1091 AB", "huisnummer 4, 1091 AB"],
  [null, null, "1091 AB", "1091 AB"],
  [null, null, null, null],
])("%s, %s, %s is read as %s", (street, houseNumber, postcode, text) => {
  expect(addressText({ street, houseNumber, postcode })).toBe(text);
});
