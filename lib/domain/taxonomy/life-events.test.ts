import { expect, it } from "vitest";
import { CAUSES } from "./causes";
import { LIFE_EVENT_KINDS, LIFE_EVENTS, NEGATIVE_LIFE_EVENTS, POSITIVE_LIFE_EVENTS } from "./life-events";

it("the lecture's 7 good and 9 hard events and its 8 causes that are events are 23 kinds: illness is one", () => {
  expect([POSITIVE_LIFE_EVENTS.length, NEGATIVE_LIFE_EVENTS.length]).toEqual([7, 9]);
  expect(CAUSES.filter(({ lifeEvent }) => lifeEvent)).toHaveLength(8);
  expect(LIFE_EVENT_KINDS).toHaveLength(23);
  expect(new Set(LIFE_EVENT_KINDS.map(({ code }) => code)).size).toBe(23);
});

it("a cause keeps its cell and is hard to live through; the other events have no cell", () => {
  for (const kind of LIFE_EVENT_KINDS) {
    const cause = CAUSES.find(({ code }) => code === kind.code);
    expect(kind).toMatchObject({ duration: cause?.duration ?? null, level: cause?.level ?? null });
    expect(kind.valence).toBe(LIFE_EVENTS.find(({ code }) => code === kind.code)?.valence ?? "negative");
  }
});
