import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";
import { addDossier, type DossierWorld, makeDossierWorld, type TestCarer } from "../assessments/dossier.fixture";

const { owner } = await useTestDatabase();
const { withActor } = await import("@/lib/platform/database");
const { readDossier } = await import("@/lib/access/dossier");
const { today } = await import("@/lib/platform/calendar");
const { raiseSafetyTask } = await import("./raise-safety-task");
const { closeSafetyTask, handOver, raiseByHand, recordTalk } = await import("./safety-commands");
const { getSafetyTask, listCarers, listSafetyTasks } = await import("./safety-queries");

let world: DossierWorld;
let anna: TestCarer;

beforeAll(async () => {
  world = await makeDossierWorld(owner);
  anna = { ...world.rik, userId: randomUUID() };
  await owner.query(
    `INSERT INTO "user" (id, "organisationId", role, name, email, "passwordHash") VALUES ($1, $2, 'coordinator', 'Anna', 'anna@example.org', 'x')`,
    [anna.userId, world.organisationId],
  );
  await owner.query(`INSERT INTO membership ("userId", "teamId") VALUES ($1, $2)`, [anna.userId, world.east]);
});

describe("a safety step is raised", () => {
  it("once for ten raises of one questionnaire, also at the same time, and keeps why it began", async () => {
    const clientId = await addDossier(owner, world);
    const assessmentId = randomUUID();
    const raises = Array.from({ length: 10 }, (_, index) =>
      raise(world.samira, clientId, { assessmentId, reason: index < 9 ? "self_harm_raised" : "self_harm_not_asked" }),
    );
    const ids = await Promise.all(raises);
    expect(new Set(ids).size).toBe(1);
    expect(await kept(clientId)).toHaveLength(1);
    await raise(world.samira, clientId, { assessmentId, reason: "self_harm_not_asked" });
    expect(await kept(clientId)).toMatchObject([{ ownerId: world.samira.userId, talkedAt: null, closedAt: null }]);
  });

  it("first by the draft and then by the saved form as one step, of the day of the draft", async () => {
    const clientId = await addDossier(owner, world);
    const assessmentId = randomUUID();
    const first = await raise(world.samira, clientId, { assessmentId });
    await owner.query(`UPDATE safety_task SET "dueOn" = "dueOn" - 1 WHERE id = $1`, [first]);
    expect(await raise(world.samira, clientId, { assessmentId })).toBe(first);
    expect((await listed(world.rik, clientId))[0]).toMatchObject({
      id: first,
      isLate: true,
      reason: "self_harm_raised",
    });
  });

  it("again for another questionnaire", async () => {
    const clientId = await addDossier(owner, world);
    await raise(world.samira, clientId, { assessmentId: randomUUID() });
    await raise(world.samira, clientId, { assessmentId: randomUUID() });
    expect(await kept(clientId)).toHaveLength(2);
  });

  it("by the coordinator, for the worker of the journey; without one it stays with who raised it", async () => {
    const open = await addDossier(owner, world);
    await raise(anna, open, { assessmentId: randomUUID() });
    expect(await kept(open)).toMatchObject([{ ownerId: world.samira.userId, raisedById: anna.userId }]);
    const closed = await addDossier(owner, world, { closed: true });
    await raise(anna, closed, { assessmentId: randomUUID() });
    expect(await kept(closed)).toMatchObject([{ ownerId: anna.userId }]);
  });

  it("also when the worker of the journey no longer works in the team", async () => {
    const clientId = await addDossier(owner, world);
    await owner.query(`UPDATE "user" SET "isActive" = false WHERE id = $1`, [world.samira.userId]);
    try {
      await raise(anna, clientId, { assessmentId: randomUUID() });
      expect(await kept(clientId)).toMatchObject([{ ownerId: anna.userId }]);
    } finally {
      await owner.query(`UPDATE "user" SET "isActive" = true WHERE id = $1`, [world.samira.userId]);
    }
  });

  it("by hand with who told what, sealed; not by who only reads", async () => {
    const clientId = await addDossier(owner, world);
    const told = { id: randomUUID(), clientId, by: "de dochter", what: "Hij wil niet meer." };
    expect(await raiseByHand(world.rik, told)).toBeNull();
    expect(await raiseByHand(world.wim, told)).toBeNull();
    const outcome = await raiseByHand(world.samira, told);
    expect(outcome).toEqual({ ok: true, value: { clientId, taskId: told.id } });
    expect(await raiseByHand(world.samira, told)).toEqual(outcome);
    const rows = await kept(clientId);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.agreed).toMatch(/^v1:/);
    expect(await read(world.rik, clientId, told.id)).toMatchObject({
      reason: "told_otherwise",
      told: "Verteld door de dochter: Hij wil niet meer.",
      talk: null,
    });
    await recordTalk(world.samira, { ...talkOf(clientId, told.id), agreed: "Samen met de dochter gepraat." });
    expect(await read(world.rik, clientId, told.id)).toMatchObject({
      told: null,
      talk: { text: "Verteld door de dochter: Hij wil niet meer.\n\nSamen met de dochter gepraat." },
    });
  });
});

