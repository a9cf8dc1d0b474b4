import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { beforeEach, describe, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";
import { addJourney, type CaseloadWorld, makeCaseloadWorld } from "./caseload.fixture";

const { owner } = await useTestDatabase();
const { countLateOfTeams, listToday } = await import("./today-queries");
const { listCaseload } = await import("./caseload-queries");
const { dueTitle } = await import("./today-words");

const tuesday = Temporal.PlainDate.from("2026-11-24");
let world: CaseloadWorld;

beforeEach(async () => {
  world = await makeCaseloadWorld(owner);
});

const mine = () => ({ teamId: world.east, workerId: world.samira.userId });

describe("what asks attention today", () => {
  it("the longest overdue first, then what is due this week, and nothing of next week", async () => {
    await addJourney(owner, world, {
      ...mine(),
      familyName: "Bakker",
      dueOn: "2026-11-20",
      lastContactAt: "2026-10-30",
    });
    await addJourney(owner, world, { ...mine(), familyName: "Vos", dueOn: "2026-11-10", dueKind: "first_attempt" });
    await addJourney(owner, world, { ...mine(), familyName: "Kok", dueOn: "2026-11-24", dueKind: "goal_review" });
    await addJourney(owner, world, { ...mine(), familyName: "Smit", dueOn: "2026-11-30" });
    const { late, thisWeek } = await listToday(world.samira, tuesday);
    expect(late.map(dueTitle)).toEqual(["Mevrouw Vos: nog geen poging gedaan", "Mevrouw Bakker: al 17 werkdagen stil"]);
    expect(thisWeek.map(dueTitle)).toEqual(["Mevrouw Kok: samen naar het doel kijken"]);
  });

  it("shows neither a colleague's journeys nor closed ones nor those of another team", async () => {
    await addJourney(owner, world, { ...mine(), workerId: world.bram.userId, dueOn: "2026-11-10" });
    await addJourney(owner, world, { ...mine(), dueOn: "2026-11-10", closedAt: "2026-11-12" });
    await addJourney(owner, world, { ...mine(), teamId: world.west, dueOn: "2026-11-10" });
    expect((await listToday(world.samira, tuesday)).late).toEqual([]);
  });

  it("names the practice that does not answer", async () => {
    const journey = await addJourney(owner, world, {
      ...mine(),
      familyName: "Chen",
      dueOn: "2026-11-20",
      dueKind: "referral_answer",
    });
    const referralId = await addReferral(journey, { status: "requested" });
    const { late } = await listToday(world.samira, tuesday);
    expect(late.map(dueTitle)).toEqual(["Huisartsenpraktijk De Linde antwoordt niet over mevrouw Chen"]);
    expect(late[0]?.referral?.id).toBe(referralId);
  });

  it("a broken-off referral asks a next step until one is taken; an accepted one is news for a week", async () => {
    const journey = await addJourney(owner, world, mine());
    const rejected = await addReferral(journey, { status: "rejected" });
    await addReferral(journey, { status: "failed", nextStep: "refer_elsewhere" });
    const accepted = await addReferral(journey, { status: "accepted", answeredAt: "2026-11-20T10:00:00Z" });
    await addReferral(journey, { status: "accepted", answeredAt: "2026-11-01T10:00:00Z" });
    const found = await listToday(world.samira, tuesday);
    expect(found.nextSteps.map(({ referralId }) => referralId)).toEqual([rejected]);
    expect(found.accepted.map(({ referralId }) => referralId)).toEqual([accepted]);
  });

  it("a safety step stays until it is closed: for its owner, for the carer, and for the coordinator of the team", async () => {
    const { clientId } = await addJourney(owner, world, { ...mine(), familyName: "Bakker" });
    const taskId = await addSafetyTask(clientId, { ownerId: world.bram.userId, dueOn: "2026-11-23" });
    const seen = async (actor: typeof world.samira) => (await listToday(actor, tuesday)).safety;
    const item = { taskId, client: "Mevrouw Bakker", isTalked: false, isLate: true };
    expect(await seen(world.bram)).toMatchObject([{ ...item, ownerName: null }]);
    for (const actor of [world.samira, world.anna])
      expect(await seen(actor)).toMatchObject([{ ...item, ownerName: "Bram Visser" }]);
    expect(await seen(world.wim)).toEqual([]);
    await owner.query(`UPDATE safety_task SET "talkedAt" = now(), "closedAt" = now() WHERE id = $1`, [taskId]);
    for (const actor of [world.bram, world.samira, world.anna]) expect(await seen(actor)).toEqual([]);
  });

  it("a safety step of a colleague's client is not a worker's own", async () => {
    const { clientId } = await addJourney(owner, world, { ...mine(), workerId: world.bram.userId });
    await addSafetyTask(clientId, { ownerId: world.bram.userId, dueOn: "2026-11-24" });
    expect((await listToday(world.samira, tuesday)).safety).toEqual([]);
    expect((await listToday(world.bram, tuesday)).safety).toMatchObject([{ isLate: false }]);
  });

  it("who waits for a talk comes before who waits to be closed, whatever the day", async () => {
    const own = { ownerId: world.samira.userId };
    const { clientId } = await addJourney(owner, world, mine());
    const talked = await addSafetyTask(clientId, { ...own, dueOn: "2026-11-20", isTalked: true });
    const untalked = await addSafetyTask(clientId, { ...own, dueOn: "2026-11-24" });
    const { safety } = await listToday(world.samira, tuesday);
    expect(safety.map(({ taskId }) => taskId)).toEqual([untalked, talked]);
  });

  it("the last contacts are one's own", async () => {
    const own = await addJourney(owner, world, { ...mine(), lastContactAt: "2026-11-23T10:00:00Z" });
    await addContact(own, world.samira.userId, "2026-11-20T10:00:00Z");
    await addContact(own, world.bram.userId, "2026-11-23T10:00:00Z");
    const { recent } = await listToday(world.samira, tuesday);
    expect(recent.map(({ at }) => at.toISOString())).toEqual(["2026-11-20T10:00:00.000Z"]);
  });

  it("leaves one row in the log", async () => {
    await listToday(world.samira, tuesday);
    const { rows } = await owner.query(
      `SELECT action FROM audit_event WHERE "objectType" = 'today' AND "userId" = $1`,
      [world.samira.userId],
    );
    expect(rows).toEqual([{ action: "read" }]);
  });
});

it("the number of late journeys of a team is the number of rows it opens", async () => {
  await addJourney(owner, world, { ...mine(), dueOn: "2026-11-20" });
  await addJourney(owner, world, { ...mine(), workerId: world.bram.userId, dueOn: "2026-11-23" });
  await addJourney(owner, world, { ...mine(), dueOn: "2026-11-24" });
  await addJourney(owner, world, { teamId: world.west, workerId: world.wim.userId, dueOn: "2026-11-20" });
  const counted = await countLateOfTeams(world.anna, tuesday);
  const list = await listCaseload(
    world.anna,
    {
      teamId: world.east,
      status: "open",
      workerId: null,
      phase: null,
      socialType: null,
      isLate: true,
      sort: "due",
      direction: "asc",
    },
    tuesday,
  );
  expect(counted).toEqual([{ teamId: world.east, team: "Oost", late: 2 }]);
  expect(list?.rows).toHaveLength(2);
});

interface Kept {
  readonly clientId: string;
  readonly journeyId: string;
}

async function addReferral(
  { clientId, journeyId }: Kept,
  { status, nextStep, answeredAt }: { status: string; nextStep?: string; answeredAt?: string },
): Promise<string> {
  const [id, destination, consent] = [randomUUID(), randomUUID(), randomUUID()];
  await owner.query(
    `INSERT INTO destination (id, "organisationId", kind, name) VALUES ($1, $2, 'gp_practice', 'Huisartsenpraktijk De Linde')`,
    [destination, world.organisationId],
  );
  await owner.query(
    `INSERT INTO consent (id, "organisationId", "clientId", "destinationId", parts, form, "legalBasis", "givenOn", "byUserId")
     VALUES ($1, $2, $3, $4, '{}', 'spoken', 'consent', '2026-11-01', $5)`,
    [consent, world.organisationId, clientId, destination, world.samira.userId],
  );
  await owner.query(
    `INSERT INTO referral (id, "organisationId", "clientId", "journeyId", "destinationId", "consentId", status, question,
                           summary, "requestedAt", "answeredAt", "nextStep", "createdById")
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'Wilt u meekijken?', '{}', '2026-11-06T10:00:00Z', $8, $9, $10)`,
    [
      id,
      world.organisationId,
      clientId,
      journeyId,
      destination,
      consent,
      status,
      answeredAt ?? null,
      nextStep ?? null,
      world.samira.userId,
    ],
  );
  return id;
}

async function addSafetyTask(
  clientId: string,
  { ownerId, dueOn, isTalked = false }: { ownerId: string; dueOn: string; isTalked?: boolean },
): Promise<string> {
  const id = randomUUID();
  await owner.query(
    `INSERT INTO safety_task (id, "organisationId", "clientId", reason, "raisedById", "ownerId", "dueOn", informed, "talkedAt")
     VALUES ($1, $2, $3, 'self_harm_raised', $4, $4, $5, '{}', $6)`,
    [id, world.organisationId, clientId, ownerId, dueOn, isTalked ? new Date() : null],
  );
  return id;
}

async function addContact({ clientId, journeyId }: Kept, byUserId: string, at: string): Promise<void> {
  await owner.query(
    `INSERT INTO contact_moment (id, "organisationId", "clientId", "journeyId", at, "byUserId", channel, reach, "trustLevel")
     VALUES ($1, $2, $3, $4, $5, $6, 'home', 'reached', 2)`,
    [randomUUID(), world.organisationId, clientId, journeyId, at, byUserId],
  );
}
