import { randomUUID } from "node:crypto";
import type { PoolClient } from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";

const { app, owner, stats } = await useTestDatabase();

const id = {
  organisation: randomUUID(),
  teamA: randomUUID(),
  teamB: randomUUID(),
  workerA: randomUUID(),
  coordinatorA: randomUUID(),
  workerB: randomUUID(),
  clientA: randomUUID(),
};

const CLIENT_TABLES = [
  "signal",
  "client",
  "journey",
  "journey_move",
  "contact_moment",
  "network_person",
  "network_inventory",
  "assessment",
  "social_type_record",
  "life_event",
  "competency_rating",
  "chapter_entry",
  "participation_rating",
  "safety_task",
  "draft",
  "consent",
  "referral",
  "referral_event",
  "participation_perspective",
  "goal",
  "activity",
];

beforeAll(async () => {
  await owner.query(`INSERT INTO organisation (id, name, slug) VALUES ($1, 'Gemeente Voorbeeld', 'voorbeeld')`, [
    id.organisation,
  ]);
  for (const [team, name] of [
    [id.teamA, "Oost"],
    [id.teamB, "West"],
  ]) {
    await owner.query(`INSERT INTO team (id, "organisationId", name) VALUES ($1, $2, $3)`, [
      team,
      id.organisation,
      name,
    ]);
  }
  await addUser(id.workerA, "worker", id.teamA);
  await addUser(id.coordinatorA, "coordinator", id.teamA);
  await addUser(id.workerB, "worker", id.teamB);
  await owner.query(
    `INSERT INTO client (id, "organisationId", "teamId", number, "sortName", "searchName")
     VALUES ($1, $2, $3, 1, 'Groot, J. de', 'j de groot')`,
    [id.clientA, id.organisation, id.teamA],
  );
  await owner.query(
    `INSERT INTO journey (id, "organisationId", "clientId", "teamId", "workerId") VALUES ($1, $2, $3, $4, $5)`,
    [randomUUID(), id.organisation, id.clientA, id.teamA, id.workerA],
  );
});

