import { randomUUID } from "node:crypto";
import type { Pool } from "pg";

export interface Carer {
  readonly userId: string;
  readonly requestId: string;
  readonly organisationId: string;
}

/** Two teams: Samira carries the dossier, Rik of her team reads it, Wim of the other team does not know that it exists. */
export interface CarersWorld {
  readonly samira: Carer;
  readonly rik: Carer;
  readonly wim: Carer;
  readonly clientId: string;
}

export async function makeCarersWorld(owner: Pool, passwordHash = "x"): Promise<CarersWorld> {
  const [organisationId, east, west, clientId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await owner.query(`INSERT INTO organisation (id, name, slug) VALUES ($1::uuid, 'Voorbeeld', $1::text)`, [
    organisationId,
  ]);
  await owner.query(`INSERT INTO team (id, "organisationId", name) VALUES ($1, $3, 'Oost'), ($2, $3, 'West')`, [
    east,
    west,
    organisationId,
  ]);
  const add = async (name: string, teamId: string): Promise<Carer> => {
    const userId = randomUUID();
    await owner.query(
      `INSERT INTO "user" (id, "organisationId", role, name, email, "passwordHash") VALUES ($1, $2, 'worker', $3, $4, $5)`,
      [userId, organisationId, name, `${userId}@example.org`, passwordHash],
    );
    await owner.query(`INSERT INTO membership ("userId", "teamId") VALUES ($1, $2)`, [userId, teamId]);
    return { userId, requestId: "test", organisationId };
  };
  const [samira, rik, wim] = [await add("Samira", east), await add("Rik", east), await add("Wim", west)];
  await owner.query(
    `INSERT INTO client (id, "organisationId", "teamId", number, "sortName", "searchName")
     VALUES ($1, $2, $3, 1, 'Groot, J. de', 'j de groot')`,
    [clientId, organisationId, east],
  );
  await owner.query(
    `INSERT INTO journey (id, "organisationId", "clientId", "teamId", "workerId") VALUES ($1, $2, $3, $4, $5)`,
    [randomUUID(), organisationId, clientId, east, samira.userId],
  );
  return { samira, rik, wim, clientId };
}
