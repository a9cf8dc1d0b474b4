import fc from "fast-check";
import { expect, it } from "vitest";
import { readPlace, writePlace } from "./caseload-place";

it("a place in the list survives its address", () => {
  const value = fc.oneof(
    fc.constant(null),
    fc
      .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
      .map((d) => d.toISOString()),
    fc
      .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10)),
  );
  fc.assert(
    fc.property(fc.record({ value, journeyId: fc.uuid() }), (place) => {
      expect(readPlace(writePlace(place))).toEqual(place);
    }),
  );
});

it.each([
  "",
  "_",
  "2026-11-24",
  "2026-13-40_9f7c1c52-6c8e-4b3f-9d55-6e0c8a1b2c3d",
  "2026-02-30_9f7c1c52-6c8e-4b3f-9d55-6e0c8a1b2c3d",
  "morgen_9f7c1c52-6c8e-4b3f-9d55-6e0c8a1b2c3d",
  "_9f7c1c52-6c8e-4b3f-9d55-6e0c8a1b2c3d'--",
])("what is no place (%j) is none", (text) => {
  expect(readPlace(text)).toBeNull();
});
