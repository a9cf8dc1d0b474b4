import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { DISCUSSED_CODES, DISCUSSED_OF, mustInform, SAFETY_REASONS } from "./safety-codes";
import { closeSafetySchema, handOverSchema, talkSchema, toldSchema } from "./safety-schema";

const ids = { taskId: randomUUID(), clientId: randomUUID() };
const talk = { ...ids, discussed: "yes", agreed: "Belt morgen de huisarts.", ownerId: randomUUID() };
const fieldsOf = (issues: readonly { path: PropertyKey[] }[] | undefined) => issues?.map(({ path }) => path.join("."));

describe("the record of a talk about thoughts of death", () => {
  it.each(DISCUSSED_CODES)("after “%s” it is known whether somebody else must be told", (discussed) => {
    const isEnough = talkSchema.safeParse({ ...talk, discussed }).success;
    expect(isEnough).toBe(!mustInform(discussed));
    expect(talkSchema.safeParse({ ...talk, discussed, informed: ["gp"] }).success).toBe(true);
  });

  it("without a talk, and with nobody told, the choice of who is told is asked", () => {
    expect(fieldsOf(talkSchema.safeParse({ ...talk, discussed: "no" }).error?.issues)).toEqual(["informed"]);
  });

  it.each([
    ["what was said", "agreed", { agreed: "  " }],
    ["whether it was discussed", "discussed", { discussed: undefined }],
    ["a named colleague", "ownerId", { ownerId: "" }],
  ])("asks for %s", (_, field, missing) => {
    expect(fieldsOf(talkSchema.safeParse({ ...talk, ...missing }).error?.issues)).toContain(field);
  });

  it("takes nobody to be told who is not on the list", () => {
    expect(talkSchema.safeParse({ ...talk, informed: ["neighbour"] }).success).toBe(false);
  });
});

it("every reason can be talked about and can fail to be talked about", () => {
  for (const reason of SAFETY_REASONS) {
    expect(DISCUSSED_OF[reason].some(mustInform)).toBe(true);
    expect(DISCUSSED_OF[reason].some((code) => !mustInform(code))).toBe(true);
  }
});

it("a step is not closed, handed over or begun without words or a name", () => {
  expect(fieldsOf(closeSafetySchema.safeParse({ ...ids, closingNote: " " }).error?.issues)).toEqual(["closingNote"]);
  expect(fieldsOf(handOverSchema.safeParse({ ...ids, ownerId: "" }).error?.issues)).toEqual(["ownerId"]);
  const told = { id: randomUUID(), clientId: randomUUID(), by: "", what: "" };
  expect(fieldsOf(toldSchema.safeParse(told).error?.issues)).toEqual(["by", "what"]);
});
