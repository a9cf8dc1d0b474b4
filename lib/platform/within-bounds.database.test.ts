import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";
import { today } from "./calendar";
import { addFrozenWorld, id, insert } from "./frozen-history.fixture";

const { app, owner } = await useTestDatabase();

beforeAll(() => addFrozenWorld(owner));

const of = { organisationId: id.organisation, clientId: id.mrsGroot, byUserId: id.samira };
const chapter = { ...of, theme: "health", facts: "{}", unknown: "{}" };
const rating = { ...of, competency: "social_skills", level: 3, example: "x" };
const participation = { ...of, domains: "{}" };
const lifeEvent = { ...of, kind: "illness", valence: "negative" };
const assessment = { ...of, instrument: "PHQ-9", answers: "[]", status: "scored", subscales: "{}", flags: "{}" };
const person = {
  ...{ organisationId: id.organisation, clientId: id.mrsGroot, name: "Piet", relation: "zoon" },
  ...{ circle: 1, kinds: "{}", addedOn: "2026-11-02" },
};

describe("a revision takes the place of a row about the same thing", () => {
  const before = randomUUID();

  it("a chapter that of its theme", async () => {
    const first = insert("chapter_entry", { ...chapter, id: before });
    const second = { ...chapter, replacesId: before };
    expect(await as(id.samira, first, insert("chapter_entry", second))).toBe(1);
    const astray = as(id.samira, first, insert("chapter_entry", { ...second, theme: "living_environment" }));
    await expect(astray).rejects.toThrow(/row-level security/);
  });

  it("a rating that of its competency", async () => {
    const first = insert("competency_rating", { ...rating, id: before });
    const second = { ...rating, replacesId: before };
    expect(await as(id.samira, first, insert("competency_rating", second))).toBe(1);
    const astray = as(id.samira, first, insert("competency_rating", { ...second, competency: "self_image" }));
    await expect(astray).rejects.toThrow(/row-level security/);
  });

  it("an event on the life line that of the same client, of whatever kind it was", async () => {
    const first = insert("life_event", { ...lifeEvent, id: before });
    const second = { ...lifeEvent, kind: "divorce", replacesId: before };
    expect(await as(id.samira, first, insert("life_event", second))).toBe(1);
    const astray = as(id.samira, first, insert("life_event", { ...second, clientId: id.mrBakker }));
    await expect(astray).rejects.toThrow(/row-level security/);
  });
});

describe("a value outside its scale is not kept", () => {
  const scales: readonly (readonly [string, string, object, readonly unknown[], readonly unknown[]])[] = [
    ["competency_rating", "level", rating, [0, 5], [-1, 6]],
    ["competency_rating", "ownLevel", rating, [1, 5], [0, 6]],
    ["participation_rating", "ladderStep", participation, [1, 6], [0, 7]],
    ["life_event", "stillAffecting", lifeEvent, [0, 4], [-1, 5]],
    ["assessment", "difficulty", assessment, [0, 3], [-1, 4]],
    ["assessment", "takenBy", assessment, ["with_worker", "by_client"], ["by_nobody"]],
    ["network_person", "circle", person, [1, 3], [0, 4]],
    ["network_person", "sort", person, ["person", "professional", "pet"], ["robot"]],
    ["network_person", "direction", person, ["both", "from_person", "to_person"], ["sideways"]],
    [
      "network_person",
      "frequency",
      person,
      ["daily", "weekly", "monthly", "few_a_year", "hardly_ever"],
      ["every_full_moon"],
    ],
  ];

  it.each(scales)("%s: %s", async (table, column, row, within, outside) => {
    for (const value of within) expect(await as(id.samira, insert(table, { ...row, [column]: value }))).toBe(1);
    for (const value of outside) {
      const astray = as(id.samira, insert(table, { ...row, [column]: value }));
      await expect(astray, String(value)).rejects.toThrow(/violates check constraint/);
    }
  });
});

