import { expect, it } from "vitest";
import { EMPTY_CHAPTER } from "@/lib/domain/chapters/chapter";
import { chapterOf } from "@/lib/domain/chapters/chapters";
import { changesBetween, factText, standText } from "./chapter-labels";
import { chapterHref, themeOfSlug } from "./chapter-address";
import { THEME_CODES } from "@/lib/domain/taxonomy/themes";

const health = chapterOf("health");
const fact = (code: string) => {
  const found = health.facts.find((candidate) => candidate.code === code);
  if (!found) throw new Error(code);
  return found;
};

it.each([
  ["self_rated_health", "very_bad", "Zeer slecht"],
  ["coping", ["social_support", "worrying"], "Steun zoeken bij anderen, piekeren"],
  ["chronic_illness_which", "COPD,\nreuma", "COPD,\nreuma"],
])("%s reads as a person says it", (code, value, text) => {
  expect(factText(fact(code), value)).toBe(text);
});

it("what nobody knows and what was not filled in are other words", () => {
  const content = { facts: {}, unknown: ["coping"] };
  expect(standText(fact("coping"), content)).toBe("Weten we niet");
  expect(standText(fact("stress_now"), content)).toBe("niet ingevuld");
});

it("between two revisions only what differs is told", () => {
  const before = { facts: { self_rated_health: "good", stress_now: "2" }, unknown: [] };
  const after = { facts: { self_rated_health: "bad", stress_now: "2" }, unknown: ["coping"] };
  expect(changesBetween(health, before, after)).toEqual([
    { short: "Ervaren gezondheid", from: "Goed", to: "Slecht" },
    { short: "Omgaan met spanning", from: "niet ingevuld", to: "Weten we niet" },
  ]);
  expect(changesBetween(health, EMPTY_CHAPTER, EMPTY_CHAPTER)).toEqual([]);
});

it("every theme has an address that leads back to it", () => {
  for (const theme of THEME_CODES) {
    const slug = chapterHref("x", theme).split("/").at(-1) ?? "";
    expect(slug).toMatch(/^[a-z-]+$/);
    expect(themeOfSlug(slug)).toBe(theme);
  }
  expect(themeOfSlug("weather")).toBeNull();
  expect(themeOfSlug("life_events")).toBeNull();
});
