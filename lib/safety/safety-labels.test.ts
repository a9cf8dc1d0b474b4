import { describe, expect, it } from "vitest";
import { PHQ_9 } from "@/lib/domain/instruments/phq";
import { isSafetyReason, SAFETY_REASONS } from "./safety-codes";
import { DISCUSSED_LABELS, INFORMED_LABELS, REASON_WORDS, toldText } from "./safety-labels";

const words = [
  ...SAFETY_REASONS.flatMap((reason) => Object.values(REASON_WORDS[reason])),
  ...Object.values(DISCUSSED_LABELS),
  ...Object.values(INFORMED_LABELS),
];

it("both flags of item 9 are reasons for a safety step", () => {
  expect(isSafetyReason(PHQ_9.safety.flag)).toBe(true);
  expect(isSafetyReason(PHQ_9.safety.missingFlag)).toBe(true);
});

describe("the words of the safety step", () => {
  it.each(words)("“%s” names no diagnosis and no verdict", (text) => {
    expect(text).not.toMatch(/depress|diagnose|suïcid|risico|patiënt|gevaarlijk/i);
  });

  it("a question that was skipped is not told as an answer", () => {
    expect(REASON_WORDS.self_harm_not_asked.why).not.toContain("geantwoord");
    expect(REASON_WORDS.self_harm_raised.why).toContain("“helemaal niet”");
  });

  it("what was told keeps who told it", () => {
    expect(toldText({ by: "de dochter", what: "“Ik hoef niet meer.”" })).toBe(
      "Verteld door de dochter: “Ik hoef niet meer.”",
    );
  });
});
