import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { agoText } from "./ago-text";

const today = Temporal.PlainDate.from("2026-11-24");

it.each([
  ["2026-11-24", "vandaag"],
  ["2026-11-23", "gisteren"],
  ["2026-11-11", "13 dagen geleden"],
  ["2026-11-10", "2 weken geleden"],
  ["2026-10-01", "7 weken geleden"],
  ["2026-09-24", "2 maanden geleden"],
  ["2025-11-25", "11 maanden geleden"],
  ["2024-11-24", "2 jaar geleden"],
])("what was asked on %s was asked %s", (on, told) => {
  expect(agoText(Temporal.PlainDate.from(on), today)).toBe(told);
});
