import { randomUUID } from "node:crypto";
import type { Pool } from "pg";
import type { Role } from "@/lib/access/permissions";

/** Who acts in a test. */
export interface CaseloadActor {
  readonly userId: string;
  readonly requestId: string;
}

export interface CaseloadWorld {
  readonly organisationId: string;
  readonly east: string;
  readonly west: string;
  /** Works in East. */
  readonly samira: CaseloadActor;
  /** Works in East, too. */
  readonly bram: CaseloadActor;
  /** Coordinates East. */
  readonly anna: CaseloadActor;
  /** Works in West. */
  readonly wim: CaseloadActor;
}

/** An organisation with two teams and their people. */
export async function makeCaseloadWorld(owner: Pool): Promise<CaseloadWorld> {
  const [organisationId, east, west] = [randomUUID(), randomUUID(), randomUUID()];
  await owner.query(`INSERT INTO organisation (id, name, slug) VALUES ($1, 'Voorbeeld', $2)`, [
    organisationId,
    organisationId,
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
    samira: await add("Samira el Amrani", "worker", east),
    bram: await add("Bram Visser", "worker", east),
    anna: await add("Anna de Wit", "coordinator", east),
    wim: await add("Wim Kok", "worker", west),
  };
}

interface NewPerson {
  readonly organisationId: string;
  readonly name: string;
  readonly role: Role;
  readonly teamId: string | null;
}

export async function addPerson(owner: Pool, person: NewPerson): Promise<CaseloadActor> {
  const userId = randomUUID();
  await owner.query(
    `INSERT INTO "user" (id, "organisationId", role, name, email, "passwordHash") VALUES ($1, $2, $3, $4, $5, 'x')`,
    [userId, person.organisationId, person.role, person.name, `${userId}@example.org`],
  );
  if (person.teamId !== null) {
    await owner.query(`INSERT INTO membership ("userId", "teamId") VALUES ($1, $2)`, [userId, person.teamId]);
  }
  return { userId, requestId: "test" };
}

export interface NewJourney {
  readonly teamId: string;
  readonly workerId: string;
  readonly familyName?: string;
  readonly searchName?: string;
  readonly phase?: string;
  readonly phaseSince?: string;
  readonly socialType?: string | null;
  readonly lastContactAt?: string | null;
  readonly dueOn?: string | null;
  readonly dueKind?: string | null;
  readonly closedAt?: string | null;
}

let number = 1000;

/** A client with one journey; without more said it is open, with nothing due. */
export async function addJourney(owner: Pool, { organisationId }: CaseloadWorld, journey: NewJourney) {
  const [clientId, journeyId] = [randomUUID(), randomUUID()];
  const familyName = journey.familyName ?? "Bakker";
  number += 1;
  await owner.query(
    `INSERT INTO client (id, "organisationId", "teamId", number, salutation, "familyName", "sortName", "searchName")
     VALUES ($1, $2, $3, $4, 'mrs', $5, $5, $6)`,
    [clientId, organisationId, journey.teamId, number, familyName, journey.searchName ?? familyName.toLowerCase()],
  );
  await owner.query(
    `INSERT INTO journey (id, "organisationId", "clientId", "teamId", "workerId", phase, "phaseSince", "socialType",
                          "lastContactAt", "dueOn", "dueKind", "closedAt")
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      journeyId,
      organisationId,
      clientId,
      journey.teamId,
      journey.workerId,
      journey.phase ?? "trust",
      journey.phaseSince ?? "2026-10-01T09:00:00Z",
      journey.socialType ?? null,
      journey.lastContactAt ?? null,
      journey.dueOn ?? null,
      journey.dueOn === undefined || journey.dueOn === null ? null : (journey.dueKind ?? "silence"),
      journey.closedAt ?? null,
    ],
  );
  return { clientId, journeyId, number };
}
