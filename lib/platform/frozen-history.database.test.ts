import { randomUUID } from "node:crypto";
import type { PoolClient } from "pg";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";
import { addFrozenWorld, CLIENT, id, insert, REFERRAL } from "./frozen-history.fixture";

const { app, owner } = await useTestDatabase();
const { today } = await import("@/lib/platform/calendar");

beforeAll(() => addFrozenWorld(owner));

describe("what happened stays as it was written", () => {
  it.each([
    ["journey", "clientId", `'${id.mrBakker}'`],
    ["journey", "teamId", `'${id.west}'`],
    ["journey", "organisationId", `'${id.elsewhere}'`],
    ["journey", "openedAt", `now()`],
    ["client", "number", `99`],
    ["client", "teamId", `'${id.west}'`],
    ["client", "organisationId", `'${id.elsewhere}'`],
    ["client", "createdAt", `now()`],
    ["assessment", "score", `0`],
    ["assessment", "answers", `'[]'`],
    ["contact_moment", "note", `'x'`],
    ["consent", "parts", `'{}'`],
    ["consent", "destinationId", `'${id.clinic}'`],
    ["life_event", "year", `1999`],
    ["competency_rating", "level", `5`],
    ["participation_perspective", "wants", `'x'`],
    ["social_type_record", "overrideReason", `'x'`],
    ["network_inventory", "supporters", `9`],
    ["network_person", "clientId", `'${id.mrBakker}'`],
    ["signal", "observation", `'x'`],
    ["signal", "followCodeHash", `'x'`],
    ["signal", "receivedAt", `now()`],
    ["referral", "createdById", `'${id.anna}'`],
    ["referral_event", "by", `'target'`],
    ["journey_move", "reason", `'x'`],
    ["goal", "text", `'x'`],
    ["activity", "name", `'x'`],
    ["chapter_entry", "facts", `'{}'`],
    ["participation_rating", "domains", `'{}'`],
    ["safety_task", "reason", `'told_otherwise'`],
    ["safety_task", "dueOn", `now()`],
    ["safety_task", "raisedAt", `now()`],
    ["safety_task", "raisedById", `'${id.anna}'`],
    ["safety_task", "clientId", `'${id.mrBakker}'`],
    ["safety_task", "assessmentId", `NULL`],
    ["draft", "form", `'x'`],
  ])("nobody of the team changes in %s its %s", async (table, column, value) => {
    for (const userId of [id.samira, id.anna]) {
      await expect(as(userId, `UPDATE "${table}" SET "${column}" = ${value}`)).rejects.toThrow(/permission denied/);
    }
  });

  it("the answer to a high score is written once, under the own name", async () => {
    const answer = (text: string, by: string) =>
      `UPDATE assessment SET "cutOffAnswer" = 'v1:${text}', "cutOffAnswerAt" = now(), "cutOffAnswerById" = '${by}' WHERE id = '${id.assessment}'`;
    await expect(as(id.samira, answer("eerst", id.rik))).rejects.toThrow(/row-level security/);
    expect(await as(id.samira, answer("eerst", id.samira))).toBe(1);
    expect(await as(id.samira, answer("eerst", id.samira), answer("daarna", id.samira))).toBe(0);
  });

  it("a consent is withdrawn once, and does not come back", async () => {
    const withdraw = `UPDATE consent SET "withdrawnAt" = now() WHERE id = '${id.consentForClinic}'`;
    const restore = `UPDATE consent SET "withdrawnAt" = NULL WHERE id = '${id.consentForClinic}'`;
    expect(await as(id.samira, withdraw)).toBe(1);
    expect(await as(id.samira, withdraw, restore)).toBe(0);
  });

  it("a journey is handed only to a worker or coordinator of its team", async () => {
    const handTo = (userId: string) => `UPDATE journey SET "workerId" = '${userId}' WHERE id = '${id.journey}'`;
    expect(await as(id.samira, handTo(id.rik))).toBe(1);
    for (const stranger of [id.wim, id.gp, id.admin]) {
      await expect(as(id.samira, handTo(stranger))).rejects.toThrow(/worker or coordinator of its team/);
    }
  });

  it("a journey is opened only for a client of the team, with a worker of the team", async () => {
    const fresh = randomUUID();
    const client = insert("client", { ...CLIENT, id: fresh, number: 7 });
    const journey = { organisationId: id.organisation, clientId: fresh, teamId: id.east, workerId: id.rik };
    const open = (change: object) => as(id.anna, client, insert("journey", { ...journey, ...change }));
    expect(await open({})).toBe(1);
    await expect(open({ workerId: id.wim })).rejects.toThrow(/row-level security/);
    await expect(open({ clientId: id.mrsVeld })).rejects.toThrow(/row-level security/);
  });
});

