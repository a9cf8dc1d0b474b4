import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { readForm } from "@/lib/access/read-form";
import { chapterSchema } from "./chapter-schema";

const ids = { id: randomUUID(), clientId: randomUUID() };

/** As a browser sends it: a tick once per name. */
function send(theme: string, fields: readonly (readonly [name: string, value: string])[]) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...ids, theme, replacesId: "" })) form.append(name, value);
  for (const [name, value] of fields) form.append(name, value);
  return readForm(form, chapterSchema);
}

it("an empty chapter may be kept: nothing has to be filled in", () => {
  expect(send("health", [])).toMatchObject({
    status: "success",
    value: { ...ids, theme: "health", replacesId: null, note: null, content: { facts: {}, unknown: [] } },
  });
});

it("what is known, what nobody knows and what was left open are told apart", () => {
  const sent = send("health", [
    ["facts.self_rated_health", "fair"],
    ["facts.coping", "worrying"],
    ["facts.coping", "social_support"],
    ["facts.chronic_illness", "unknown"],
    ["facts.stress_from", "unknown"],
    ["unknown.chronic_illness_which", "on"],
    ["note", " Slaapt slecht. "],
  ]);
  expect(sent).toMatchObject({
    value: {
      note: "Slaapt slecht.",
      content: {
        facts: { self_rated_health: "fair", coping: ["social_support", "worrying"] },
        unknown: ["chronic_illness", "chronic_illness_which", "stress_from"],
      },
    },
  });
});

it("of another theme's questions nothing is kept", () => {
  expect(send("health", [["facts.urbanity", "urban"]])).toMatchObject({ value: { content: { facts: {} } } });
});

it.each([
  ["health", [["facts.self_rated_health", "superb"]], "facts.self_rated_health"],
  [
    "health",
    [
      ["facts.coping", "worrying"],
      ["facts.coping", "unknown"],
    ],
    "facts.coping",
  ],
  [
    "formal_informal_support",
    [
      ["facts.formal_help", "gp"],
      ["facts.formal_help", "none"],
    ],
    "facts.formal_help",
  ],
  [
    "personal_competencies",
    [
      ["facts.good_at", "Zingen"],
      ["unknown.good_at", "on"],
    ],
    "facts.good_at",
  ],
  ["personal_competencies", [["facts.good_at", "x".repeat(501)]], "facts.good_at"],
  ["health", [["note", "x".repeat(20_001)]], "note"],
  ["weather", [], "theme"],
] as const)("in %s %j is refused at its field", (theme, fields, field) => {
  const { status, error } = send(theme, fields).reply();
  expect(status).toBe("error");
  expect(Object.keys(error ?? {})).toContain(field);
});
