import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { chooseMoments } from "./chosen-moments";

const on = Temporal.PlainDate.from("2026-03-01");
const now = { key: "now", on: null, nth: 1, people: [] };
const spring = { key: "spring", on, nth: 1, people: [] };
const autumn = { key: "autumn", on: on.add({ months: 6 }), nth: 1, people: [] };
const keys = (chosen: ReturnType<typeof chooseMoments>) => chosen && [chosen.earlier.key, chosen.later.key];

it.each([
  ["the last two that were discussed", [spring, autumn, now], {}, ["spring", "autumn"]],
  ["the only one and now", [spring, now], {}, ["spring", "now"]],
  ["what was asked", [spring, autumn, now], { from: "spring", to: "now" }, ["spring", "now"]],
  ["the earlier first, however it was asked", [spring, autumn, now], { from: "now", to: "spring" }, ["spring", "now"]],
  ["the same date twice", [spring, autumn, now], { from: "autumn", to: "autumn" }, ["autumn", "autumn"]],
  ["nothing, when nothing was discussed", [now], {}, null],
  ["nothing, for a date that is not of this network", [spring, autumn, now], { from: "winter" }, null],
  ["nothing, for a date asked twice", [spring, autumn, now], { from: ["spring", "autumn"] }, null],
])("gives %s", (_what, moments, asked, found) => {
  expect(keys(chooseMoments(moments, asked))).toEqual(found);
});