describe("a safety step cannot be clicked away in the database either", () => {
  const task = randomUUID();
  const step = {
    ...{ id: task, organisationId: id.organisation, clientId: id.mrsGroot, reason: "self_harm_raised" },
    ...{ dueOn: today().toString(), informed: "{}", raisedById: id.samira, ownerId: id.samira },
  };
  const change = (columns: string) => `UPDATE safety_task SET ${columns} WHERE id = '${task}'`;
  const talkBy = (userId: string, text = "x") =>
    change(`discussed = 'yes', agreed = 'v1:${text}', "talkedAt" = now(), "talkedById" = '${userId}'`);
  const closeBy = (userId: string) => change(`"closedAt" = now(), "closedById" = '${userId}', "closingNote" = 'v1:x'`);
  const raise = insert("safety_task", step);

  it("it is raised under the own name, by who carries the dossier, for who works in the team", async () => {
    expect(await as(id.samira, raise)).toBe(1);
    expect(await as(id.anna, insert("safety_task", { ...step, raisedById: id.anna }))).toBe(1);
    for (const [userId, change] of [
      [id.rik, { raisedById: id.rik }],
      [id.wim, { raisedById: id.wim }],
      [id.samira, { raisedById: id.rik }],
      [id.samira, { ownerId: id.wim }],
      [id.samira, { ownerId: id.gp }],
      [id.samira, { organisationId: id.elsewhere }],
    ] as const) {
      await expect(as(userId, insert("safety_task", { ...step, ...change }))).rejects.toThrow(/row-level security/);
    }
  });

  it.each([
    ["talked about already", { talkedAt: "2026-11-24" }],
    ["with what came of a talk", { discussed: "yes" }],
    ["with who knows of it", { informed: "{gp}" }],
    ["with a record of the talk", { agreed: "v1:x" }],
    ["closed already", { closedAt: "2026-11-24" }],
    ["with a closing note", { closingNote: "x" }],
    ["handed over already", { closingCode: "handed_to_professional", handedTo: "x" }],
    ["with attempts of its own making", { attempts: `[{"agreed": "x"}]` }],
    ["for another reason than there is", { reason: "bored" }],
    ["for another day than today", { dueOn: today().add({ days: 1 }).toString() }],
    ["as if it had been raised before", { raisedAt: "2026-11-01" }],
    ["of a questionnaire of another client", { assessmentId: id.assessment, clientId: id.mrBakker }],
  ])("it is not raised %s", async (_how, forged) => {
    await expect(as(id.samira, insert("safety_task", { ...step, ...forged }))).rejects.toThrow(/row-level security/);
  });

  it("it is raised with what was told, or of a questionnaire of this client", async () => {
    expect(await as(id.samira, insert("safety_task", { ...step, reason: "told_otherwise", agreed: "v1:x" }))).toBe(1);
    expect(await as(id.samira, insert("safety_task", { ...step, assessmentId: id.assessment }))).toBe(1);
  });

  it("one questionnaire has one open step, and a new one after it was closed", async () => {
    const ofAssessment = { ...step, assessmentId: id.assessment };
    const first = insert("safety_task", ofAssessment);
    const second = insert("safety_task", { ...ofAssessment, id: randomUUID() });
    await expect(as(id.samira, first, second)).rejects.toThrow(/unique/);
    expect(await as(id.samira, first, talkBy(id.samira), closeBy(id.samira), second)).toBe(1);
  });

  it.each([
    ["without what came of it", `agreed = 'v1:x', "talkedAt" = now()`],
    ["without words", `discussed = 'yes', "talkedAt" = now()`],
    ["as if it had been before", `discussed = 'yes', agreed = 'v1:x', "talkedAt" = now() - interval '1 hour'`],
    ["without a moment", `discussed = 'yes', agreed = 'v1:x'`],
  ])("its talk is not written down %s", async (_how, columns) => {
    const talk = change(`${columns}, "talkedById" = '${id.samira}'`);
    await expect(as(id.samira, raise, talk)).rejects.toThrow(/whole, at its own moment/);
  });

  it("what was told changes only with the talk, and stays beside it", async () => {
    const told = insert("safety_task", { ...step, reason: "told_otherwise", agreed: "v1:verteld" });
    await expect(as(id.samira, told, change(`agreed = 'v1:anders'`))).rejects.toThrow(/own name/);
    const kept = `SELECT 1 FROM safety_task WHERE id = '${task}' AND attempts->0->>'agreed' = 'v1:verteld'`;
    expect(await as(id.samira, told, talkBy(id.samira), kept)).toBe(1);
    await expect(as(id.samira, told, change(`attempts = '[]'`))).rejects.toThrow(/permission denied/);
  });

  it.each(["no", "not_yet_asked"])("an attempt with %s closes nothing: it waits for a talk", async (discussed) => {
    const at = (seconds: number) => `now() + interval '${seconds} seconds'`;
    const by = id.samira;
    const attempt = change(
      `discussed = '${discussed}', agreed = 'v1:eerst', "talkedAt" = now(), "talkedById" = '${by}'`,
    );
    const later = change(`discussed = 'yes', agreed = 'v1:daarna', "talkedAt" = ${at(1)}, "talkedById" = '${by}'`);
    const close = `"closedAt" = ${at(2)}, "closedById" = '${by}', "closingNote" = 'v1:x'`;
    const kept = `SELECT 1 FROM safety_task WHERE id = '${task}' AND attempts->0->>'agreed' = 'v1:eerst'`;
    await expect(as(by, raise, attempt, change(close))).rejects.toThrow(/professional took over/);
    expect(await as(by, raise, attempt, later, kept)).toBe(1);
    expect(await as(by, raise, attempt, later, change(close))).toBe(1);

    const nameless = `${close}, "closingCode" = 'handed_to_professional'`;
    await expect(as(by, raise, attempt, change(nameless))).rejects.toThrow(/professional took over/);
    expect(await as(by, raise, attempt, change(`${nameless}, "handedTo" = 'v1:huisarts De Wit'`))).toBe(1);
  });

  it.each([
    ["before the talk", `"closedAt" = now() - interval '30 seconds', "closingNote" = 'v1:x'`],
    ["as if it had been before", `"closedAt" = now() - interval '1 hour', "closingNote" = 'v1:x'`],
    ["without what was done", `"closedAt" = now()`],
  ])("it is not closed %s", async (_how, columns) => {
    const close = change(`${columns}, "closedById" = '${id.samira}'`);
    await expect(as(id.samira, raise, talkBy(id.samira), close)).rejects.toThrow(/after the talk/);
  });

  it("what is said at closing is not written before", async () => {
    await expect(as(id.samira, raise, change(`"closingNote" = 'v1:x'`))).rejects.toThrow(/written at closing/);
  });

  it("it is not deleted", async () => {
    await expect(as(id.samira, raise, `DELETE FROM safety_task`)).rejects.toThrow(/permission denied/);
  });

  it("it is closed by a person under the own name, after the talk, and is then out of reach", async () => {
    const steps = [raise, talkBy(id.samira), closeBy(id.samira)];
    expect(await as(id.samira, ...steps)).toBe(1);
    await expect(as(id.samira, raise, closeBy(id.samira))).rejects.toThrow(/after the talk/);
    await expect(as(id.samira, raise, talkBy(id.samira), closeBy(id.rik))).rejects.toThrow(/after the talk/);
    expect(await as(id.samira, ...steps, change(`"closedAt" = NULL, "closedById" = NULL`))).toBe(0);
    expect(await as(id.samira, ...steps, change(`"closingNote" = 'v1:y'`))).toBe(0);
  });

  it("its talk is written once, under the own name", async () => {
    await expect(as(id.samira, raise, talkBy(id.rik))).rejects.toThrow(/own name/);
    const [first, second] = [talkBy(id.samira, "eerst"), talkBy(id.samira, "daarna")];
    await expect(as(id.samira, raise, first, second)).rejects.toThrow(/written once/);
    await expect(as(id.samira, raise, first, change(`informed = '{gp}'`))).rejects.toThrow(/written once/);
  });

  it("a colleague who only reads acts on it once it is theirs; it goes to nobody outside the team", async () => {
    await owner.query(raise);
    try {
      expect(await as(id.rik, talkBy(id.rik))).toBe(0);
      expect(await as(id.wim, talkBy(id.wim))).toBe(0);
      await expect(as(id.samira, change(`"ownerId" = '${id.wim}'`))).rejects.toThrow(/row-level security/);
      await owner.query(change(`"ownerId" = '${id.rik}'`));
      expect(await as(id.rik, talkBy(id.rik), closeBy(id.rik))).toBe(1);
    } finally {
      await owner.query(`DELETE FROM safety_task WHERE id = $1`, [task]);
    }
  });
});

