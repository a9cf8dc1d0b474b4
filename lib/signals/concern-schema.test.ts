import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { concernStep, personStep, reporterStep } from "./concern-schema";

const person = personStep(() => Temporal.PlainDate.from("2026-11-24"));
const nobody = { personName: "", postcode: "", houseNumber: "", street: "", place: "" };

describe("whom a concern is about", () => {
  it.each([
    ["a name", { personName: "Mevrouw Öz" }],
    ["a street", { street: "Kadeplein" }],
    ["a postcode with a house number", { postcode: "1091ab", houseNumber: "4" }],
  ])("%s is enough to look for somebody", (_what, known) => {
    expect(person.safeParse({ ...nobody, ...known }).success).toBe(true);
  });

  it.each([
    ["nothing", {}],
    ["only a postcode", { postcode: "1091 AB" }],
    ["only a house number", { houseNumber: "4" }],
    ["only a place", { place: "Amsterdam" }],
    ["only spaces", { personName: "   " }],
  ])("%s is not", (_what, known) => {
    expect(errorsOf({ ...nobody, ...known })).toEqual({ personName: [expect.stringContaining("Vul een naam")] });
  });

  it("an address is kept in one way, however it was typed", () => {
    expect(person.parse({ ...nobody, postcode: " 1091ab", houseNumber: "12 a" })).toMatchObject({
      postcode: "1091 AB",
      houseNumber: "12A",
    });
  });

  it("a postcode that cannot be one is named at its field", () => {
    expect(errorsOf({ ...nobody, postcode: "109 AB" })).toHaveProperty("postcode");
  });

  it("a birth date may be left out, must exist, and lies not in the future", () => {
    expect(person.parse({ ...nobody, personName: "Öz" }).personBirthDate).toBeNull();
    expect(born("31", "2", "1950")).toHaveProperty("personBirthDate");
    expect(born("25", "11", "2026")).toEqual({ personBirthDate: ["Deze datum ligt in de toekomst."] });
    expect(born("24", "11", "1950")).toEqual({});
  });
});

describe("what and from whom", () => {
  it("asks what is worrying and how the reporter knows the person, in plain words", () => {
    const outcome = concernStep.safeParse({ formId: crypto.randomUUID(), observation: " ", source: "" });
    expect(outcome.error?.flatten().fieldErrors).toEqual({
      organisationId: ["Kies bij wie u dit meldt."],
      observation: ["Schrijf op wat u zorgen geeft."],
      source: ["Kies hoe u deze persoon kent."],
    });
  });

  it("asks nothing of who stays unknown", () => {
    expect(reporterStep.parse({})).toEqual({
      reporterName: null,
      reporterContact: null,
      personKnows: null,
      alreadyDone: null,
    });
  });

  it.each([
    ["yes", true],
    ["no", false],
    ["unknown", null],
  ])("whether the person knows: %s", (answer, kept) => {
    expect(reporterStep.parse({ personKnows: answer }).personKnows).toBe(kept);
  });
});

function errorsOf(known: object) {
  const outcome = person.safeParse(known);
  return outcome.success ? {} : outcome.error.flatten().fieldErrors;
}

const born = (day: string, month: string, year: string) =>
  errorsOf({ ...nobody, personName: "Öz", personBirthDate: { day, month, year } });
