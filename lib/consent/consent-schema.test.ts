import { parseWithZod } from "@conform-to/zod/v4";
import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { consentSchema } from "./consent-schema";
import { consentStateOn } from "./consent-state";

const uuid = "11111111-1111-4111-8111-111111111111";
const good = {
  id: uuid,
  clientId: uuid,
  destinationId: uuid,
  parts: "question",
  legalBasis: "consent",
  form: "spoken",
  "givenOn.day": "3",
  "givenOn.month": "11",
  "givenOn.year": "2025",
};

it("one ticked part, asked by mouth, is enough", () => {
  expect(parse(good)).toMatchObject({
    status: "success",
    value: { parts: ["question"], form: "spoken", endsOn: null },
  });
});

it.each([
  [{ parts: "" }, "parts", "Kies ten minste één onderdeel dat gedeeld mag worden."],
  [{ destinationId: "" }, "destinationId", "Kies met wie gedeeld mag worden."],
  [{ form: "" }, "form", "Kies hoe de cliënt toestemming gaf."],
  [{ legalBasis: "vital_interest" }, "reason", "Schrijf op waarom delen nodig is zonder toestemming."],
  [{ "givenOn.year": "2099" }, "givenOn", "Deze dag is nog niet geweest. Vul vandaag of een eerdere dag in."],
  [{ "givenOn.day": "" }, "givenOn", "Vul een bestaande datum in, bijvoorbeeld 5 11 2026."],
  [
    { "endsOn.day": "2", "endsOn.month": "11", "endsOn.year": "2025" },
    "endsOn",
    "De laatste dag ligt vóór de eerste. Vul een latere dag in.",
  ],
])("%o is told at its field", (change, field, message) => {
  expect(parse({ ...good, ...change })).toMatchObject({ status: "error", error: { [field]: [message] } });
});

it("all that is missing is told at once", () => {
  const reply = parse({ ...good, destinationId: "", parts: "", form: "" });
  expect(Object.keys(("error" in reply && reply.error) || {}).toSorted()).toEqual(["destinationId", "form", "parts"]);
});

it("another ground than consent keeps its reason and no form", () => {
  const outcome = parse({ ...good, legalBasis: "vital_interest", reason: "Er was brand." });
  expect(outcome).toMatchObject({ value: { form: "not_asked", reason: "Er was brand." } });
});

it.each([
  ["2026-11-03", null, false, "valid"],
  ["2026-11-24", "2026-11-24", false, "valid"],
  ["2026-11-03", "2026-11-23", false, "ended"],
  ["2026-11-25", null, false, "not_yet"],
  ["2026-11-03", null, true, "withdrawn"],
] as const)("given on %s, until %s, withdrawn: %s is %s on 24 November 2026", (given, ends, isWithdrawn, state) => {
  const dates = {
    givenOn: Temporal.PlainDate.from(given),
    endsOn: ends === null ? null : Temporal.PlainDate.from(ends),
    isWithdrawn,
  };
  expect(consentStateOn(dates, Temporal.PlainDate.from("2026-11-24"))).toBe(state);
});

function parse(fields: Record<string, string>) {
  const formData = new FormData();
  for (const [name, value] of Object.entries(fields)) formData.append(name, value);
  const submission = parseWithZod(formData, { schema: consentSchema });
  return submission.status === "success" ? submission : submission.reply();
}