describe("an account is switched by an admin of the same organisation, and by nobody else", () => {
  const switchOff = `UPDATE "user" SET "isActive" = false WHERE id = '${id.rik}'`;

  it("an admin switches a colleague off, not the own account", async () => {
    expect(await as(id.admin, switchOff)).toBe(1);
    expect(await as(id.admin, `UPDATE "user" SET "isActive" = false WHERE id = '${id.admin}'`)).toBe(0);
  });

  it.each(["samira", "anna", "gp", "rik", "adminElsewhere"] as const)("%s switches nobody", async (name) => {
    expect(await as(id[name], switchOff)).toBe(0);
  });

  it("without an actor nothing is switched, and everybody can still sign in", async () => {
    expect((await app.query(switchOff)).rowCount).toBe(0);
    expect((await app.query(`SELECT id FROM "user" WHERE id = $1`, [id.rik])).rowCount).toBe(1);
  });

  it.each(["passwordHash", "email", "role", "organisationId", "destinationId"])(
    "%s is out of reach",
    async (column) => {
      await expect(as(id.admin, `UPDATE "user" SET "${column}" = NULL`)).rejects.toThrow(/permission denied/);
    },
  );
});

describe("what is added bears the own name and belongs to one client", () => {
  const of = { organisationId: id.organisation, clientId: id.mrsGroot, byUserId: id.samira };
  const inJourney = { ...of, journeyId: id.journey };
  const contact = { ...inJourney, channel: "home", reach: "reached", trustLevel: 1 };
  const consent = { ...of, destinationId: id.practice, parts: "{}", form: "spoken", legalBasis: "consent" };
  const added: readonly (readonly [table: string, columns: object])[] = [
    ["network_inventory", { ...of, supporters: 2 }],
    ["social_type_record", { ...of, inputs: "{}", because: "[]" }],
    ["life_event", { ...of, kind: "illness", valence: "negative" }],
    ["competency_rating", { ...of, competency: "social_skills", level: 3, example: "x" }],
    ["assessment", { ...of, instrument: "DJG-6", answers: "[]", status: "scored", subscales: "{}", flags: "{}" }],
    ["contact_moment", contact],
    ["journey_move", { ...inJourney, move: "step_back" }],
    ["participation_perspective", { ...inJourney, wants: "x" }],
    ["goal", { ...inJourney, kind: "social", text: "x" }],
    ["activity", { ...of, goalId: id.goal, name: "x" }],
    ["consent", { ...consent, givenOn: "2026-11-02" }],
    ["chapter_entry", { ...of, theme: "housing", facts: "{}", unknown: "{}" }],
    ["participation_rating", { ...of, domains: "{}" }],
  ];

  it.each(added)("%s is written under the own name only", async (table, columns) => {
    expect(await as(id.samira, insert(table, columns))).toBe(1);
    const forged = as(id.samira, insert(table, { ...columns, byUserId: id.rik }));
    await expect(forged).rejects.toThrow(/row-level security/);
  });

  it.each(added.filter(([, columns]) => "journeyId" in columns))(
    "%s is not written on the journey of another client",
    async (table, columns) => {
      const astray = as(id.anna, insert(table, { ...columns, byUserId: id.anna, journeyId: id.journeyOfBakker }));
      await expect(astray).rejects.toThrow(/row-level security/);
    },
  );

  it("an activity belongs to a goal of its own client", async () => {
    const astray = insert("activity", { ...of, byUserId: id.anna, goalId: id.goalOfBakker, name: "x" });
    await expect(as(id.anna, astray)).rejects.toThrow(/row-level security/);
  });

  it("a consent is for a destination of the own organisation", async () => {
    const abroad = insert("consent", { ...consent, givenOn: "2026-11-02", destinationId: id.practiceElsewhere });
    await expect(as(id.samira, abroad)).rejects.toThrow(/row-level security/);
  });

  it.each([
    ["on a consent of another client", { consentId: id.consentOfBakker }],
    ["to another destination than its consent", { destinationId: id.clinic }],
    ["on the journey of another client", { journeyId: id.journeyOfBakker }],
    ["in the name of a colleague", { createdById: id.rik }],
  ])("a referral is not written %s", async (_, change) => {
    const own = { ...REFERRAL, createdById: id.anna };
    expect(await as(id.anna, insert("referral", own))).toBe(1);
    await expect(as(id.anna, insert("referral", { ...own, ...change }))).rejects.toThrow(/row-level security/);
  });

  it("a draft does not change to a destination without consent", async () => {
    const draft = randomUUID();
    const write = insert("referral", { ...REFERRAL, id: draft });
    const change = `UPDATE referral SET "destinationId" = '${id.clinic}' WHERE id = '${draft}'`;
    await expect(as(id.samira, write, change)).rejects.toThrow(/row-level security/);
  });

  it("a public report reaches a team of the organisation it was sent to", async () => {
    const report = { dueOn: "2026-12-01", followCodeHash: "h", source: "neighbour", observation: "x" };
    const asStranger = `SELECT set_config('app.system', 'public_report', true)`;
    const signal = (change: object) =>
      as("", asStranger, insert("signal", { ...report, organisationId: id.organisation, teamId: id.east, ...change }));
    expect(await signal({})).toBe(1);
    await expect(signal({ teamId: id.teamElsewhere })).rejects.toThrow(/row-level security/);
  });
});

