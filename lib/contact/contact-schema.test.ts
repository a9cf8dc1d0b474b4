import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { today } from "@/lib/platform/calendar";
import { contactSchema } from "./contact-schema";

const visit = { id: randomUUID(), clientId: randomUUID(), channel: "home", reach: "reached", trustLevel: "2" };
const dayParts = (days: number) => {
  const { day, month, year } = today().add({ days });
  return { day: String(day), month: String(month), year: String(year) };
};
const problemsOf = (form: object) =>
  contactSchema.safeParse(form).error?.issues.map((issue) => issue.path.join(".")) ?? [];

it("three choices are enough, and empty text is nothing", () => {
  expect(contactSchema.parse({ ...visit, note: " ", nextStep: "" })).toMatchObject({
    trustLevel: 2,
    note: null,
    nextStep: null,
    on: null,
  });
});

it.each([
  ["nothing was chosen", { channel: undefined, reach: undefined }, ["channel", "reach"]],
  ["someone was reached, but trust was not said", { trustLevel: undefined }, ["trustLevel"]],
  ["someone was reached without any contact", { trustLevel: "0" }, ["trustLevel"]],
  ["trust is no level of the scale", { trustLevel: "7" }, ["trustLevel"]],
  ["the day must still come", { on: dayParts(1) }, ["on"]],
  ["the day is more than a year ago", { on: dayParts(-400) }, ["on"]],
])("%s: the field says so", (_, form, fields) => {
  expect(problemsOf({ ...visit, ...form })).toEqual(fields);
});

it.each(["not_reached", "declined"])("trust is not asked when someone was %s", (reach) => {
  expect(problemsOf({ ...visit, reach, trustLevel: undefined })).toEqual([]);
});
