import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";
import { addClient, addSignal, makeTriageWorld, type TriageWorld } from "./triage.fixture";
import type { NewClientTriage, Triage } from "./triage-schema";

const { owner } = await useTestDatabase();
const { triageSignal } = await import("./triage-commands");

const now = new Date("2026-11-24T09:00:00Z");
let world: TriageWorld;
let signalId: string;
let nextNumber = 1;

beforeAll(async () => {
  world = await makeTriageWorld(owner);
});

beforeEach(async () => {
  signalId = await addSignal(owner, world, { teamId: world.east, personName: "Mevrouw Öz" });
});

describe("a new client", () => {
  it("gets a number, a journey in the first phase with its clock, and the signal is accepted", async () => {
    const triage = newClient();
    expect(await triageSignal(world.anna, triage, now)).toEqual(done(triage.newClientId));

    const client = await one(`SELECT * FROM client WHERE id = $1`, triage.newClientId);
    expect(client).toMatchObject({
      teamId: world.east,
      number: 1001,
      sortName: "Öz, Ayşe",
      searchName: "ayse oz",
      salutation: "mrs",
      postcode: "1091 AB",
    });
    const journey = await one(`SELECT *, "dueOn"::text AS "dueOn" FROM journey WHERE "clientId" = $1`, client.id);
    expect(journey).toMatchObject({
      phase: "signal",
      workerId: world.samira.userId,
      teamId: world.east,
      openedAt: now,
      dueKind: "first_attempt",
      dueOn: "2026-12-01",
    });
    expect(await one(`SELECT * FROM journey_move WHERE "journeyId" = $1`, journey.id)).toMatchObject({
      move: "open_journey",
      fromPhase: null,
      toPhase: "signal",
      byUserId: world.anna.userId,
    });
    expect(await readSignal()).toMatchObject({
      status: "accepted",
      clientId: client.id,
      journeyId: journey.id,
      triagedById: world.anna.userId,
      triagedAt: now,
    });
  });

  it("sent twice by the same hand it is one client, and both answers are the same", async () => {
    const triage = newClient();
    const first = await triageSignal(world.anna, triage, now);
    expect(await triageSignal(world.anna, triage, now)).toEqual(first);
    expect(await count(`client WHERE id = $1`, triage.newClientId)).toBe(1);
    expect(await count(`journey WHERE "clientId" = $1`, triage.newClientId)).toBe(1);
  });

  it("of two coordinators at once one decides, the other hears it, and nothing is written twice", async () => {
    const [hers, his] = [newClient(), newClient()];
    const outcomes = await Promise.all([triageSignal(world.anna, hers, now), triageSignal(world.bram, his, now)]);
    expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, reason: "already-triaged" });
    const made = await owner.query(`SELECT 1 FROM client WHERE id IN ($1, $2)`, [hers.newClientId, his.newClientId]);
    expect(made.rows).toHaveLength(1);
  });

  it("needs a worker of the team", async () => {
    const triage = { ...newClient(), workerId: world.wim.userId };
    expect(await triageSignal(world.anna, triage, now)).toEqual({ ok: false, reason: "worker-elsewhere" });
    expect(await unchanged(triage)).toBe(true);
  });

  it("needs a worker who still works there", async () => {
    const triage = { ...newClient(), workerId: randomUUID() };
    expect(await triageSignal(world.anna, triage, now)).toEqual({ ok: false, reason: "worker-elsewhere" });
    expect(await unchanged(triage)).toBe(true);
  });
});

describe("a known client", () => {
  it("without an open journey gets a new one", async () => {
    const clientId = await known();
    const outcome = await triageSignal(world.anna, knownClient(clientId), now);
    expect(outcome).toEqual(done(clientId));
    const journey = await one(`SELECT * FROM journey WHERE "clientId" = $1`, clientId);
    expect(await readSignal()).toMatchObject({ status: "accepted", clientId, journeyId: journey.id });
  });

  it("with an open journey gets the signal added to it, whoever was chosen", async () => {
    const clientId = await known(world.samira.userId);
    expect(await triageSignal(world.anna, knownClient(clientId), now)).toEqual(done(clientId));
    expect(await count(`journey WHERE "clientId" = $1`, clientId)).toBe(1);
    expect(await readSignal()).toMatchObject({ status: "accepted", clientId });
  });

  it("whose journey was closed meanwhile asks for a worker", async () => {
    const clientId = await known();
    const outcome = await triageSignal(world.anna, { answer: "join", signalId, targetId: clientId }, now);
    expect(outcome).toEqual({ ok: false, reason: "worker-missing" });
    expect(await readSignal()).toMatchObject({ status: "received" });
  });

  it("two signals about one client at once open one journey", async () => {
    const clientId = await known();
    const other = await addSignal(owner, world, { teamId: world.east });
    await Promise.all([
      triageSignal(world.anna, knownClient(clientId), now),
      triageSignal(world.bram, { ...knownClient(clientId), signalId: other }, now),
    ]);
    expect(await count(`journey WHERE "clientId" = $1`, clientId)).toBe(1);
    expect(await count(`signal WHERE "clientId" = $1 AND status = 'accepted'`, clientId)).toBe(2);
  });

  it("of another team cannot be chosen", async () => {
    const clientId = await addClient(owner, world, { ...nameless(), teamId: world.west });
    const outcome = await triageSignal(world.anna, knownClient(clientId), now);
    expect(outcome).toEqual({ ok: false, reason: "client-gone" });
    expect(await readSignal()).toMatchObject({ status: "received" });
  });
});

