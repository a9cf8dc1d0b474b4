import { beforeEach, describe, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";
import {
  addJourney,
  addPerson,
  type CaseloadActor,
  type CaseloadWorld,
  makeCaseloadWorld,
} from "../journeys/caseload.fixture";
import type { AuditQuery } from "./audit-query";

const { owner } = await useTestDatabase();
const { AUDIT_PAGE_SIZE, listAuditEvents } = await import("./audit-queries");

let world: CaseloadWorld;
let officer: CaseloadActor;
const all: AuditQuery = { userId: null, clientNumber: null, action: null };

beforeEach(async () => {
  world = await makeCaseloadWorld(owner);
  officer = await addPerson(owner, {
    organisationId: world.organisationId,
    name: "Saskia",
    role: "privacy_officer",
    teamId: null,
  });
});

interface Logged {
  readonly action?: string;
  readonly userId?: string;
  readonly clientId?: string | null;
  readonly organisationId?: string;
}

async function log({ action = "read", userId, clientId = null, organisationId }: Logged, times = 1): Promise<void> {
  await owner.query(
    `INSERT INTO audit_event (action, "userId", role, "organisationId", "objectType", "clientId", "requestId")
     SELECT $1, $2, 'worker', $3, 'client', $4, 'verzoek-1' FROM generate_series(1, $5::int)`,
    [action, userId ?? world.samira.userId, organisationId ?? world.organisationId, clientId, times],
  );
}

describe("the log of an organisation", () => {
  it("shows who, what, whose dossier and in which request, newest first", async () => {
    const client = await addJourney(owner, world, { teamId: world.east, workerId: world.samira.userId });
    await log({ clientId: client.clientId });
    await log({ action: "update", userId: world.bram.userId });
    const { rows, people } = await listAuditEvents(officer, all);
    expect(rows).toMatchObject([
      { action: "update", userName: "Bram Visser", clientNumber: null },
      {
        action: "read",
        userName: "Samira el Amrani",
        role: "worker",
        clientNumber: client.number,
        requestId: "verzoek-1",
      },
    ]);
    expect(people.map(({ name }) => name)).toContain("Saskia");
  });

  it("is read by privacy officers only, and only of the own organisation", async () => {
    const elsewhere = await makeCaseloadWorld(owner);
    await log({ organisationId: elsewhere.organisationId });
    await log({});
    expect((await listAuditEvents(officer, all)).rows).toHaveLength(1);
    const forWorker = await listAuditEvents(world.anna, all);
    expect([forWorker.rows, forWorker.people]).toEqual([[], []]);
  });

  it("reading it is a line of its own", async () => {
    await listAuditEvents(officer, all);
    expect((await listAuditEvents(officer, all)).rows).toMatchObject([
      { action: "read", objectType: "audit", userName: "Saskia" },
    ]);
  });

  it("filters by person, by client number and by what was done", async () => {
    const client = await addJourney(owner, world, { teamId: world.east, workerId: world.samira.userId });
    await log({ clientId: client.clientId });
    await log({ action: "update", userId: world.bram.userId, clientId: client.clientId });
    await log({ action: "update" });
    const count = async (query: Partial<AuditQuery>) =>
      (await listAuditEvents(officer, { ...all, ...query })).rows.length;
    expect(await count({ userId: world.bram.userId })).toBe(1);
    expect(await count({ action: "update" })).toBe(2);
    expect(await count({ clientNumber: client.number, action: "read" })).toBe(1);
    expect(await count({ clientNumber: 999_999 })).toBe(0);
  });

  it("a client number of another organisation finds nothing", async () => {
    const elsewhere = await makeCaseloadWorld(owner);
    const client = await addJourney(owner, elsewhere, { teamId: elsewhere.east, workerId: elsewhere.samira.userId });
    await log({ clientId: client.clientId, organisationId: elsewhere.organisationId });
    expect((await listAuditEvents(officer, { ...all, clientNumber: client.number })).rows).toEqual([]);
  });
});

it("its pages give each line once, older and newer", async () => {
  await log({ userId: world.bram.userId }, 2 * AUDIT_PAGE_SIZE + 7);
  const query = { ...all, userId: world.bram.userId };
  const first = await listAuditEvents(officer, query);
  const second = await listAuditEvents(officer, { ...query, before: first.older });
  const third = await listAuditEvents(officer, { ...query, before: second.older });
  expect([first.newer, third.older]).toEqual([null, null]);
  const seqs = [first, second, third].flatMap(({ rows }) => rows.map(({ seq }) => seq));
  expect(seqs).toEqual([...new Set(seqs)].toSorted((a, b) => b - a));
  expect(seqs).toHaveLength(2 * AUDIT_PAGE_SIZE + 7);

  const back = await listAuditEvents(officer, { ...query, after: third.newer });
  expect(back.rows).toEqual(second.rows);
  const top = await listAuditEvents(officer, { ...query, after: back.newer });
  expect(top.rows).toEqual(first.rows);
  expect(top.newer).toBeNull();
});