describe("the talk", () => {
  it("is written once, sealed, under the own name; sent twice it is the same, another is refused", async () => {
    const { clientId, taskId } = await raised();
    const talk = talkOf(clientId, taskId);
    expect(await recordTalk(world.samira, talk)).toEqual({ ok: true, value: { clientId, taskId } });
    expect(await recordTalk(world.samira, talk)).toMatchObject({ ok: true });
    const other = { ...talk, agreed: "Iets anders." };
    expect(await recordTalk(world.samira, other)).toEqual({ ok: false, reason: "already-talked" });
    expect(await recordTalk(anna, talk)).toEqual({ ok: false, reason: "already-talked" });

    expect((await kept(clientId))[0]?.agreed).toMatch(/^v1:/);
    expect(await read(world.rik, clientId, taskId)).toMatchObject({
      talk: { discussed: "yes", text: "Belt morgen de huisarts.", informed: ["gp"], byName: "Samira" },
      closing: null,
    });
  });

  it("names who goes on with it, who is of the team", async () => {
    const { clientId, taskId } = await raised();
    const talk = talkOf(clientId, taskId);
    const astray = await recordTalk(world.samira, { ...talk, ownerId: world.wim.userId });
    expect(astray).toEqual({ ok: false, reason: "owner-not-in-team" });
    expect(await read(world.rik, clientId, taskId)).toMatchObject({ talk: null });
    await recordTalk(world.samira, { ...talk, ownerId: world.rik.userId });
    expect(await read(world.rik, clientId, taskId)).toMatchObject({ ownerName: "Rik", talk: { byName: "Samira" } });
  });

  it("answers what its reason asks: a question that was skipped is asked after all", async () => {
    const { clientId, taskId } = await raised({ reason: "self_harm_not_asked" });
    const talk = talkOf(clientId, taskId);
    expect(await recordTalk(world.samira, talk)).toBeNull();
    expect(await recordTalk(world.samira, { ...talk, discussed: "asked_no_thoughts" })).toMatchObject({ ok: true });
  });

  it("is read from before notes were sealed", async () => {
    const { clientId, taskId } = await raised();
    await owner.query(
      `UPDATE safety_task SET agreed = 'v0:Van vroeger.', discussed = 'yes', "talkedAt" = now(), "talkedById" = NULL,
       "closedAt" = NULL WHERE id = $1`,
      [taskId],
    );
    expect(await read(world.rik, clientId, taskId)).toMatchObject({ talk: { text: "Van vroeger.", byName: "" } });
  });
});

describe("closing", () => {
  it("comes after the talk, with what was done, and stays", async () => {
    const { clientId, taskId } = await raised();
    const closing = { clientId, taskId, closingNote: "De huisarts is geweest.", closingCode: null, handedTo: null };
    expect(await closeSafetyTask(world.samira, closing)).toEqual({ ok: false, reason: "talk-first" });
    await recordTalk(world.samira, talkOf(clientId, taskId));
    expect((await headerOf(world.rik, clientId))?.safety).toMatchObject([
      { id: taskId, isTalked: true, isLate: false },
    ]);

    expect(await closeSafetyTask(world.samira, closing)).toMatchObject({ ok: true });
    expect(await closeSafetyTask(world.samira, closing)).toMatchObject({ ok: true });
    expect(await closeSafetyTask(anna, closing)).toEqual({ ok: false, reason: "already-closed" });
    expect(await recordTalk(anna, talkOf(clientId, taskId))).toEqual({ ok: false, reason: "already-talked" });
    const given = { clientId, taskId, ownerId: world.rik.userId };
    expect(await handOver(world.samira, given)).toEqual({ ok: false, reason: "already-closed" });
    expect(await read(world.rik, clientId, taskId)).toMatchObject({
      closing: { note: "De huisarts is geweest.", byName: "Samira" },
    });
    expect((await headerOf(world.rik, clientId))?.safety).toEqual([]);
  });
});

