import { describe, expect, it } from "vitest";
import { settingsSchema } from "./settings-schema";

const sent = {
  version: "0123456789abcdef0123456789abcdef",
  triageDays: "2",
  firstAttemptDays: "5",
  silenceDays: "15",
  referralDays: "10",
  goalReviewDays: "30",
  remeasureDays: "90",
  smallNetworkMax: "4",
  depressionCutOff: "10",
  "threshold-DJG-11": "4",
  "threshold-DJG-6": "3",
  "threshold-LSNS-6": "7",
  "threshold-PHQ-9": " 6 ",
  ethnicity: "off",
};

const problemsWith = (changes: Record<string, string>) => {
  const { error } = settingsSchema.safeParse({ ...sent, ...changes });
  return error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];
};

it("a threshold left empty says that change is not measured with that instrument", () => {
  const { settings } = settingsSchema.parse({ ...sent, "threshold-DJG-6": "" });
  expect(settings.changeThresholds).toMatchObject({ "DJG-11": 4, "DJG-6": null, "PHQ-9": 6, "UCLA-3": null });
});

it("ethnicity is recorded only with a legal basis, and a basis goes when it is switched off", () => {
  const missing = "ethnicityBasis: Schrijf op waarom dit in uw organisatie mag. Zonder grondslag kan het niet aan.";
  expect(problemsWith({ ethnicity: "on" })).toEqual([missing]);
  expect(problemsWith({ ethnicity: "on", ethnicityBasis: "   mag   " })).toEqual([missing]);
  const basis = "Uitdrukkelijke toestemming van de cliënt.";
  expect(settingsSchema.parse({ ...sent, ethnicity: "on", ethnicityBasis: basis }).settings).toMatchObject({
    recordsEthnicity: true,
    ethnicityBasis: basis,
  });
  expect(settingsSchema.parse({ ...sent, ethnicityBasis: basis }).settings).toMatchObject({
    recordsEthnicity: false,
    ethnicityBasis: null,
  });
});

describe("what cannot be a setting is told at its field", () => {
  it.each([
    ["silenceDays", "", "Vul het aantal werkdagen in."],
    ["silenceDays", "0", "Vul een heel getal in van 1 tot en met 260."],
    ["silenceDays", "261", "Vul een heel getal in van 1 tot en met 260."],
    ["silenceDays", "1,5", "Vul een heel getal in van 1 tot en met 260."],
    ["silenceDays", "-3", "Vul een heel getal in van 1 tot en met 260."],
    ["depressionCutOff", "28", "Vul een heel getal in van 1 tot en met 27."],
    ["smallNetworkMax", "twee", "Vul een heel getal in van 1 tot en met 20."],
    ["threshold-PHQ-9", "0", "Vul een heel getal in van 1 tot en met 27, of laat dit leeg."],
    ["threshold-UCLA-3", "7", "Vul een heel getal in van 1 tot en met 6, of laat dit leeg."],
    ["threshold-LSNS-6", "31", "Vul een heel getal in van 1 tot en met 30, of laat dit leeg."],
  ])("%s: %j", (field, value, message) => {
    expect(problemsWith({ [field]: value })).toEqual([`${field}: ${message}`]);
  });
});
