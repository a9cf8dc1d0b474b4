import { randomUUID } from "node:crypto";
import type { Pool } from "pg";
import type { InstrumentCode } from "@/lib/domain/instruments/instruments";
import type { AssessmentInput } from "./assessment-schema";

export interface TestCarer {
  readonly userId: string;
  readonly requestId: string;
  readonly organisationId: string;
}

/** One organisation with two teams: Samira carries the dossiers of East, Rik of East reads them, Wim works in West. */
export interface DossierWorld {
  readonly organisationId: string;
  readonly east: string;
  readonly samira: TestCarer;
  readonly rik: TestCarer;
  readonly wim: TestCarer;
}

export async function makeDossierWorld(owner: Pool): Promise<DossierWorld> {
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
  const add = (name: string, teamId: string) => addWorker(owner, { organisationId, name, teamId });
  return {
    organisationId,
    east,
    samira: await add("Samira", east),
    rik: await add("Rik", east),
    wim: await add("Wim", west),
  };
}

/** A client of East with an open journey that Samira carries; `closed` when that journey is over. */
export async function addDossier(owner: Pool, world: DossierWorld, { closed = false } = {}): Promise<string> {
  const clientId = randomUUID();
  await owner.query(
    `INSERT INTO client (id, "organisationId", "teamId", number, "sortName", "searchName")
     SELECT $1, $2, $3, count(*) + 1, 'Groot, J. de', 'j de groot' FROM client WHERE "organisationId" = $2`,
    [clientId, world.organisationId, world.east],
  );
  await owner.query(
    `INSERT INTO journey (id, "organisationId", "clientId", "teamId", "workerId", "closedAt") VALUES ($1, $2, $3, $4, $5, $6)`,
    [randomUUID(), world.organisationId, clientId, world.east, world.samira.userId, closed ? new Date() : null],
  );
  return clientId;
}

/** One instrument as its form sends it, filled in with the client beside the worker. */
export function filledIn(
  clientId: string,
  instrument: InstrumentCode,
  answers: readonly (string | null)[],
): AssessmentInput {
  const given = { instrument, answers, skipped: [], difficulty: null, takenBy: "with_worker" } as const;
  return { id: randomUUID(), clientId, ...given };
}

interface NewWorker {
  readonly organisationId: string;
  readonly name: string;
  readonly teamId: string;
}

async function addWorker(owner: Pool, { organisationId, name, teamId }: NewWorker): Promise<TestCarer> {
  const userId = randomUUID();
  await owner.query(
    `INSERT INTO "user" (id, "organisationId", role, name, email, "passwordHash") VALUES ($1, $2, 'worker', $3, $4, 'x')`,
    [userId, organisationId, name, `${userId}@example.org`],
  );
  await owner.query(`INSERT INTO membership ("userId", "teamId") VALUES ($1, $2)`, [userId, teamId]);
  return { userId, requestId: "test", organisationId };
}