describe("the database itself keeps strangers out", () => {
  it.each(CLIENT_TABLES)("without an actor %s shows nothing", async (table) => {
    expect((await app.query(`SELECT * FROM "${table}"`)).rows).toEqual([]);
  });

  it("every client table has row security, forced on its owner too", async () => {
    const { rows } = await owner.query(
      `SELECT relname FROM pg_class WHERE relname = ANY ($1) AND relrowsecurity AND relforcerowsecurity`,
      [CLIENT_TABLES],
    );
    expect(rows).toHaveLength(CLIENT_TABLES.length);
  });

  it("a worker reads a client of the own team", async () => {
    expect(await asUser(id.workerA, countClients)).toBe(1);
  });

  it("a worker of another team reads nothing of it", async () => {
    expect(await asUser(id.workerB, countClients)).toBe(0);
    expect(await asUser(id.workerB, (tx) => count(tx, "journey"))).toBe(0);
  });

  it("a worker of another team changes nothing of it", async () => {
    const changed = await asUser(id.workerB, (tx) => tx.query(`UPDATE client SET note = 'x' RETURNING id`));
    expect(changed.rowCount).toBe(0);
  });

  it.each(["chapter_entry", "participation_rating", "safety_task"])(
    "%s is read by the team and by nobody else, and no row of it is ever deleted",
    async (table) => {
      const before = await asUser(id.workerB, (tx) => count(tx, table));
      await owner.query(KEPT_ROWS[table] ?? "", [randomUUID(), id.organisation, id.clientA, id.workerA]);
      expect(await asUser(id.workerA, (tx) => count(tx, table))).toBe(1);
      expect(await asUser(id.coordinatorA, (tx) => count(tx, table))).toBe(1);
      expect([before, await asUser(id.workerB, (tx) => count(tx, table))]).toEqual([0, 0]);
      await expect(asUser(id.workerA, (tx) => tx.query(`DELETE FROM "${table}"`))).rejects.toThrow(/permission denied/);
    },
  );

  it("a draft is its writer's alone", async () => {
    const write = `INSERT INTO draft (id, "organisationId", "clientId", "userId", form, body) VALUES ($1, $2, $3, $4, 'contact', 'v1:x')`;
    const of = (userId: string) => [randomUUID(), id.organisation, id.clientA, userId];
    await asUser(id.workerA, (tx) => tx.query(write, of(id.workerA)));
    expect(await asUser(id.workerA, (tx) => count(tx, "draft"))).toBe(1);
    for (const other of [id.coordinatorA, id.workerB]) expect(await asUser(other, (tx) => count(tx, "draft"))).toBe(0);
    await expect(asUser(id.workerA, (tx) => tx.query(write, of(id.coordinatorA)))).rejects.toThrow(
      /row-level security/,
    );
    await expect(asUser(id.workerB, (tx) => tx.query(write, of(id.workerB)))).rejects.toThrow(/row-level security/);
  });

  it("a worker cannot hand a client to another team", async () => {
    const move = asUser(id.workerA, (tx) => tx.query(`UPDATE client SET "teamId" = $1`, [id.teamB]));
    await expect(move).rejects.toThrow(/permission denied/);
  });

  it("a worker cannot open a journey: that is the coordinator's", async () => {
    const open = asUser(id.workerA, (tx) => tx.query(INSERT_CLIENT, [randomUUID(), id.organisation, id.teamA, 2]));
    await expect(open).rejects.toThrow(/row-level security/);
  });

  it("the role of the statistics cannot read a dossier table", async () => {
    await expect(stats.query("SELECT * FROM client")).rejects.toThrow(/permission denied/);
  });

  it("nobody writes the audit by hand", async () => {
    await expect(app.query("DELETE FROM audit_event")).rejects.toThrow(/permission denied/);
    await expect(app.query(`INSERT INTO audit_event (action, "objectType") VALUES ('x', 'y')`)).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe("what is done leaves its trace in the same transaction", () => {
  it("a write makes its audit row, and a write rolled back makes none", async () => {
    const client = randomUUID();
    await asUser(id.coordinatorA, (tx) => tx.query(INSERT_CLIENT, [client, id.organisation, id.teamA, 3]));
    expect(await auditOf(client)).toEqual([{ action: "create", userId: id.coordinatorA, role: "coordinator" }]);

    const undone = randomUUID();
    const failing = asUser(id.coordinatorA, async (tx) => {
      await tx.query(INSERT_CLIENT, [undone, id.organisation, id.teamA, 4]);
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect(await auditOf(undone)).toEqual([]);
  });

  it("the demo mark is refused where people work", async () => {
    const mark = owner.query(`INSERT INTO database_mark (key, value) VALUES ('demo', 'yes')`);
    await expect(mark).rejects.toThrow(/only be set on an empty database/);
  });
});

const INSERT_CLIENT = `INSERT INTO client (id, "organisationId", "teamId", number, "sortName", "searchName")
  VALUES ($1, $2, $3, $4, 'Bakker, W.', 'w bakker')`;

/** One row of each, as $1 its id, $2 the organisation, $3 the client, $4 who wrote it. */
const KEPT_ROWS: Readonly<Record<string, string>> = {
  chapter_entry: `INSERT INTO chapter_entry (id, "organisationId", "clientId", theme, facts, unknown, "byUserId")
    VALUES ($1, $2, $3, 'housing', '{}', '{}', $4)`,
  participation_rating: `INSERT INTO participation_rating (id, "organisationId", "clientId", domains, "byUserId")
    VALUES ($1, $2, $3, '{}', $4)`,
  safety_task: `INSERT INTO safety_task (id, "organisationId", "clientId", reason, "dueOn", informed, "raisedById", "ownerId")
    VALUES ($1, $2, $3, 'told_otherwise', now(), '{}', $4, $4)`,
};

async function asUser<T>(userId: string, work: (tx: PoolClient) => Promise<T>): Promise<T> {
  const connection = await app.connect();
  try {
    await connection.query("BEGIN");
    await connection.query("SELECT set_config('app.user_id', $1, true)", [userId]);
    const result = await work(connection);
    await connection.query("COMMIT");
    return result;
  } catch (error) {
    await connection.query("ROLLBACK");
    throw error;
  } finally {
    connection.release();
  }
}

const countClients = (tx: PoolClient) => count(tx, "client");

async function count(tx: PoolClient, table: string): Promise<number> {
  return (await tx.query(`SELECT id FROM "${table}"`)).rows.length;
}

async function auditOf(client: string) {
  const { rows } = await owner.query(`SELECT action, "userId", role FROM audit_event WHERE "clientId" = $1`, [client]);
  return rows;
}

async function addUser(userId: string, role: string, team: string): Promise<void> {
  await owner.query(
    `INSERT INTO "user" (id, "organisationId", role, name, email, "passwordHash") VALUES ($1, $2, $3, 'Test', $4, 'x')`,
    [userId, id.organisation, role, `${userId}@example.org`],
  );
  await owner.query(`INSERT INTO membership ("userId", "teamId") VALUES ($1, $2)`, [userId, team]);
}
