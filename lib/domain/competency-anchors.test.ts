import { expect, it } from "vitest";
import { anchorOf, COMPETENCY_ANCHORS, COMPETENCY_LEVELS } from "./competency-anchors";
import { COMPETENCY_SUBJECT_CODES } from "./taxonomy/competencies";

const all = COMPETENCY_SUBJECT_CODES.flatMap((code) => COMPETENCY_LEVELS.map((level) => anchorOf(code, level) ?? ""));

it("three competencies and three roots have five described levels each, and no two are the same", () => {
  expect(all).toHaveLength(30);
  expect(new Set(all).size).toBe(30);
});

it.each(all)("the level reads as one or two whole sentences that fit a phone: %s", (anchor) => {
  expect(anchor).toMatch(/^[A-Z].+\.$/);
  expect(anchor.length).toBeGreaterThan(40);
  expect(anchor.length).toBeLessThanOrEqual(125);
});

it.each(COMPETENCY_SUBJECT_CODES)("%s asks one question", (code) => {
  expect(COMPETENCY_ANCHORS[code].question).toMatch(/^[A-Z].+\?$/);
});

it.each([0, 6, 2.5, null])("%s is no level and has no description", (level) => {
  expect(anchorOf("social_skills", level)).toBeNull();
});
