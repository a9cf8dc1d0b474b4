import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { lifeEventSchema } from "./life-event-schema";

const ids = { id: randomUUID(), clientId: randomUUID() };
const faults = (typed: Record<string, string>) =>
  lifeEventSchema.safeParse({ ...ids, ...typed }).error?.issues.map(({ path }) => path[0]);

it.each([
  [{ kind: "other" }, ["label", "valence"]],
  [{ kind: "illness", year: "3000" }, ["year"]],
  [{ kind: "illness", support: "yes" }, ["supportFrom"]],
  [{ kind: "illness", support: "no" }, ["absentReason"]],
  [{ kind: "winning_a_lottery" }, ["kind"]],
])("what is missing is asked at its field: %j", (typed, fields) => {
  expect(faults(typed)).toEqual(fields);
});

it("an event of the list has its own valence, and answers to questions not asked fall away", () => {
  const typed = {
    ...ids,
    kind: "illness",
    label: "griep",
    valence: "positive",
    support: "no",
    absentReason: "no_trust",
  };
  expect(lifeEventSchema.parse({ ...typed, supportFrom: "de buren" })).toMatchObject({
    label: null,
    valence: "negative",
    supportReceived: false,
    supportFrom: null,
    supportAbsentReason: "no_trust",
  });
});
