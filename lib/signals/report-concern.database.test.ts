import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";
import type { ConcernReport } from "./concern-report";

const { app, owner } = await useTestDatabase();
const { reportConcern } = await import("./signal-commands");
const { getSignalProgress } = await import("./signal-queries");

const organisation = randomUUID();
const east = randomUUID();
const intake = randomUUID();
const tuesday = Temporal.PlainDate.from("2026-11-24");

const formId = randomUUID();
const report = {
  source: "neighbour",
  observation: "De gordijnen zijn al een week dicht.",
  alreadyDone: null,
  personKnows: false,
  personName: "Mevrouw Ayşe Öz",
  personBirthDate: null,
  postcode: "1091 AB",
  houseNumber: "4",
  street: null,
  place: null,
  reporterName: null,
  reporterContact: null,
} as const;

beforeAll(async () => {
  await owner.query(`INSERT INTO organisation (id, name, slug) VALUES ($1, 'Voorbeeld', 'voorbeeld')`, [organisation]);
  await owner.query(
    `INSERT INTO team (id, "organisationId", name, "isIntake") VALUES ($1, $3, 'Oost', false), ($2, $3, 'Intake', true)`,
    [east, intake, organisation],
  );
  await owner.query(`INSERT INTO team_area ("postcode4", "teamId") VALUES ('1091', $1)`, [east]);
});

it("a report reaches the team of the neighbourhood, with a term in working days", async () => {
  expect((await send(report)).ok).toBe(true);
  const { rows } = await owner.query(
    `SELECT "teamId", "searchName", "dueOn"::text AS "dueOn", status FROM signal WHERE "teamId" = $1`,
    [east],
  );
  expect(rows).toEqual([{ teamId: east, searchName: "mevrouw ayse oz", dueOn: "2026-11-26", status: "received" }]);
});

it("without a known neighbourhood it reaches the intake team", async () => {
  await send({ ...report, postcode: null });
  const { rows } = await owner.query(`SELECT 1 FROM signal WHERE "teamId" = $1`, [intake]);
  expect(rows).toHaveLength(1);
});

it("an organisation without an intake team says so and keeps nothing", async () => {
  expect(await reportConcern({ organisationId: randomUUID(), formId, report }, tuesday)).toEqual({
    ok: false,
    reason: "no-team",
  });
});

it("the reporter follows it by the code, typed as people type, and learns nothing else", async () => {
  const outcome = await send(report);
  if (!outcome.ok) throw new Error(outcome.reason);
  expect(await getSignalProgress(` ${outcome.value.followCode.toLowerCase()} `)).toBe("received");
  expect(await getSignalProgress("0000-0000-0000")).toBeNull();
  expect(await getSignalProgress("geen code")).toBeNull();
});

it("the code itself stands nowhere in the database, and a stranger reads no signal back", async () => {
  const outcome = await send(report);
  if (!outcome.ok) throw new Error(outcome.reason);
  const { rows } = await owner.query(`SELECT 1 FROM signal s WHERE s::text ILIKE '%' || $1 || '%'`, [
    outcome.value.followCode,
  ]);
  expect(rows).toEqual([]);
  expect((await app.query("SELECT * FROM signal")).rows).toEqual([]);
});

it("the same form sent twice is one report and answers with the same code", async () => {
  const form = { organisationId: organisation, formId: randomUUID(), report };
  const before = await countSignals();
  const outcomes = [await reportConcern(form, tuesday), await reportConcern(form, tuesday)];
  expect(outcomes[1]).toEqual(outcomes[0]);
  expect(await countSignals()).toBe(before + 1);
});

it("the same form with other words is another report", async () => {
  const form = { organisationId: organisation, formId: randomUUID(), report };
  const before = await countSignals();
  const first = await reportConcern(form, tuesday);
  const second = await reportConcern({ ...form, report: { ...report, observation: "Nu ook de post." } }, tuesday);
  expect(second).not.toEqual(first);
  expect(await countSignals()).toBe(before + 2);
});

function send(sent: ConcernReport) {
  return reportConcern({ organisationId: organisation, formId: randomUUID(), report: sent }, tuesday);
}

async function countSignals(): Promise<number> {
  return (await owner.query("SELECT id FROM signal")).rows.length;
}
