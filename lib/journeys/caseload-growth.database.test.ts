import { randomUUID } from "node:crypto";
import type { PoolClient } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";
import type { CaseloadFilters, CaseloadSort, Direction } from "./caseload-query";

const { admin, app, owner } = await useTestDatabase();
const { Prisma } = await import("@/prisma/generated/client");
const { readBeyond, scopeOf, placeOf } = await import("./caseload-page-queries");

const organisation = randomUUID();
const coordinator = randomUUID();
const team = randomUUID();
const TEAMS = 12;
const CLIENTS_A_TEAM = 5000;
const PAGE = 25;

let reader: PoolClient;

beforeAll(async () => {
  await owner.query(`INSERT INTO organisation (id, name, slug) VALUES ($1, 'Groot', 'groot')`, [organisation]);
  await owner.query(`INSERT INTO team (id, "organisationId", name) VALUES ($1, $2, 'Oost')`, [team, organisation]);
  await owner.query(
    `INSERT INTO team (id, "organisationId", name) SELECT gen_random_uuid(), $1, 'Team ' || n FROM generate_series(2, $2::int) n`,
    [organisation, TEAMS],
  );
  await owner.query(
    `INSERT INTO "user" (id, "organisationId", role, name, email, "passwordHash") VALUES ($1, $2, 'coordinator', 'C', 'c@example.org', 'x')`,
    [coordinator, organisation],
  );
  await owner.query(`INSERT INTO membership ("userId", "teamId") VALUES ($1, $2)`, [coordinator, team]);
  await seedClients();
  await admin.query("VACUUM ANALYZE");
  reader = await app.connect();
  await reader.query("BEGIN");
  await reader.query("SELECT set_config('app.user_id', $1, true)", [coordinator]);
}, 120_000);

afterAll(() => reader.release());

describe.each<CaseloadSort>(["due", "name", "contact", "phase"])("by %s, with 60,000 clients", (sort) => {
  it.each<Direction>(["asc", "desc"])("no page sorts the team (%s)", async (direction) => {
    await expectFlat({ ...openTeam, sort, direction });
  });
});

it.each<CaseloadSort>(["due", "name"])("closed journeys by %s are not sorted either", async (sort) => {
  await expectFlat({ ...openTeam, status: "closed", sort, direction: "desc" });
});

const openTeam: CaseloadFilters = {
  teamId: team,
  status: "open",
  workerId: null,
  phase: null,
  socialType: null,
  isLate: false,
};

async function expectFlat(query: CaseloadFilters & { sort: CaseloadSort; direction: Direction }): Promise<void> {
  const scope = scopeOf(query, "2026-11-24");
  const first = await explained((tx) => readBeyond(tx, scope, { order: query, from: null, limit: PAGE }));
  const last = first.result.at(-1);
  if (!last) throw new Error("The list is empty");
  const from = placeOf(query, last);
  const second = await explained((tx) => readBeyond(tx, scope, { order: query, from, limit: PAGE }));
  expect(second.result).toHaveLength(PAGE);
  expect(Math.max(...first.rows, ...second.rows)).toBeLessThanOrEqual(40 * PAGE);
}

type Tx = Parameters<typeof readBeyond>[0];
type Plan = {
  "Node Type": string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Index Name"?: string;
  "Rows Removed by Filter"?: number;
  Plans?: Plan[];
};

/** Runs a query as the application's role and reads from its plans how many rows each step really handled. */
async function explained<T>(query: (tx: Tx) => Promise<T>) {
  const reads: string[] = [];
  const rows: number[] = [];
  const $queryRaw = async (strings: TemplateStringsArray, ...values: never[]) => {
    const { text, values: given } = Prisma.sql(strings, ...values);
    const plan = await reader.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, given);
    walk(plan.rows[0]["QUERY PLAN"][0].Plan, 0);
    return (await reader.query(text, given)).rows;
  };
  const walk = (plan: Plan, depth: number) => {
    const handled = (plan["Actual Rows"] + (plan["Rows Removed by Filter"] ?? 0)) * plan["Actual Loops"];
    rows.push(handled);
    reads.push(`${" ".repeat(depth)}${plan["Node Type"]} ${plan["Index Name"] ?? ""} ${handled}`);
    for (const part of plan.Plans ?? []) walk(part, depth + 1);
  };
  return { result: await query({ $queryRaw } as unknown as Tx), rows, reads };
}

async function seedClients(): Promise<void> {
  await owner.query(
    `INSERT INTO client (id, "organisationId", "teamId", number, "sortName", "searchName")
     SELECT gen_random_uuid(), $1, t.id, n * 100 + t.place, initcap(substr(md5(n || t.name), 1, 8)), substr(md5(n || t.name), 1, 8)
     FROM (SELECT id, name, row_number() OVER (ORDER BY name) AS place FROM team) t, generate_series(1, $2::int) n`,
    [organisation, CLIENTS_A_TEAM],
  );
  await owner.query(
    `INSERT INTO journey (id, "organisationId", "clientId", "teamId", "workerId", phase, "phaseSince", "openedAt", "closedAt", "lastContactAt", "dueOn", "dueKind")
     SELECT gen_random_uuid(), $1, c.id, c."teamId", $2, 'trust', now() - random() * interval '400 days', now() - interval '500 days',
       CASE WHEN part = 2 OR c.number % 3 = 0 THEN now() - random() * interval '300 days' END,
       CASE WHEN random() < 0.8 THEN now() - random() * interval '90 days' END,
       CASE WHEN NOT (part = 2 OR c.number % 3 = 0) THEN current_date + (random() * 60)::int - 30 END,
       CASE WHEN NOT (part = 2 OR c.number % 3 = 0) THEN 'silence'::"DueKind" END
     FROM client c, generate_series(1, 2) part`,
    [organisation, coordinator],
  );
}