describe("the same as another signal", () => {
  it("is merged into it, and follows it to its journey", async () => {
    const intoId = await addSignal(owner, world, { teamId: world.east });
    expect(await triageSignal(world.anna, { answer: "merge", signalId, targetId: intoId }, now)).toEqual(done(null));
    expect(await readSignal()).toMatchObject({ status: "merged", mergedIntoId: intoId });

    const triage = { ...newClient(), signalId: intoId };
    await triageSignal(world.anna, triage, now);
    expect(await readSignal()).toMatchObject({ status: "merged", clientId: triage.newClientId });
  });

  it("takes along what was merged into it before", async () => {
    const [middle, last] = [signalId, await addSignal(owner, world, { teamId: world.east })];
    const first = await addSignal(owner, world, { teamId: world.east });
    await triageSignal(world.anna, { answer: "merge", signalId: first, targetId: middle }, now);
    await triageSignal(world.anna, { answer: "merge", signalId: middle, targetId: last }, now);
    expect(await one(`SELECT "mergedIntoId" FROM signal WHERE id = $1`, first)).toEqual({ mergedIntoId: last });
  });

  it.each([
    ["itself", async () => signalId],
    ["one of another team", () => addSignal(owner, world, { teamId: world.west })],
    ["one that was decided", () => addSignal(owner, world, { teamId: world.east, status: "not_for_us" })],
    ["one that does not exist", async () => randomUUID()],
  ])("cannot be merged into %s", async (_what, target) => {
    const outcome = await triageSignal(world.anna, { answer: "merge", signalId, targetId: await target() }, now);
    expect(outcome).toEqual({ ok: false, reason: "signal-gone" });
    expect(await readSignal()).toMatchObject({ status: "received", mergedIntoId: null });
  });

  it("two signals merged into each other at once leave one", async () => {
    const other = await addSignal(owner, world, { teamId: world.east });
    const outcomes = await Promise.all([
      triageSignal(world.anna, { answer: "merge", signalId, targetId: other }, now),
      triageSignal(world.bram, { answer: "merge", signalId: other, targetId: signalId }, now),
    ]);
    expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1);
  });
});

describe("not for this team", () => {
  it.each(["redirected", "not_for_us"] as const)("is %s with its reason", async (declineAs) => {
    const triage: Triage = { answer: "decline", signalId, declineAs, reason: "Woont in een andere gemeente." };
    expect(await triageSignal(world.anna, triage, now)).toEqual(done(null));
    expect(await readSignal()).toMatchObject({
      status: declineAs,
      decisionReason: "Woont in een andere gemeente.",
      clientId: null,
      journeyId: null,
    });
  });

  it("takes along what was merged into it", async () => {
    const first = await addSignal(owner, world, { teamId: world.east });
    await triageSignal(world.anna, { answer: "merge", signalId: first, targetId: signalId }, now);
    await triageSignal(world.anna, { answer: "decline", signalId, declineAs: "not_for_us", reason: "Grap." }, now);
    expect(await one(`SELECT status FROM signal WHERE id = $1`, first)).toEqual({ status: "not_for_us" });
  });
});

describe("who may decide", () => {
  it("a worker may not", async () => {
    const triage = newClient();
    expect(await triageSignal(world.samira, triage, now)).toEqual({ ok: false, reason: "wrong-role" });
    expect(await unchanged(triage)).toBe(true);
  });

  it("the database does not let a worker either, whatever the application thinks the role is", async () => {
    const triage = newClient();
    expect(await triageSignal({ ...world.samira, role: "coordinator" }, triage, now)).toBeNull();
    expect(await unchanged(triage)).toBe(true);
  });

  it("a signal of another team and one that does not exist answer alike", async () => {
    const elsewhere = await addSignal(owner, world, { teamId: world.west });
    expect(await triageSignal(world.anna, { ...newClient(), signalId: elsewhere }, now)).toBeNull();
    expect(await triageSignal(world.anna, { ...newClient(), signalId: randomUUID() }, now)).toBeNull();
  });

  it("what was decided stays decided", async () => {
    await triageSignal(world.anna, { answer: "decline", signalId, declineAs: "not_for_us", reason: "Grap." }, now);
    expect(await triageSignal(world.bram, newClient(), now)).toEqual({ ok: false, reason: "already-triaged" });
    expect(await readSignal()).toMatchObject({ status: "not_for_us", triagedById: world.anna.userId });
  });
});

function newClient(): NewClientTriage {
  return {
    answer: "new",
    signalId,
    newClientId: randomUUID(),
    salutation: "mrs",
    givenName: "Ayşe",
    prefix: null,
    familyName: "Öz",
    birthDate: null,
    postcode: "1091 AB",
    houseNumber: "4",
    street: "Kadeplein",
    place: null,
    workerId: world.samira.userId,
  };
}

const knownClient = (targetId: string) =>
  ({ answer: "client", signalId, targetId, workerId: world.samira.userId }) as const satisfies Triage;

const nameless = () => ({ number: nextNumber++, givenName: "Ayşe", familyName: "Öz", searchName: "ayse oz" });

const known = (workerId?: string) =>
  addClient(owner, world, { ...nameless(), teamId: world.east, ...(workerId !== undefined && { workerId }) });

const done = (clientId: string | null) => ({ ok: true, value: { signalId, clientId } });

const readSignal = () => one(`SELECT * FROM signal WHERE id = $1`, signalId);

async function unchanged({ newClientId }: NewClientTriage): Promise<boolean> {
  const { status, version } = await readSignal();
  return status === "received" && version === 1 && (await count(`client WHERE id = $1`, newClientId)) === 0;
}

async function one(sql: string, id: unknown): Promise<Record<string, unknown>> {
  const { rows } = await owner.query<Record<string, unknown>>(sql, [id]);
  expect(rows).toHaveLength(1);
  return rows[0] ?? {};
}

async function count(from: string, id: string): Promise<number> {
  return (await owner.query(`SELECT 1 FROM ${from}`, [id])).rows.length;
}
