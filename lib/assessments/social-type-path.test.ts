import { describe, expect, it } from "vitest";
import type { Because } from "@/lib/domain/social-type";
import { socialTypePath } from "./social-type-path";
import type { SocialTypeRow } from "./social-type-queries";

const supporters = (value: number, threshold = 4): Because => ({
  side: "network",
  measure: "supporters",
  value,
  threshold,
});
const lsns = (value: number): Because => ({ side: "network", measure: "LSNS-6", value, threshold: 12 });
const djg11 = (value: number): Because => ({ side: "loneliness", measure: "DJG-11", value, threshold: 3 });
const djg6 = (value: number): Because => ({ side: "loneliness", measure: "DJG-6", value, threshold: 2 });

const row = (day: string, more: Partial<SocialTypeRow> = {}): SocialTypeRow => ({
  id: day,
  assessedAt: new Date(`${day}T12:00:00Z`),
  byName: "Samira",
  type: "socially_isolated",
  because: [supporters(2), djg11(11)],
  measuredOn: { network: day, loneliness: day },
  override: null,
  notMeasurableWhy: null,
  ...more,
});
const override = { type: "lonely", reason: "Ziet veel mensen." } as const;
const none = { because: [], type: null, measuredOn: { network: null, loneliness: null } };

describe("the path of a client", () => {
  it("goes from the oldest measurement, number 1, to the last", () => {
    const path = socialTypePath([row("2026-11-14", { because: [supporters(5), djg6(1)] }), row("2026-05-02")]);
    expect(path.map(({ number, recordId }) => [number, recordId])).toEqual([
      [1, "2026-05-02"],
      [2, "2026-11-14"],
    ]);
  });

  it("has two points for the same answer on two days, and one for two records of one day", () => {
    const morning = { ...row("2026-05-02", { because: [supporters(2)], type: null }), id: "morning" };
    expect(socialTypePath([row("2026-11-14"), row("2026-05-02"), morning]).map(({ recordId }) => recordId)).toEqual([
      "2026-05-02",
      "2026-11-14",
    ]);
  });

  it("shows a judgement beside the point it was given for, by who said it first", () => {
    const measuredOn = { network: "2026-05-02", loneliness: "2026-05-02" };
    const path = socialTypePath([
      row("2026-07-01", { override, byName: "Rik" }),
      row("2026-05-03", { override, measuredOn }),
      row("2026-05-02"),
    ]);
    expect(path.map(({ type, judgement }) => [type, judgement?.type, judgement?.byName])).toEqual([
      ["socially_isolated", "lonely", "Samira"],
      ["socially_isolated", "lonely", "Samira"],
    ]);
  });

  it("forgets a judgement that was taken back: the history tells of it", () => {
    const measuredOn = { network: "2026-05-02", loneliness: "2026-05-02" };
    const path = socialTypePath([
      row("2026-05-04", { measuredOn }),
      row("2026-05-03", { override, measuredOn }),
      row("2026-05-02"),
    ]);
    expect(path).toMatchObject([{ number: 1, judgement: null }]);
  });

  it("knows one side as one side, never guesses the other", () => {
    expect(socialTypePath([row("2026-05-02", { because: [djg11(11)], type: null })])).toMatchObject([
      { type: null, network: null, loneliness: { half: "high", share: 1 } },
    ]);
  });

  it("is empty without a measurement; a judgement alone is a point without a place", () => {
    expect(socialTypePath([])).toEqual([]);
    expect(socialTypePath([row("2026-05-02", { ...none, notMeasurableWhy: "Nog te vroeg." })])).toEqual([]);
    expect(socialTypePath([row("2026-05-02", { ...none, override })])).toMatchObject([
      { type: null, network: null, loneliness: null, judgement: { type: "lonely" } },
    ]);
  });

  it.each([
    [supporters(0), { half: "low", share: 0 }],
    [supporters(4), { half: "low", share: 1 }],
    [supporters(4, 3), { half: "high", share: 0 }],
    [supporters(40), { half: "high", share: 1 }],
    [supporters(0, 0), { half: "low", share: 0.5 }],
    [lsns(11), { half: "low", share: 1 }],
    [lsns(12), { half: "high", share: 0 }],
  ])("%o lies %o, by its own border", (network, side) => {
    expect(socialTypePath([row("2026-05-02", { because: [network, djg11(2)] })])[0]?.network).toEqual(side);
  });
});
