import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { today } from "@/lib/platform/calendar";
import { closeSchema, forwardSchema } from "./journey-schema";

const farewell = { id: randomUUID(), clientId: randomUUID(), outcome: "goals_reached", reason: "Zingt weer" };
const dayParts = (days: number) => {
  const { day, month, year } = today().add({ days });
  return { day: String(day), month: String(month), year: String(year) };
};
const problemsOf = (form: object) =>
  closeSchema.safeParse(form).error?.issues.map((issue) => issue.path.join(".")) ?? [];

it("aftercare is a day, or the reason why not", () => {
  const planned = { ...farewell, aftercare: "planned", aftercareOn: dayParts(0) };
  expect(closeSchema.parse(planned).aftercare).toEqual({ on: today().toString() });
  const none = { ...farewell, aftercare: "none", noAftercareWhy: "Belt zelf", aftercareOn: dayParts(-3) };
  expect(closeSchema.parse(none).aftercare).toEqual({ noneBecause: "Belt zelf" });
});

it.each([
  [
    "nothing was filled in",
    { outcome: undefined, reason: " ", aftercare: undefined },
    ["outcome", "reason", "aftercare"],
  ],
  ["aftercare has no day", { aftercare: "planned" }, ["aftercareOn"]],
  ["the day of aftercare is past", { aftercare: "planned", aftercareOn: dayParts(-1) }, ["aftercareOn"]],
  ["there is no reason for no aftercare", { aftercare: "none" }, ["noAftercareWhy"]],
])("%s: the field says so", (_, form, fields) => {
  expect(problemsOf({ ...farewell, ...form })).toEqual(fields);
});

it("the button of the overview makes moves forward only", () => {
  const { id, clientId } = farewell;
  expect(forwardSchema.safeParse({ id, clientId, move: "start_trust" }).success).toBe(true);
  expect(forwardSchema.safeParse({ id, clientId, move: "close" }).success).toBe(false);
});
