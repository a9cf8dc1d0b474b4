import { randomUUID } from "node:crypto";
import type { Pool } from "pg";
import type { Role } from "@/lib/access/permissions";

/** Two teams of one organisation with their people, for the tests of signals. */
export interface TriageWorld {
  readonly organisationId: string;
  readonly east: string;
  readonly west: string;
  readonly anna: TestActor;
  readonly bram: TestActor;
  readonly samira: TestActor;
  readonly wim: TestActor;
}

export interface TestActor {
  readonly userId: string;
  readonly requestId: string;
  readonly role: Role;
  readonly organisationId: string;
}

/** Anna and Bram coordinate East, Samira works there; Wim works in West. */
export async function makeTriageWorld(owner: Pool): Promise<TriageWorld> {
  const organisationId = randomUUID();
  const [east, west] = [randomUUID(), randomUUID()];
  await owner.query(`INSERT INTO organisation (id, name, slug) VALUES ($1, 'Voorbeeld', $2)`, [
    organisationId,
    `voorbeeld-${organisationId}`,
  ]);
  await owner.query(`INSERT INTO team (id, "organisationId", name) VALUES ($1, $3, 'Oost'), ($2, $3, 'West')`, [
    east,
    west,
    organisationId,
  ]);
  const add = (name: string, role: Role, teamId: string) => addPerson(owner, { organisationId, name, role, teamId });
  return {
    organisationId,
    east,
    west,
    anna: await add("Anna", "coordinator", east),
    bram: await add("Bram", "coordinator", east),
    samira: await add("Samira", "worker", east),
    wim: await add("Wim", "worker", west),
  };
}

interface NewPerson {
  readonly organisationId: string;
  readonly name: string;
  readonly role: Role;
  readonly teamId: string;
}

async function addPerson(owner: Pool, { organisationId, name, role, teamId }: NewPerson): Promise<TestActor> {
  const userId = randomUUID();
  await owner.query(
    `INSERT INTO "user" (id, "organisationId", role, name, email, "passwordHash") VALUES ($1, $2, $3, $4, $5, 'x')`,
    [userId, organisationId, role, name, `${userId}@example.org`],
  );
  await owner.query(`INSERT INTO membership ("userId", "teamId") VALUES ($1, $2)`, [userId, teamId]);
  return { userId, requestId: "test", role, organisationId };
}

export interface NewSignal {
  readonly teamId: string;
  readonly personName?: string | null;
  readonly searchName?: string | null;
  readonly postcode?: string | null;
  readonly houseNumber?: string | null;
  readonly bornOn?: string | null;
  readonly dueOn?: string;
  readonly status?: string;
}

/** A signal that waits for triage, unless `status` says otherwise. */
export async function addSignal(owner: Pool, { organisationId }: TriageWorld, signal: NewSignal): Promise<string> {
  const id = randomUUID();
  await owner.query(
    `INSERT INTO signal (id, "organisationId", "teamId", status, "dueOn", "followCodeHash", source, "personName",
                         "searchName", postcode, "houseNumber", "personBirthDate", observation)
     VALUES ($1::uuid, $2, $3, $4::"SignalStatus", $5, $1::text, 'neighbour', $6, $7, $8, $9, $10, 'De gordijnen zijn dicht.')`,
    [
      id,
      organisationId,
      signal.teamId,
      signal.status ?? "received",
      signal.dueOn ?? "2026-11-26",
      signal.personName ?? null,
      signal.searchName ?? null,
      signal.postcode ?? null,
      signal.houseNumber ?? null,
      signal.bornOn ?? null,
    ],
  );
  return id;
}

export interface NewTestClient {
  readonly teamId: string;
  readonly number: number;
  readonly givenName: string;
  readonly familyName: string;
  readonly searchName: string;
  readonly bornOn?: string;
  readonly postcode?: string;
  readonly houseNumber?: string;
  /** Who carries an open journey; without one there is none. */
  readonly workerId?: string;
}

export async function addClient(owner: Pool, { organisationId }: TriageWorld, client: NewTestClient): Promise<string> {
  const id = randomUUID();
  await owner.query(
    `INSERT INTO client (id, "organisationId", "teamId", number, salutation, "givenName", "familyName", "sortName",
                         "searchName", "birthDate", postcode, "houseNumber", street)
     VALUES ($1, $2, $3, $4, 'mrs', $5, $6, $6, $7, $8, $9, $10, 'Kadeplein')`,
    [
      id,
      organisationId,
      client.teamId,
      client.number,
      client.givenName,
      client.familyName,
      client.searchName,
      client.bornOn ?? null,
      client.postcode ?? null,
      client.houseNumber ?? null,
    ],
  );
  if (client.workerId !== undefined) {
    await owner.query(
      `INSERT INTO journey (id, "organisationId", "clientId", "teamId", "workerId") VALUES ($1, $2, $3, $4, $5)`,
      [randomUUID(), organisationId, id, client.teamId, client.workerId],
    );
  }
  return id;
}