describe("a practice answers, and does nothing else", () => {
  const referral = randomUUID();
  const change = (columns: string) => `UPDATE referral SET ${columns} WHERE id = '${referral}'`;
  const accept = change(`status = 'accepted', "answeredAt" = now(), version = version + 1`);
  const event = (columns: object) =>
    insert("referral_event", {
      ...{ organisationId: id.organisation, referralId: referral, fromStatus: "requested", toStatus: "accepted" },
      ...{ by: "target", byUserId: id.gp, ...columns },
    });

  beforeEach(async () => {
    await owner.query(`DELETE FROM referral WHERE id = $1`, [referral]);
    await owner.query(insert("referral", { ...REFERRAL, id: referral, status: "requested" }));
  });

  it("it accepts with its event, leaves its receipt and refuses with a reason", async () => {
    expect(await as(id.gp, change(`"seenAt" = now()`), accept, event({}))).toBe(1);
    expect(await as(id.gp, change(`status = 'rejected', "reasonCode" = 'no_capacity', "endedAt" = now()`))).toBe(1);
  });

  it.each([
    `status = 'cancelled'`,
    `status = 'entered_in_error'`,
    `"nextStep" = 'talk_with_client'`,
    `"closedToTargetAt" = now()`,
  ])("it may not set %s", async (columns) => {
    await expect(as(id.gp, change(columns))).rejects.toThrow(/row-level security/);
  });

  it("it may not put its answer on another consent or another name", async () => {
    await expect(as(id.gp, change(`"consentId" = '${id.consentForClinic}'`))).rejects.toThrow(/stays as it was sent/);
    await expect(as(id.gp, change(`"createdById" = '${id.gp}'`))).rejects.toThrow(/permission denied/);
  });

  it.each([
    ["as if the team had moved", { by: "requester" }],
    ["for another organisation", { organisationId: id.elsewhere }],
    ["of a move that was not made", { toStatus: "completed" }],
    ["in the name of the worker", { byUserId: id.samira }],
  ])("its event is refused %s", async (_, columns) => {
    await expect(as(id.gp, accept, event(columns))).rejects.toThrow(/row-level security/);
  });

  it("the carer writes down its answer by telephone; a colleague who only reads does not", async () => {
    const byPhone = (userId: string) => as(userId, accept, event({ byUserId: userId }));
    expect(await byPhone(id.samira)).toBe(1);
    await expect(byPhone(id.rik)).rejects.toThrow(/row-level security/);
  });
});

it("only a coordinator takes a client number", async () => {
  const take = `SELECT 1 WHERE take_client_number('${id.organisation}') IS NOT NULL`;
  expect(await as(id.anna, take)).toBe(1);
  for (const userId of [id.samira, id.gp, id.admin]) expect(await as(userId, take)).toBe(0);
});

/** Runs the statements as this person and takes them back; how many rows the last one touched. */
async function as(userId: string, ...statements: string[]): Promise<number | null> {
  const connection: PoolClient = await app.connect();
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
