import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { INSTRUMENT_CODES, INSTRUMENTS } from "./instruments/instruments";
import { changeBetween, DEFAULT_CHANGE_THRESHOLDS, hindranceBetween } from "./reliable-change";

const at = (day: string, score: number | null, version = "1") => ({
  score,
  takenOn: Temporal.PlainDate.from(day),
  version,
});
const thresholds = DEFAULT_CHANGE_THRESHOLDS;

it.each([
  ["PHQ-9", 15, 10, "no_reliable_change"],
  ["PHQ-9", 15, 9, "better"],
  ["PHQ-9", 9, 15, "worse"],
  ["DJG-11", 3, 6, "no_reliable_change"],
  ["DJG-11", 3, 7, "worse"],
  ["DJG-6", 5, 2, "better"],
  ["DJG-6", 5, 3, "no_reliable_change"],
  ["LSNS-6", 8, 15, "better"],
  ["LSNS-6", 8, 14, "no_reliable_change"],
  ["LSNS-6", 15, 8, "worse"],
  ["UCLA-3", 9, 3, "not_measurable"],
  ["PHQ-2", 6, 0, "not_measurable"],
  ["GDS-15", 15, 0, "not_measurable"],
] as const)("%s from %i to %i is %s", (instrument, before, after, change) => {
  expect(changeBetween(instrument, at("2026-02-24", before), at("2026-05-24", after), thresholds)).toBe(change);
});

describe("nothing can be said", () => {
  it.each([
    ["a day short of three months", at("2026-02-24", 20), at("2026-05-23", 0), "too_close"],
    ["the end of a month a day short", at("2025-11-30", 20), at("2026-02-27", 0), "too_close"],
    ["without an earlier score", at("2026-02-24", null), at("2026-08-24", 0), "no_score"],
    ["without a later score", at("2026-02-24", 20), at("2026-08-24", null), "no_score"],
    ["between versions", at("2026-02-24", 20), at("2026-08-24", 0, "2"), "other_version"],
  ])("%s", (_, before, after, hindrance) => {
    expect(changeBetween("PHQ-9", before, after, thresholds)).toBe("not_measurable");
    expect(hindranceBetween("PHQ-9", before, after, thresholds)).toBe(hindrance);
  });

  it("where the organisation set no threshold", () => {
    const none = { ...thresholds, "PHQ-9": null };
    expect(hindranceBetween("PHQ-9", at("2026-02-24", 20), at("2026-08-24", 0), none)).toBe("no_threshold");
  });
});

it("the threshold is the organisation's", () => {
  const pair = [at("2026-02-24", 15), at("2026-08-24", 10)] as const;
  expect(changeBetween("PHQ-9", ...pair, { ...thresholds, "PHQ-9": 5 })).toBe("better");
  expect(changeBetween("PHQ-9", ...pair, { ...thresholds, "PHQ-9": 6 })).toBe("no_reliable_change");
});

it("what is better one way is worse the other way, for every instrument, score and threshold", () => {
  const pairs = fc.constantFrom(...INSTRUMENT_CODES).chain((code) => {
    const [min, max] = INSTRUMENTS[code].range;
    return fc.tuple(fc.constant(code), fc.integer({ min, max }), fc.integer({ min, max }), fc.integer({ min: 1, max }));
  });
  fc.assert(
    fc.property(pairs, ([code, one, other, threshold]) => {
      const own = { ...thresholds, [code]: threshold };
      const forth = changeBetween(code, at("2026-01-01", one), at("2026-06-01", other), own);
      const back = changeBetween(code, at("2026-01-01", other), at("2026-06-01", one), own);
      const mirrored = { better: "worse", worse: "better", no_reliable_change: "no_reliable_change" } as const;
      expect(forth).not.toBe("not_measurable");
      expect(back).toBe(forth === "not_measurable" ? null : mirrored[forth]);
      expect(forth === "no_reliable_change").toBe(Math.abs(one - other) < threshold);
    }),
    { numRuns: 1000 },
  );
});