describe("a note is kept sealed, or not at all", () => {
  it.each([
    ["chapter_entry", "note", chapter],
    ["life_event", "note", lifeEvent],
    ["life_event", "supportAbsentText", lifeEvent],
    ["participation_rating", "note", participation],
  ])("%s: %s", async (table, column, row) => {
    expect(await as(id.samira, insert(table, { ...row, [column]: "v1:k:i:t:c" }))).toBe(1);
    for (const text of ["In klare taal.", "v0:Van vroeger."]) {
      const plain = as(id.samira, insert(table, { ...row, [column]: text }));
      await expect(plain).rejects.toThrow(/violates check constraint/);
    }
  });

  it("the answer to a high score, too", async () => {
    const answer = (text: string) =>
      `UPDATE assessment SET "cutOffAnswer" = '${text}', "cutOffAnswerAt" = now(), "cutOffAnswerById" = '${id.samira}'
       WHERE id = '${id.assessment}'`;
    expect(await as(id.samira, answer("v1:k:i:t:c"))).toBe(1);
    await expect(as(id.samira, answer("v0:Van vroeger."))).rejects.toThrow(/row-level security/);
    await expect(as(id.samira, answer("In klare taal."))).rejects.toThrow(/row-level security|check constraint/);
  });

  it("what was agreed in a talk about safety, too", async () => {
    const task = randomUUID();
    const raise = insert("safety_task", {
      ...{ id: task, organisationId: id.organisation, clientId: id.mrsGroot, reason: "self_harm_raised" },
      ...{ dueOn: today().toString(), informed: "{}", raisedById: id.samira, ownerId: id.samira },
    });
    const talk = (text: string) =>
      `UPDATE safety_task SET discussed = 'yes', agreed = '${text}', "talkedAt" = now(), "talkedById" = '${id.samira}'
       WHERE id = '${task}'`;
    const close = (text: string) =>
      `UPDATE safety_task SET "closedAt" = now(), "closedById" = '${id.samira}', "closingNote" = '${text}'
       WHERE id = '${task}'`;
    const sealed = "v1:k:i:t:c";
    expect(await as(id.samira, raise, talk(sealed), close(sealed))).toBe(1);
    await expect(as(id.samira, raise, talk("v0:Van vroeger."))).rejects.toThrow();
    await expect(as(id.samira, raise, talk("In klare taal."))).rejects.toThrow();
    await expect(as(id.samira, raise, talk(sealed), close("v0:x"))).rejects.toThrow(/violates check constraint/);
  });
});

it.each([
  ["chapter_entry", "writtenAt", chapter],
  ["competency_rating", "ratedAt", rating],
  ["participation_rating", "ratedAt", participation],
  ["life_event", "recordedAt", lifeEvent],
])("%s: %s is not in the future", async (table, column, row) => {
  const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
  expect(await as(id.samira, insert(table, { ...row, [column]: inHours(12) }))).toBe(1);
  const astray = as(id.samira, insert(table, { ...row, [column]: inHours(36) }));
  await expect(astray).rejects.toThrow(/row-level security/);
});

describe("the settings of an organisation stay within what they mean", () => {
  const set = (column: string, value: string) =>
    `UPDATE organisation SET ${column} = ${value} WHERE id = '${id.organisation}'`;
  const terms = ["triage", "firstAttempt", "silence", "referral", "goalReview", "remeasure"];

  it.each([
    ...terms.map((term) => [`"${term}Days"`, ["1", "260"], ["0", "261", "-1"]] as const),
    [`"smallNetworkMax"`, ["0", "20"], ["-1", "21"]] as const,
    [`"depressionCutOff"`, ["1", "27"], ["0", "28"]] as const,
    [`"recordsEthnicity"`, ["false"], ["true"]] as const,
    [`("recordsEthnicity", "ethnicityBasis")`, ["(true, 'Toestemming.')"], ["(true, '  ')", "(true, NULL)"]] as const,
    [
      `"changeThresholds"`,
      [`'{}'`, `'{"PHQ-9": 5, "DJG-11": null}'`],
      [`'{"PHQ-9": 0}'`, `'{"PHQ-9": -5}'`, `'{"PHQ-9": "5"}'`, `'{"PHQ-9": [5]}'`, `'{"PHQ-9": {}}'`, `'[5]'`, `'5'`],
    ] as const,
  ])("%s", async (column, within, outside) => {
    for (const value of within) expect(await as(id.admin, set(column, value)), value).toBe(1);
    for (const value of outside) {
      await expect(as(id.admin, set(column, value)), value).rejects.toThrow(/violates check constraint/);
    }
  });
});

/** Runs the statements as this person and takes them back; how many rows the last one touched. */
async function as(userId: string, ...statements: string[]): Promise<number | null> {
  const connection = await app.connect();
  try {
    await connection.query("BEGIN");
    await connection.query("SELECT set_config('app.user_id', $1, true)", [userId]);
    let touched: number | null = null;
    for (const statement of statements) touched = (await connection.query(statement)).rowCount;
    return touched;
  } finally {
    await connection.query("ROLLBACK");
    connection.release();
  }
}
