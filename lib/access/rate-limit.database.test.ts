import { beforeEach, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";

const { owner } = await useTestDatabase();
const { giveTurnBack, takeTurn } = await import("./rate-limit");

const twice = { limit: 2, windowSeconds: 900 };
const noon = new Date("2026-11-24T12:00:00Z");

beforeEach(() => owner.query("DELETE FROM rate_bucket"));

it("lets as many turns through as the limit says, and no more", async () => {
  expect([await turn("a"), await turn("a"), await turn("a")]).toEqual([true, true, false]);
});

it("counts each key by itself", async () => {
  await turn("a");
  await turn("a");
  expect(await turn("b")).toBe(true);
});

it("begins anew in the next window", async () => {
  await turn("a");
  await turn("a");
  expect(await takeTurn("a", twice, new Date("2026-11-24T12:14:59Z"))).toBe(false);
  expect(await takeTurn("a", twice, new Date("2026-11-24T12:15:00Z"))).toBe(true);
});

it("lets exactly the limit through when many come at once", async () => {
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => turn("a")));
  expect(outcomes.filter(Boolean)).toHaveLength(2);
});

it("gives a turn back, and never more than were taken", async () => {
  await turn("a");
  await turn("a");
  await giveTurnBack("a", twice, noon);
  expect([await turn("a"), await turn("a")]).toEqual([true, false]);

  await giveTurnBack("new", twice, noon);
  expect([await turn("new"), await turn("new"), await turn("new")]).toEqual([true, true, false]);
});

it("keeps no key that can be read, and sweeps what is long over", async () => {
  await takeTurn("192.0.2.7", twice, new Date("2026-11-20T12:00:00Z"));
  await turn("192.0.2.7");
  const { rows } = await owner.query<{ key: string }>("SELECT key FROM rate_bucket");
  expect(rows).toHaveLength(1);
  expect(rows[0]?.key).not.toContain("192");
});

it("refuses a window longer than a day", async () => {
  await expect(takeTurn("a", { limit: 1, windowSeconds: 90_000 }, noon)).rejects.toThrow(RangeError);
});

const turn = (key: string) => takeTurn(key, twice, noon);
