import fc from "fast-check";
import { expect, it } from "vitest";
import { CONSENT_PART_CODES, type ConsentPart } from "@/lib/consent/consent-parts";
import { freezeSummary, readSummary, type SummaryFacts } from "./referral-summary";

const WORDS: SummaryFacts = {
  personName: "Mevrouw Zandstra",
  items: {
    contact_details: [{ term: "Naam", value: "Zandstra" }],
    living_situation: [{ term: "Woont", value: "alleenstaand-woord" }],
    social_type: [{ term: "Sociaal geïsoleerd", value: "type-woord" }],
    loneliness_score: [{ term: "Score", value: "eenzaam-woord" }],
    support_network: [{ term: "buurvrouw", value: "steun-woord" }],
    competencies: [{ term: "Sociale vaardigheden", value: "competentie-woord" }],
    perspective: [{ term: "Ik wil", value: "koor-woord" }],
    depression_score: [{ term: "Score", value: "somber-woord" }],
    life_events: [{ term: "Ziekte", value: "ziekte-woord" }],
  },
};

it("a summary holds exactly the parts the consent covers, whatever they are", () => {
  fc.assert(
    fc.property(fc.subarray([...CONSENT_PART_CODES]), (parts) => {
      const summary = freezeSummary(WORDS, parts, "2026-11-24");
      const text = JSON.stringify(summary);
      for (const part of CONSENT_PART_CODES) {
        if (part === "question") continue;
        const word = WORDS.items[part][0]?.value ?? "";
        expect(text.includes(word)).toBe(parts.includes(part));
      }
      expect(summary.personName).toBe(parts.includes("contact_details") ? "Mevrouw Zandstra" : null);
    }),
  );
});

it("a part that is shared but empty says so", () => {
  const empty = { ...WORDS, items: { ...WORDS.items, life_events: [] } };
  const parts: ConsentPart[] = ["life_events"];
  expect(freezeSummary(empty, parts, "2026-11-24").sections).toEqual([
    { part: "life_events", heading: "Levensgebeurtenissen", items: [{ term: "Vastgelegd", value: "nog niets" }] },
  ]);
});

it("what was kept is read back as it was, and a shape nobody wrote is a bug", () => {
  const summary = freezeSummary(WORDS, CONSENT_PART_CODES, "2026-11-24");
  expect(readSummary(JSON.parse(JSON.stringify(summary)))).toEqual(summary);
  expect(() => readSummary({ version: 2 })).toThrow();
});
