import { describe, expect, it } from "vitest";
import { INSTRUMENT_CODES, INSTRUMENTS } from "@/lib/domain/instruments/instruments";
import { answerLabel, firstOpen, givenTo, questionsOf } from "./questions";

describe("the questions of a form", () => {
  it.each(INSTRUMENT_CODES)("of the %s stand in the order of the instrument, each with all its answers", (code) => {
    const { items, options } = INSTRUMENTS[code];
    const questions = questionsOf(INSTRUMENTS[code], "with_worker").filter(({ nr }) => nr !== null);
    expect(questions.map(({ nr, text }) => ({ nr, text }))).toEqual(items.map(({ nr, nl }) => ({ nr, text: nl })));
    for (const question of questions) {
      expect(question.options.map(({ value }) => value)).toEqual(options.map((option) => option.code));
      expect(question.skipLabel).not.toBeNull();
    }
  });

  it("the one beside the score comes last, has no number and is not skipped but left", () => {
    const last = questionsOf(INSTRUMENTS["PHQ-9"], "by_client").at(-1);
    expect(last).toMatchObject({ field: "difficulty", nr: null, skipLabel: null });
    expect(last?.options.map(({ value }) => value)).toEqual(["0", "1", "2", "3"]);
  });
});

describe("a form that is taken up again", () => {
  const questions = questionsOf(INSTRUMENTS["DJG-6"], "with_worker");
  const all = { 1: "yes", 2: "no", 3: "no", 4: "no", 5: "no", 6: "no" };

  it.each([
    ["at the first question when nothing was answered", {}, 0],
    ["at the first open one, not after the last answered one", { 1: "yes", 3: "no" }, 1],
    ["past a skipped one", { 1: "skipped" }, 1],
    ["at the end when all is answered", all, 6],
  ])("goes on %s", (_where, answers, place) => {
    expect(firstOpen(questions, { answers, difficulty: null })).toBe(place);
  });

  it("tells a skipped question from an open one", () => {
    const [first, second] = questions;
    const given = { answers: { 1: "skipped" }, difficulty: null };
    expect(first && answerLabel(first, given)).toBe("slaat over");
    expect(second && answerLabel(second, given)).toBeNull();
    expect(second && givenTo(second, given)).toBeNull();
  });
});