describe("who may act on a step", () => {
  it("the carer, the coordinator and the named owner; another colleague only reads, another team sees nothing", async () => {
    const { clientId, taskId } = await raised();
    const talk = talkOf(clientId, taskId);
    const give = (ownerId: string) => ({ clientId, taskId, ownerId });
    for (const stranger of [world.rik, world.wim]) {
      expect(await recordTalk(stranger, talk)).toBeNull();
      expect(await handOver(stranger, give(stranger.userId))).toBeNull();
    }
    expect(await readDossier(world.wim, clientId, "safety", async () => null)).toBeNull();
    expect(await handOver(anna, give(world.wim.userId))).toEqual({ ok: false, reason: "owner-not-in-team" });

    expect(await handOver(anna, give(world.rik.userId))).toMatchObject({ ok: true });
    expect(await recordTalk(world.rik, { ...talk, ownerId: world.rik.userId })).toMatchObject({ ok: true });
    expect(await handOver(world.rik, give(world.samira.userId))).toMatchObject({ ok: true });
    expect(
      await closeSafetyTask(world.rik, { clientId, taskId, closingNote: "Klaar.", closingCode: null, handedTo: null }),
    ).toBeNull();
    expect(await handOver(world.samira, give(world.rik.userId))).toMatchObject({ ok: true });
    expect(
      await closeSafetyTask(world.rik, { clientId, taskId, closingNote: "Klaar.", closingCode: null, handedTo: null }),
    ).toMatchObject({ ok: true });
  });

  it("a step is not found under another client, nor one that does not exist", async () => {
    const { taskId } = await raised();
    const clientId = await addDossier(owner, world);
    expect(await recordTalk(world.samira, talkOf(clientId, taskId))).toBeNull();
    expect(await recordTalk(world.samira, talkOf(clientId, randomUUID()))).toBeNull();
    expect(await read(world.samira, clientId, taskId)).toBeNull();
    expect(await read(world.samira, clientId, "geen-id")).toBeNull();
  });

  it("only who works in the team can be named", async () => {
    const carers = await withActor(world.samira, (tx) => listCarers(tx, world.east));
    expect(carers.map(({ name }) => name)).toEqual(["Anna", "Rik", "Samira"]);
  });
});

it("each act leaves a row in the log", async () => {
  const { clientId, taskId } = await raised();
  await recordTalk(world.samira, talkOf(clientId, taskId));
  await closeSafetyTask(world.samira, { clientId, taskId, closingNote: "Klaar.", closingCode: null, handedTo: null });
  const { rows } = await owner.query(
    `SELECT action FROM audit_event WHERE "objectType" = 'safety_task' AND "objectId" = $1 ORDER BY at`,
    [taskId],
  );
  expect(rows.map(({ action }) => action)).toEqual(["create", "update", "update"]);
});

interface Raise {
  readonly assessmentId?: string;
  readonly reason?: "self_harm_raised" | "self_harm_not_asked";
}

function raise(actor: TestCarer, clientId: string, { assessmentId, reason }: Raise): Promise<string> {
  const { organisationId, userId: raisedById } = actor;
  return withActor(actor, (tx) =>
    raiseSafetyTask(tx, {
      ...{ organisationId, clientId, raisedById },
      assessmentId: assessmentId ?? randomUUID(),
      reason: reason ?? "self_harm_raised",
      today: today(),
    }),
  );
}

async function raised(of: Raise = {}) {
  const clientId = await addDossier(owner, world);
  return { clientId, taskId: await raise(world.samira, clientId, of) };
}

function talkOf(clientId: string, taskId: string) {
  const said = { discussed: "yes", agreed: "Belt morgen de huisarts.", informed: ["gp" as const] } as const;
  return { clientId, taskId, ...said, informed: [...said.informed], ownerId: world.samira.userId };
}

interface KeptTask {
  readonly ownerId: string;
  readonly raisedById: string;
  readonly agreed: string | null;
  readonly talkedAt: Date | null;
  readonly closedAt: Date | null;
}

async function kept(clientId: string): Promise<KeptTask[]> {
  return (await owner.query<KeptTask>(`SELECT * FROM safety_task WHERE "clientId" = $1`, [clientId])).rows;
}

async function listed(actor: TestCarer, clientId: string) {
  const dossier = await readDossier(actor, clientId, "safety", (tx) => listSafetyTasks(tx, clientId));
  return dossier?.content ?? [];
}

async function read(actor: TestCarer, clientId: string, taskId: string) {
  const dossier = await readDossier(actor, clientId, "safety", (tx) => getSafetyTask(tx, clientId, taskId));
  return dossier?.content ?? null;
}

async function headerOf(actor: TestCarer, clientId: string) {
  return (await readDossier(actor, clientId, "safety", async () => null))?.header;
}
