import { expect, it } from "vitest";
import { type JourneyFacts, MISSING_ITEMS } from "@/lib/domain/workflow";
import { missingLinks, MOVE_REFUSALS } from "./missing-labels";

const FACTS: JourneyFacts = {
  phase: "trust",
  closedOn: null,
  hasSuccessfulContact: true,
  trustLevel: 1,
  baseline: "missing",
  validSharingGrounds: 0,
  unansweredReferrals: 0,
  referralsNeedingNextStep: 0,
  openReferrals: 2,
  perspectiveWritten: false,
  openSafetyTasks: 0,
};

it.each(MISSING_ITEMS)("%s has words, a place where it is filled in, and a refusal", (item) => {
  const [link] = missingLinks("1234", [item], FACTS);
  expect(link?.label).not.toBe("");
  expect(link?.href).toMatch(/^\/(signals|clients\/1234(\/[a-z-]+)*)$/);
  expect(MOVE_REFUSALS[item]).toMatch(/\.$/);
});

it("what is half done says how far it is", () => {
  const details = missingLinks("1234", ["trust_level", "open_referrals", "baseline"], FACTS).map(
    ({ detail }) => detail,
  );
  expect(details).toEqual(["nu niveau 1", "nog 2", undefined]);
});
