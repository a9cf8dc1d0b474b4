import { parseWithZod } from "@conform-to/zod/v4";
import { expect, it } from "vitest";
import { answerSchema, sendSchema } from "./referral-schema";

const uuid = "11111111-1111-4111-8111-111111111111";
const answer = { referralId: uuid, version: "1" };

it.each([
  [{ to: "accepted" }, "success"],
  [{ to: "rejected", reason: "no_capacity" }, "success"],
  [{ to: "completed", report: "Drie gesprekken." }, "success"],
])("%o is an answer", (fields, status) => {
  expect(parse(answerSchema, { ...answer, ...fields }).status).toBe(status);
});

it.each([
  [{ to: "rejected" }, "reason", "Kies een reden."],
  [{ to: "failed" }, "reason", "Kies een reden."],
  [{ to: "on_hold", reason: "other" }, "reasonText", "Schrijf op wat de reden is."],
  [{ to: "completed" }, "report", "Schrijf op wat er gedaan is."],
  [{ to: "cancelled" }, "to", "Kies een antwoord."],
])("%o is told at its field", (fields, field, message) => {
  expect(parse(answerSchema, { ...answer, ...fields }).reply()).toMatchObject({ error: { [field]: [message] } });
});

it("a referral asks for its question", () => {
  const fields = { id: uuid, clientId: uuid, destinationId: uuid, digest: "x", basedOnId: "", question: " " };
  expect(parse(sendSchema, fields).reply()).toMatchObject({
    error: { question: ["Schrijf op wat u aan het verwijsadres vraagt."] },
  });
});

function parse(schema: typeof answerSchema | typeof sendSchema, fields: Record<string, string>) {
  const formData = new FormData();
  for (const [name, value] of Object.entries(fields)) formData.append(name, value);
  return parseWithZod(formData, { schema });
}
