import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifySocialType } from "./social-type";
import { SOCIAL_TYPES } from "./taxonomy/social-types";

const settings = { smallNetworkMax: 4 };
const djg11 = (score: number) => ({ instrument: "DJG-11", score }) as const;

describe("the social type", () => {
  it.each([
    [5, 2, "socially_resilient"],
    [4, 2, "contact_poor"],
    [5, 3, "lonely"],
    [4, 3, "socially_isolated"],
  ] as const)("with %i supporters and a DJG-11 of %i is %s", (supporters, score, type) => {
    expect(classifySocialType({ supporters, lsns6: null, loneliness: djg11(score), settings }).type).toBe(type);
  });

  it.each([
    ["DJG-6", 1, 2],
    ["UCLA-3", 5, 6],
  ] as const)("%s: %i is not lonely, %i is", (instrument, notLonely, lonely) => {
    const lonelinessOf = (score: number) =>
      classifySocialType({ supporters: 5, lsns6: null, loneliness: { instrument, score }, settings }).loneliness;
    expect([lonelinessOf(notLonely), lonelinessOf(lonely)]).toEqual(["not_lonely", "lonely"]);
  });

  it("without an inventory the LSNS-6 decides, small below 12", () => {
    const networkOf = (lsns6: number) =>
      classifySocialType({ supporters: null, lsns6, loneliness: null, settings }).network;
    expect([networkOf(11), networkOf(12)]).toEqual(["small", "large"]);
  });

  it("is unknown with one side unknown, never a guess", () => {
    expect(classifySocialType({ supporters: 2, lsns6: null, loneliness: null, settings }).type).toBe("unknown");
    expect(classifySocialType({ supporters: null, lsns6: null, loneliness: djg11(9), settings }).type).toBe("unknown");
  });

  it("always stands where the quadrant says, whatever is measured", () => {
    const side = fc.option(fc.integer({ min: 0, max: 40 }));
    fc.assert(
      fc.property(side, fc.option(fc.integer({ min: 0, max: 30 })), fc.option(fc.integer({ min: 0, max: 11 })), check),
    );

    function check(supporters: number | null, lsns6: number | null, score: number | null) {
      const loneliness = score === null ? null : djg11(score);
      const found = classifySocialType({ supporters, lsns6, loneliness, settings });
      const place = SOCIAL_TYPES.find((type) => type.network === found.network && type.loneliness === found.loneliness);
      expect(found.type).toBe(place?.code ?? "unknown");
    }
  });

  it.each([-1, Number.NaN, 1.5])("refuses %d supporters", (supporters) => {
    expect(() => classifySocialType({ supporters, lsns6: null, loneliness: null, settings })).toThrow(RangeError);
  });
});
