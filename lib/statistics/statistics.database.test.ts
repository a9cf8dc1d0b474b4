import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";

const { app, owner, stats } = await useTestDatabase();
const { takeSnapshot, takeSnapshots } = await import("./statistics-commands");
const { latestSnapshot } = await import("./statistics-queries");

const WEEK = "2026-W48";
const east = { organisation: randomUUID(), team: randomUUID(), manager: randomUUID(), worker: randomUUID() };
const west = { organisation: randomUUID(), team: randomUUID(), manager: randomUUID(), worker: randomUUID() };
type Place = typeof east;

/** 23 lonely people and 61 not measured, all in trust; 14 closed journeys; 40 who said no to statistics. */
beforeAll(async () => {
  await addPlace(east, "Oost");
  await addPlace(west, "West");
  await addJourneys(east, 23, { socialType: "lonely", trust: true });
  await addJourneys(east, 61, { trust: true });
  await addJourneys(east, 14, { closed: true });
  await addJourneys(east, 40, { socialType: "lonely", trust: true, choice: "no" });
  await addJourneys(west, 3, { socialType: "lonely" });
});

describe("a snapshot", () => {
  it("does not count who said no, and shows what may be shown", async () => {
    expect((await takeSnapshot(east.organisation, WEEK)).ok).toBe(true);
    const snapshot = await latestSnapshot(actorOf(east.manager));
    expect(snapshot?.week).toBe(WEEK);
    expect(snapshot?.openJourneys).toEqual({ kind: "shown", value: 85 });
    expect(snapshot?.socialTypes).toEqual([
      { row: "socially_isolated", value: { kind: "small" } },
      { row: "lonely", value: { kind: "shown", value: 25 } },
      { row: "contact_poor", value: { kind: "small" } },
      { row: "socially_resilient", value: { kind: "small" } },
      { row: "unknown", value: { kind: "shown", value: 60 } },
    ]);
    expect(snapshot?.chain.map(({ value }) => value)).toEqual([
      { kind: "shown", value: 100 },
      { kind: "shown", value: 85 },
      { kind: "small" },
      { kind: "small" },
      { kind: "shown", value: 15 },
    ]);
  });

  it("is frozen: taking the same week again says so and changes nothing", async () => {
    const before = await cellsOf(east);
    await addJourneys(east, 30, { socialType: "lonely" });
    expect(await takeSnapshot(east.organisation, WEEK)).toEqual({ ok: false, reason: "already-taken" });
    expect(await cellsOf(east)).toEqual(before);
  });

  it("keeps no true count: only multiples of 5 from 10, and nothing for what is small or withheld", async () => {
    const cells = await cellsOf(east);
    expect(cells).toHaveLength(11);
    for (const { kind, value } of cells) {
      expect(kind === "shown" ? Number(value) % 5 : value).toBe(kind === "shown" ? 0 : null);
    }
  });

  it("is taken once when two jobs run at the same time", async () => {
    const outcomes = await Promise.all([1, 2, 3].map(() => takeSnapshot(east.organisation, "2026-W49")));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("is taken for every organisation by the weekly job, once a week", async () => {
    const day = Temporal.PlainDate.from("2026-12-28");
    const taken = (isNew: boolean) => [
      { organisation: "Oost", week: "2026-W53", isNew },
      { organisation: "West", week: "2026-W53", isNew },
    ];
    expect(await takeSnapshots(day)).toEqual(taken(true));
    expect(await takeSnapshots(day)).toEqual(taken(false));
    expect((await latestSnapshot(actorOf(east.manager)))?.week).toBe("2026-W53");
  });

  it("refuses a week that is none", async () => {
    await expect(takeSnapshot(east.organisation, "2026-48")).rejects.toThrow(RangeError);
  });
});

describe("who reads statistics", () => {
  it("a manager of another organisation sees only the own numbers", async () => {
    const snapshot = await latestSnapshot(actorOf(west.manager));
    expect(snapshot?.openJourneys).toEqual({ kind: "small" });
  });

  it.each([
    ["a worker", () => east.worker],
    ["a stranger", () => randomUUID()],
  ])("%s sees none", async (_who, userId) => {
    expect(await latestSnapshot(actorOf(userId()))).toBeNull();
  });

  it.each(["client", "journey", "journey_move", "signal", "assessment", "referral", "audit_event", "user"])(
    "the role of the statistics cannot read %s",
    async (table) => {
      await expect(stats.query(`SELECT * FROM "${table}"`)).rejects.toThrow(/permission denied/);
    },
  );

  it("the role of the statistics can neither count for itself nor change what was published", async () => {
    await expect(stats.query("SELECT * FROM statistics_counts($1)", [east.organisation])).rejects.toThrow(
      /permission denied/,
    );
    await expect(stats.query("UPDATE statistics_cell SET value = 10")).rejects.toThrow(/permission denied/);
  });

  it("the application counts only for the snapshot, never for a person", async () => {
    const count = app.query("SELECT * FROM statistics_counts($1)", [east.organisation]);
    await expect(count).rejects.toThrow(/insufficient_privilege/);
  });
});

const actorOf = (userId: string) => ({ userId, requestId: "test" });

async function cellsOf({ organisation }: Place): Promise<{ kind: string; value: number | null }[]> {
  const { rows } = await owner.query<{ kind: string; value: number | null }>(
    `SELECT c."table", c."row", c.kind, c.value FROM statistics_cell c JOIN statistics_snapshot s ON s.id = c."snapshotId"
     WHERE s."organisationId" = $1 AND s.week = $2 ORDER BY 1, 2`,
    [organisation, WEEK],
  );
  return rows;
}

async function addPlace({ organisation, team, manager, worker }: Place, name: string): Promise<void> {
  await owner.query(`INSERT INTO organisation (id, name, slug) VALUES ($1, $2::text, lower($2))`, [organisation, name]);
  await owner.query(`INSERT INTO team (id, "organisationId", name) VALUES ($1, $2, $3)`, [team, organisation, name]);
  await owner.query(
    `INSERT INTO "user" (id, "organisationId", role, name, email, "passwordHash")
     SELECT u.id, $1, u.role::"Role", 'Test', u.id || '@example.org', 'x'
     FROM (VALUES ($2::uuid, 'manager'), ($3::uuid, 'worker')) u (id, role)`,
    [organisation, manager, worker],
  );
}

interface JourneysToAdd {
  readonly socialType?: string;
  readonly trust?: boolean;
  readonly closed?: boolean;
  readonly choice?: string;
}

async function addJourneys({ organisation, team, worker }: Place, count: number, facts: JourneysToAdd): Promise<void> {
  const { socialType = null, trust = false, closed = false, choice = "not_asked" } = facts;
  await owner.query(
    `WITH numbers AS (SELECT coalesce(max(number), 0) AS last FROM client WHERE "organisationId" = $1),
     people AS (
       INSERT INTO client (id, "organisationId", "teamId", number, "sortName", "searchName", "statisticsChoice")
       SELECT gen_random_uuid(), $1, $2, last + n, 'Test', 'test', $4::"StatisticsChoice"
       FROM numbers, generate_series(1, $5::int) n RETURNING id),
     journeys AS (
       INSERT INTO journey (id, "organisationId", "clientId", "teamId", "workerId", "socialType", "closedAt")
       SELECT gen_random_uuid(), $1, id, $2, $3, $6::"SocialType", CASE WHEN $7 THEN now() END FROM people
       RETURNING id, "clientId")
     INSERT INTO journey_move (id, "organisationId", "clientId", "journeyId", move, "toPhase", "byUserId")
     SELECT gen_random_uuid(), $1, "clientId", id, 'start_trust', 'trust', $3 FROM journeys WHERE $8`,
    [organisation, team, worker, choice, count, socialType, closed, trust],
  );
}
