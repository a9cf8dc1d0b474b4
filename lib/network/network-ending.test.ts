import { expect, it } from "vitest";
import { endedRelation, NETWORK_ENDINGS, readEndedRelation } from "./network-ending";

it.each(NETWORK_ENDINGS)("'%s' is read back as it was kept, beside the relation", (ending) => {
  expect(readEndedRelation(endedRelation("zus, tweeling", ending))).toEqual({ relation: "zus, tweeling", ending });
});

it("a relation without an ending keeps all its words", () => {
  expect(readEndedRelation("buurman, nr. 12")).toEqual({ relation: "buurman, nr. 12", ending: null });
});
