import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreByHand } from "./independent-scorer.fixture";
import { INSTRUMENT_CODES } from "./instruments";
import examples from "./score-examples.json";
import { scoreInstrument } from "./score";

/** The form of each instrument: how many questions, and what may be answered. */
const FORMS = {
  "DJG-11": [11, ["yes", "more_or_less", "no"]],
  "DJG-6": [6, ["yes", "more_or_less", "no"]],
  "LSNS-6": [6, ["0", "1", "2", "3", "4", "5"]],
  "UCLA-3": [3, ["1", "2", "3"]],
  "PHQ-9": [9, ["0", "1", "2", "3"]],
  "PHQ-2": [2, ["0", "1", "2", "3"]],
  "GDS-15": [15, ["yes", "no"]],
} as const satisfies Record<(typeof INSTRUMENT_CODES)[number], readonly [number, readonly string[]]>;

/** The answers of one form with none, one, two, three or many left open, each about as often. */
const filledIn = (code: keyof typeof FORMS) => {
  const [length, options] = FORMS[code];
  const answers = fc.array(fc.constantFrom<string>(...options), { minLength: length, maxLength: length });
  const few = fc.integer({ min: 0, max: Math.min(3, length) });
  const open = fc.oneof(few, few, few, fc.integer({ min: 0, max: length }));
  const order = fc.shuffledSubarray([...Array(length).keys()], { minLength: length });
  return fc.tuple(answers, open, order).map(([given, count, places]): (string | null)[] => {
    const left = new Set(places.slice(0, count));
    return given.map((answer, index) => (left.has(index) ? null : answer));
  });
};

describe("the scorer agrees with somebody who scores by hand from the manual", () => {
  it.each(INSTRUMENT_CODES)("%s, with any answers and any of them missing", (code) => {
    fc.assert(
      fc.property(filledIn(code), (answers) => {
        expect(scoreInstrument(code, answers)).toEqual(scoreByHand(code, answers));
      }),
      { numRuns: 3000 },
    );
  });

  it("every form of two and three questions, all of them", () => {
    for (const code of ["PHQ-2", "UCLA-3"] as const) {
      for (const answers of everyForm(code)) {
        expect(scoreInstrument(code, answers)).toEqual(scoreByHand(code, answers));
      }
    }
  });

  it("and the one with the pencil scores every worked example of the manuals", () => {
    for (const { instrument, answers, ...expected } of examples.vectors) {
      expect(scoreByHand(instrument, answers)).toMatchObject(expected);
    }
  });
});

describe("what a missing answer does, at its border", () => {
  const all = (code: keyof typeof FORMS, answer: string, open: readonly number[] = []) =>
    Array.from({ length: FORMS[code][0] }, (_, index) => (open.includes(index + 1) ? null : answer));

  it.each([
    ["DJG-11", "more_or_less", [7], { status: "scored", score: 10, subscales: { emotional: 6, social: null } }],
    [
      "DJG-11",
      "more_or_less",
      [7, 8],
      { status: "incomplete", score: null, subscales: { emotional: 6, social: null } },
    ],
    ["DJG-6", "more_or_less", [1], { status: "scored", score: 5, subscales: { emotional: null, social: 3 } }],
    [
      "DJG-6",
      "more_or_less",
      [1, 2],
      { status: "incomplete", score: null, subscales: { emotional: null, social: null } },
    ],
    ["LSNS-6", "2", [], { status: "scored", score: 12, band: "not_at_risk", subscales: { family: 6, friends: 6 } }],
    ["LSNS-6", "2", [6], { status: "incomplete", score: null, subscales: { family: 6, friends: null } }],
    ["UCLA-3", "2", [], { status: "scored", score: 6, band: "lonely" }],
    ["UCLA-3", "2", [2], { status: "incomplete", score: null, band: null }],
    ["PHQ-2", "2", [], { status: "scored", score: 4, band: "positive" }],
    ["PHQ-2", "2", [1], { status: "incomplete", score: null }],
    ["GDS-15", "yes", [], { status: "scored", score: 10, band: "positive" }],
    ["GDS-15", "yes", [15], { status: "incomplete", score: null }],
    ["PHQ-9", "1", [8], { status: "scored", score: 9, imputed: true, flags: ["self_harm_raised"] }],
    ["PHQ-9", "0", [7, 8], { status: "scored", score: 0, imputed: true, flags: [] }],
    ["PHQ-9", "1", [6, 7, 8], { status: "incomplete", score: null, imputed: false, flags: ["self_harm_raised"] }],
    ["PHQ-9", "0", [9], { status: "scored", score: 0, imputed: true, flags: ["self_harm_not_asked"] }],
    ["PHQ-9", "0", [7, 8, 9], { status: "incomplete", score: null, imputed: false, flags: ["self_harm_not_asked"] }],
  ] as const)("%s, all %s without %j", (code, answer, open, expected) => {
    expect(scoreInstrument(code, all(code, answer, open))).toMatchObject(expected);
  });

  it("a half is rounded up: a sum of 4 over 8 answers is 5", () => {
    const answers = ["1", "1", "1", "1", "0", "0", "0", null, "0"];
    expect(scoreInstrument("PHQ-9", answers)).toMatchObject({ score: 5, band: "mild", imputed: true });
  });
});

function everyForm(code: "PHQ-2" | "UCLA-3"): (string | null)[][] {
  const [length, options] = FORMS[code];
  let forms: (string | null)[][] = [[]];
  for (let item = 0; item < length; item += 1) {
    forms = forms.flatMap((form) => [null, ...options].map((answer) => [...form, answer]));
  }
  return forms;
}
