import { randomUUID } from "node:crypto";
import { parseWithZod } from "@conform-to/zod/v4";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { triageSchema } from "./triage-schema";

const schema = triageSchema(() => Temporal.PlainDate.from("2026-11-24"));
const [signalId, newClientId, workerId, targetId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];

/** The whole form as a browser sends it; the parts that are out of sight are sent, too. */
const filledIn = {
  signalId,
  newClientId,
  workerId: "",
  salutation: "mrs",
  givenName: "Ayşe",
  prefix: "",
  familyName: "Öz",
  "birthDate.day": "",
  "birthDate.month": "",
  "birthDate.year": "",
  postcode: "1091ab",
  houseNumber: "4 a",
  street: "",
  place: "",
  reason: "",
};

describe("the form of triage", () => {
  it("a new client is read with everything confirmed about the person", () => {
    expect(valueOf({ answer: "new", workerId })).toEqual({
      answer: "new",
      signalId,
      newClientId,
      workerId,
      salutation: "mrs",
      givenName: "Ayşe",
      prefix: null,
      familyName: "Öz",
      birthDate: null,
      postcode: "1091 AB",
      houseNumber: "4A",
      street: null,
      place: null,
    });
  });

  it.each([
    ["client", { answer: `client:${targetId}`, workerId }, { answer: "client", signalId, targetId, workerId }],
    ["join", { answer: `join:${targetId}` }, { answer: "join", signalId, targetId }],
    ["merge", { answer: `merge:${targetId}` }, { answer: "merge", signalId, targetId }],
    [
      "decline",
      { answer: "decline", declineAs: "redirected", reason: " Verhuisd. " },
      { answer: "decline", signalId, declineAs: "redirected", reason: "Verhuisd." },
    ],
  ])("%s takes what belongs to it and nothing else", (_answer, typed, value) => {
    expect(valueOf(typed)).toEqual(value);
  });

  it("what is out of sight cannot stand in the way", () => {
    expect(valueOf({ answer: `join:${targetId}`, postcode: "nonsense", "birthDate.day": "99" })).toBeDefined();
  });

  it.each([
    ["no answer", {}, { answer: ["Kies wie dit is, of dat het signaal niet voor uw team is."] }],
    ["an unknown answer", { answer: "x" }, { answer: ["Kies wie dit is, of dat het signaal niet voor uw team is."] }],
    ["a new client without a worker", { answer: "new" }, { workerId: ["Kies wie deze cliënt gaat begeleiden."] }],
    [
      "a known client without a worker",
      { answer: `client:${targetId}` },
      { workerId: ["Kies wie deze cliënt gaat begeleiden."] },
    ],
    [
      "a refusal without a reason",
      { answer: "decline", declineAs: "not_for_us" },
      { reason: ["Schrijf op waarom, zodat een collega het later begrijpt."] },
    ],
    [
      "a birth date in the future",
      { answer: "new", workerId, "birthDate.day": "25", "birthDate.month": "11", "birthDate.year": "2026" },
      { birthDate: ["Deze datum ligt in de toekomst."] },
    ],
  ])("%s is told at its field", (_what, typed, errors) => {
    expect(submit(typed).reply().error).toEqual(errors);
  });
});

function valueOf(typed: Record<string, string>) {
  const submission = submit(typed);
  return submission.status === "success" ? submission.value : undefined;
}

function submit(typed: Record<string, string>) {
  const formData = new FormData();
  for (const [name, value] of Object.entries({ ...filledIn, ...typed })) formData.set(name, value);
  return parseWithZod(formData, { schema });
}
