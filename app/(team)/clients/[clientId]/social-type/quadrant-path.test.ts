import { describe, expect, it } from "vitest";
import type { SocialTypeRow } from "@/lib/assessments/social-type-queries";
import type { Because } from "@/lib/domain/social-type";
import { quadrantPath } from "./quadrant-path";

const supporters: Because = { side: "network", measure: "supporters", value: 2, threshold: 4 };
const djg11: Because = { side: "loneliness", measure: "DJG-11", value: 11, threshold: 3 };
const djg6: Because = { side: "loneliness", measure: "DJG-6", value: 4, threshold: 2 };

const row = (day: string, more: Partial<SocialTypeRow> = {}): SocialTypeRow => ({
  id: day,
  assessedAt: new Date(`${day}T12:00:00Z`),
  byName: "Samira",
  type: "socially_isolated",
  because: [supporters, djg11],
  measuredOn: { network: null, loneliness: null },
  override: null,
  ...more,
});

describe("the path through the quadrant", () => {
  it("goes from the oldest measurement to now", () => {
    const { points } = quadrantPath([row("2026-11-14", { because: [supporters, djg6] }), row("2026-05-02")], 4);
    expect(points.map(({ label, score }) => [label, score])).toEqual([
      ["2 mei", undefined],
      ["nu", 4],
    ]);
  });

  it("makes no point of a judgement, nor of a client measured on one side", () => {
    const override = { type: "lonely", reason: "Ziet veel mensen." } as const;
    const records = [
      row("2026-11-15", { override }),
      row("2026-11-14"),
      row("2026-11-01", { type: null, because: [djg11] }),
    ];
    expect(quadrantPath(records, 4).points).toMatchObject([
      { label: "nu", network: "small", supporters: 2, score: 11 },
    ]);
  });

  it("has its borders from the newest scale and the organisation", () => {
    expect(quadrantPath([row("2026-11-14", { because: [supporters, djg6] })], 3).borders).toEqual({
      smallNetworkMax: 3,
      lonelyFrom: 2,
      scoreMax: 6,
    });
    expect(quadrantPath([], 4)).toEqual({ points: [], borders: { smallNetworkMax: 4, lonelyFrom: 3, scoreMax: 11 } });
  });
});
