import { describe, expect, it } from "vitest";
import { isInstrumentCode } from "./instruments";
import examples from "./score-examples.json";
import { scoreInstrument } from "./score";

describe("scoring as the manuals say", () => {
  it.each(examples.vectors.map((example, index) => [`${index + 1}: ${example.instrument}`, example] as const))(
    "worked example %s",
    (_name, { instrument, answers, ...expected }) => {
      if (!isInstrumentCode(instrument)) throw new Error(`${instrument} is not in the instruments`);
      expect(scoreInstrument(instrument, answers)).toMatchObject(expected);
    },
  );

  it("refuses an answer that is no option", () => {
    expect(() => scoreInstrument("PHQ-2", ["1", "9"])).toThrow();
  });

  it("refuses a wrong number of answers", () => {
    expect(() => scoreInstrument("PHQ-2", ["1"])).toThrow();
  });
});
