import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";
import { makeWorld, type World } from "@/lib/referrals/referral-world.fixture";

const { owner } = await useTestDatabase();
const { readDossier } = await import("@/lib/access/dossier");
const { today } = await import("@/lib/platform/calendar");
const commands = await import("./activation-commands");
const { readActivation } = await import("./activation-queries");

let world: World;

beforeAll(async () => {
  world = await makeWorld(owner);
  await owner.query(`UPDATE journey SET phase = 'activate', "lastContactAt" = now() WHERE id = $1`, [world.journeyId]);
});

beforeEach(async () => {
  for (const table of ["activity", "goal", "participation_perspective"]) await owner.query(`DELETE FROM ${table}`);
});

it("the client's words are kept, and so are the earlier ones", async () => {
  const first = words("weer naar het koor");
  expect(await commands.writePerspective(world.worker, first)).toMatchObject({ ok: true });
  expect(await commands.writePerspective(world.worker, first)).toMatchObject({ ok: true });
  await commands.writePerspective(world.worker, words("vrijwilliger worden"));
  const { perspectives } = await activation();
  expect(perspectives.map(({ wants }) => wants)).toEqual(["vrijwilliger worden", "weer naar het koor"]);
});

it("a goal starts its review term; looking back moves it, an attainment ends it", async () => {
  const goalId = await goal();
  expect((await activation()).goals).toMatchObject([{ id: goalId, attainment: null, reviewedAt: null }]);

  const review = { clientId: world.clientId, goalId };
  await owner.query(`UPDATE goal SET "setAt" = now() - interval '200 days' WHERE id = $1`, [goalId]);
  expect(await commands.reviewGoal(world.worker, { ...review, outcome: "still_busy" })).toMatchObject({ ok: true });
  expect(await dueKind()).toBe("silence");
  expect((await activation()).goals[0]?.reviewedAt).not.toBeNull();

  expect(await commands.reviewGoal(world.worker, { ...review, outcome: "-1" })).toMatchObject({ ok: true });
  expect((await activation()).goals).toMatchObject([{ attainment: -1 }]);
  expect(await commands.reviewGoal(world.worker, { ...review, outcome: "2" })).toEqual({
    ok: false,
    reason: "goal-ended",
  });
});

it("a goal set long ago and never looked back on is what is due first", async () => {
  const goalId = await goal();
  await owner.query(`UPDATE goal SET "setAt" = now() - interval '200 days' WHERE id = $1`, [goalId]);
  await goal();
  expect(await dueKind()).toBe("goal_review");
});

it("an activity is added once, and the first time there is written down", async () => {
  const goalId = await goal();
  const activity = {
    id: randomUUID(),
    clientId: world.clientId,
    goalId,
    name: "Koor",
    provider: null,
    startsOn: today(),
  };
  await commands.addActivity(world.worker, activity);
  expect(await commands.addActivity(world.worker, activity)).toMatchObject({ ok: true });
  const attendance = { clientId: world.clientId, activityId: activity.id, attendedOn: today() };
  expect(await commands.recordAttendance(world.worker, attendance)).toMatchObject({ ok: true });
  const [found] = (await activation()).goals;
  expect(found?.activities).toHaveLength(1);
  expect(found?.activities[0]?.attendedOn?.toISOString().slice(0, 10)).toBe(today().toString());
});

it("a goal that ended takes no new activity, and what is not this client's is not there", async () => {
  const goalId = await goal();
  await commands.reviewGoal(world.worker, { clientId: world.clientId, goalId, outcome: "0" });
  const activity = { id: randomUUID(), clientId: world.clientId, name: "Koor", provider: null, startsOn: null };
  expect(await commands.addActivity(world.worker, { ...activity, goalId })).toEqual({
    ok: false,
    reason: "goal-ended",
  });
  expect(await commands.addActivity(world.worker, { ...activity, goalId: randomUUID() })).toBeNull();
  const attendance = { clientId: world.clientId, activityId: randomUUID(), attendedOn: today() };
  expect(await commands.recordAttendance(world.worker, attendance)).toBeNull();
});

it("who only reads the dossier, and another team, write nothing", async () => {
  expect(await commands.writePerspective(world.reader, words("x"))).toBeNull();
  expect(await commands.setGoal(world.stranger, goalInput())).toBeNull();
  const { perspectives, goals } = await activation();
  expect([...perspectives, ...goals]).toEqual([]);
});

it("without an open journey nothing is added", async () => {
  await owner.query(`UPDATE journey SET "closedAt" = now() WHERE id = $1`, [world.journeyId]);
  expect(await commands.writePerspective(world.worker, words("x"))).toEqual({ ok: false, reason: "no-open-journey" });
  await owner.query(`UPDATE journey SET "closedAt" = NULL WHERE id = $1`, [world.journeyId]);
});

function words(wants: string) {
  return { id: randomUUID(), clientId: world.clientId, wants, can: null, dares: null, hasChance: null };
}

function goalInput() {
  return { id: randomUUID(), clientId: world.clientId, kind: "social" as const, text: "Eén keer koffie drinken" };
}

async function goal(): Promise<string> {
  const outcome = await commands.setGoal(world.worker, goalInput());
  if (!outcome?.ok) throw new Error("no goal was set");
  return outcome.value.id;
}

async function activation() {
  const { clientId } = world;
  const dossier = await readDossier(world.worker, clientId, "activation", (tx) => readActivation(tx, clientId));
  if (!dossier) throw new Error("there is no dossier");
  return dossier.content;
}

async function dueKind(): Promise<string | null> {
  const { rows } = await owner.query(`SELECT "dueKind" FROM journey WHERE id = $1`, [world.journeyId]);
  return rows[0].dueKind;
}
