import { expect, it } from "vitest";
import fc from "fast-check";
import { THEME_CODES } from "../taxonomy/themes";
import { type Fact, NOT_KNOWN, readContent, withoutSpecialCategories } from "./chapter";
import { CHAPTERS, chapterOf } from "./chapters";

const facts: readonly Fact[] = CHAPTERS.flatMap((chapter) => chapter.facts);

it("there is a chapter for each theme of the lecture, in its order", () => {
  expect(CHAPTERS.map(({ theme }) => theme)).toEqual(THEME_CODES);
  expect(() => chapterOf(JSON.parse('"weather"'))).toThrow("weather");
});

it("every fact has a name of its own, and no answer is called as the mark of what nobody knows", () => {
  const codes = facts.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const fact of facts) {
    expect(fact.code).toMatch(/^[a-z][a-z_]{0,29}$/);
    if (fact.kind === "text") continue;
    const answers = fact.options.map(({ code }) => code);
    expect(new Set(answers).size).toBe(answers.length);
    expect(answers).not.toContain(NOT_KNOWN);
  }
});

it("ethnicity is the only special category, and is not asked where it is not recorded", () => {
  expect(facts.filter(({ specialCategory }) => specialCategory).map(({ code }) => code)).toEqual(["ethnicity"]);
  const youth = withoutSpecialCategories(chapterOf("youth_socialisation"));
  expect(youth.facts.map(({ code }) => code)).not.toContain("ethnicity");
  expect(readContent(youth, { ethnicity: "Surinaams" }, ["ethnicity"])).toEqual({ facts: {}, unknown: [] });
});

it("ticks stand in the order of the list, each once, and what is filled in is not unknown", () => {
  const read = readContent(
    chapterOf("health"),
    { coping: ["worrying", "social_support", "worrying", "juggling"], stress_now: "3", chronic_illness_which: "  " },
    ["stress_now", "chronic_illness_which", "weather"],
  );
  expect(read).toEqual({
    facts: { coping: ["social_support", "worrying"], stress_now: "3" },
    unknown: ["chronic_illness_which"],
  });
});

it.each([
  [null],
  ["text"],
  [{ self_rated_health: "superb" }],
  [{ coping: "worrying" }],
  [{ coping: [] }],
  [{ __proto__: 1 }],
])("from %j nothing is read", (value) => {
  expect(readContent(chapterOf("health"), value, [])).toEqual({ facts: {}, unknown: [] });
});

it("whatever is kept, reading it twice gives the same", () => {
  const anything = fc.dictionary(fc.constantFrom(...facts.map(({ code }) => code), "weather"), fc.jsonValue());
  const marks = fc.array(fc.constantFrom(...facts.map(({ code }) => code)));
  fc.assert(
    fc.property(fc.constantFrom(...CHAPTERS), anything, marks, (chapter, value, unknown) => {
      const once = readContent(chapter, value, unknown);
      expect(readContent(chapter, once.facts, once.unknown)).toEqual(once);
      expect(once.unknown.filter((code) => code in once.facts)).toEqual([]);
    }),
  );
});
