import { expect, it } from "vitest";
import { latestViews, momentWith, viewsOf, type WrittenRating } from "./competency-history";

const row = (id: string, day: string, more: Partial<WrittenRating> = {}): WrittenRating => ({
  id,
  competency: "social_skills",
  level: 2,
  ownLevel: null,
  example: "Kijkt weg.",
  ratedAt: new Date(`${day}T12:00:00Z`),
  byName: "Samira",
  replacesId: null,
  ...more,
});

const skillsOf = (rows: readonly WrittenRating[]) =>
  viewsOf(rows).find(({ competency }) => competency === "social_skills")?.moments ?? [];

it("a correction stands on the day that it corrects, with what stood there before", () => {
  const rows = [
    row("first", "2026-03-01"),
    row("later", "2026-05-01"),
    row("mended", "2026-06-01", { level: 3, replacesId: "first" }),
    row("mended again", "2026-06-02", { level: 4, replacesId: "mended" }),
  ];
  expect(skillsOf(rows).map(({ id, seenAt, earlier }) => [id, seenAt, earlier.map((one) => one.id)])).toEqual([
    ["later", new Date("2026-05-01T12:00:00Z"), []],
    ["mended again", new Date("2026-03-01T12:00:00Z"), ["mended", "first"]],
  ]);
  expect(momentWith(viewsOf(rows), "first")?.id).toBe("mended again");
  expect(momentWith(viewsOf(rows), "unknown")).toBeNull();
});

it("the last view of each may be of different days", () => {
  const moments = skillsOf([
    row("own", "2026-06-01", { level: 0, ownLevel: 4 }),
    row("seen", "2026-05-01", { level: 2 }),
    row("both", "2026-01-01", { level: 1, ownLevel: 1 }),
  ]);
  const { professional, own } = latestViews(moments);
  expect([professional?.id, own?.id]).toEqual(["seen", "own"]);
  expect(latestViews([])).toEqual({ professional: null, own: null });
});

it("six subjects are always there, a code of no list never", () => {
  const views = viewsOf([row("odd", "2026-01-01", { competency: "charm" })]);
  expect(views.map(({ competency, moments }) => [competency, moments.length])).toEqual([
    ["self_confidence", 0],
    ["problem_solving", 0],
    ["social_skills", 0],
    ["personality", 0],
    ["youth_socialisation", 0],
    ["secure_attachment", 0],
  ]);
});
