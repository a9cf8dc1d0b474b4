import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, it } from "vitest";
import { fitsPassword } from "@/lib/accounts/password";
import { INSTRUMENT_CODES } from "@/lib/domain/instruments/instruments";
import { DUE_KINDS } from "@/lib/domain/due";
import { scoreInstrument } from "@/lib/domain/instruments/score";
import { canMove, REFERRAL_STATUSES, type ReferralParty, type ReferralStatus } from "@/lib/domain/referral";
import { classifySocialType, type SocialTypeInputs } from "@/lib/domain/social-type";
import { SOCIAL_TYPE_CODES } from "@/lib/domain/taxonomy/social-types";
import { JOURNEY_OUTCOMES, PHASES } from "@/lib/domain/workflow";
import { useTestDatabase } from "../../scripts/database/test-database";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "./accounts";
import { SEALED_COLUMNS } from "./seal-rows";
import { seedDemo } from "./seed";

const { owner, urls } = await useTestDatabase();
const second = await useTestDatabase();
const { withActor } = await import("@/lib/platform/database");
const { resetJourneyClock } = await import("@/lib/journeys/journey-clock");

const today = Temporal.PlainDate.from("2026-11-24");
const FIELD_KEYS = `test:${"A".repeat(43)}`;

beforeAll(async () => {
  await seedDemo({ ...urls, fieldKeys: FIELD_KEYS, today });
  await seedDemo({ ...second.urls, fieldKeys: FIELD_KEYS, today });
});

it("it has 600 clients of 3 teams in 2 organisations, 14 people who work with them, and 3 practices", async () => {
  expect(await count("FROM client")).toBe(600);
  expect(await count("FROM organisation")).toBe(2);
  expect(await count("FROM team")).toBe(3);
  expect(await count(`FROM "user" WHERE role IN ('worker', 'coordinator')`)).toBe(14);
  expect(await count(`FROM destination WHERE kind = 'gp_practice'`)).toBe(3);
  expect(
    await count(
      `FROM organisation o WHERE 1 <> (SELECT count(*) FROM team t WHERE t."organisationId" = o.id AND t."isIntake")`,
    ),
  ).toBe(0);
});

it("the same day gives the same rows, to the last letter", async () => {
  for (const table of await tables()) {
    expect(`${table} ${await digest(second.owner, table)}`).toBe(`${table} ${await digest(owner, table)}`);
  }
});

it("it is marked as a demonstration, nobody is said to have made it, and it is made once", async () => {
  expect(await count("FROM database_mark WHERE key = 'demo'")).toBe(1);
  expect(await count("FROM audit_event")).toBe(0);
  await expect(seedDemo({ ...urls, fieldKeys: FIELD_KEYS, today })).rejects.toThrow("empty database");
});

it("the first six accounts are one of each role, and everybody has the same easy password", async () => {
  const first = DEMO_ACCOUNTS.slice(0, 6);
  expect(first.map(({ role }) => role)).toEqual(["worker", "coordinator", "gp", "manager", "admin", "privacy_officer"]);
  expect(new Set(first.map(({ organisationId }) => organisationId)).size).toBe(1);
  expect(first[0]?.teamId).toBe(first[1]?.teamId);
  const [kept] = await list<{ passwordHash: string }>(`SELECT DISTINCT "passwordHash" FROM "user"`);
  expect(await fitsPassword(DEMO_PASSWORD, kept?.passwordHash ?? null)).toBe(true);
  expect(
    await count(`FROM referral WHERE "destinationId" = $1 AND status = 'requested'`, [first[2]?.practiceId]),
  ).toBeGreaterThan(2);
});

it("every worker carries 15 to 45 open journeys, some of them late and a few very late", async () => {
  const loads = await list<{ count: number; late: number }>(
    `SELECT count(j.id)::int AS count, (count(*) FILTER (WHERE j."dueOn" < $1))::int AS late
     FROM "user" u LEFT JOIN journey j ON j."workerId" = u.id AND j."closedAt" IS NULL WHERE u.role = 'worker' GROUP BY u.id`,
    [today.toString()],
  );
  for (const { count: load, late } of loads) {
    expect(load).toBeGreaterThanOrEqual(15);
    expect(load).toBeLessThanOrEqual(45);
    expect(late).toBeGreaterThan(0);
    expect(late).toBeLessThan(load / 2);
  }
});

it("every phase, social type, outcome and status is there, the unknown ones too", async () => {
  expect(await codes(`SELECT phase FROM journey WHERE "closedAt" IS NULL`)).toEqual([...PHASES].sort());
  expect(await codes(`SELECT coalesce("socialType"::text, 'unknown') FROM journey WHERE "closedAt" IS NULL`)).toEqual(
    [...SOCIAL_TYPE_CODES, "unknown"].sort(),
  );
  expect(await codes(`SELECT outcome FROM journey WHERE outcome IS NOT NULL`)).toEqual([...JOURNEY_OUTCOMES].sort());
  expect(await codes("SELECT status FROM referral")).toEqual([...REFERRAL_STATUSES].sort());
  expect(await codes("SELECT status FROM signal")).toEqual([
    "accepted",
    "merged",
    "not_for_us",
    "received",
    "redirected",
  ]);
  expect(await codes("SELECT source FROM signal")).toHaveLength(8);
  expect(await codes(`SELECT "dueKind" FROM journey WHERE "dueKind" IS NOT NULL`)).toEqual([...DUE_KINDS].sort());
  expect(await codes(`SELECT "statisticsChoice" FROM client`)).toEqual(["no", "not_asked", "yes"]);
});

it("every dossier has a note with a canary of its own, and some are about somebody without a name", async () => {
  expect(await count(`FROM client WHERE note ~ '[[:alpha:]]{3}.* canary-[0-9a-f]{16}$'`)).toBe(600);
  expect(await count(`FROM (SELECT DISTINCT right(note, 23) FROM client) canaries`)).toBe(600);
  expect(await count(`FROM client WHERE "familyName" IS NULL AND "searchName" = ''`)).toBeGreaterThan(2);
  expect(
    await count(
      `FROM organisation o WHERE "nextClientNumber" <= (SELECT max(number) FROM client c WHERE c."organisationId" = o.id)`,
    ),
  ).toBe(0);
});

it("nothing happened later than today", async () => {
  for (const moment of [
    `contact_moment.at`,
    `signal."receivedAt"`,
    `journey_move.at`,
    `referral_event.at`,
    `assessment."takenAt"`,
  ]) {
    const [table = ""] = moment.split(".");
    expect(await count(`FROM ${table} WHERE ${moment} > '${today.toString()}T00:00:00+01:00'`)).toBe(0);
  }
});

it("every score is what the instrument gives for its answers, to the last point", async () => {
  const taken = await list<{ instrument: string; answers: (string | null)[]; kept: object }>(
    `SELECT instrument, answers, json_build_object('status', status, 'score', score, 'band', band, 'imputed', imputed,
       'subscales', subscales, 'flags', flags) AS kept FROM assessment`,
  );
  expect(taken.length).toBeGreaterThan(500);
  for (const { instrument, answers, kept } of taken) expect(kept).toEqual(scoreInstrument(instrument, answers));
});

it("all seven instruments were taken, the list for older people of nobody else, and what was skipped has no answer", async () => {
  const codes = await list<{ instrument: string }>(`SELECT DISTINCT instrument FROM assessment ORDER BY instrument`);
  expect(codes.map(({ instrument }) => instrument)).toEqual([...INSTRUMENT_CODES].sort());
  expect(
    await count(
      `FROM assessment a JOIN client c ON c.id = a."clientId" WHERE a.instrument = 'GDS-15'
         AND (c."birthDate" IS NULL OR c."birthDate" > a."takenAt" - interval '64 years')`,
    ),
  ).toBe(0);
  expect(await count(`FROM assessment WHERE cardinality(skipped) > 0`)).toBeGreaterThan(2);
  expect(
    await count(`FROM assessment a, unnest(a.skipped) nr WHERE jsonb_typeof(a.answers -> (nr - 1)) <> 'null'`),
  ).toBe(0);
  expect(await count(`FROM assessment WHERE "takenBy" = 'by_client'`)).toBeGreaterThan(20);
  expect(await count(`FROM assessment WHERE difficulty IS NOT NULL AND instrument <> 'PHQ-9'`)).toBe(0);
});

it("every answer that raised a safety step has one, two are open, and their words are sealed", async () => {
  const raised = `FROM assessment a WHERE a.flags && ARRAY['self_harm_raised', 'self_harm_not_asked']`;
  expect(await count(`${raised} AND NOT EXISTS (SELECT 1 FROM safety_task s WHERE s."assessmentId" = a.id)`)).toBe(0);
  expect(await count(`FROM safety_task WHERE "closedAt" IS NULL`)).toBe(2);
  expect(await count(`FROM safety_task WHERE "closedAt" IS NOT NULL`)).toBeGreaterThan(5);
  expect(await count(`FROM safety_task WHERE "assessmentId" IS NULL`)).toBeGreaterThan(0);
  expect(await count(`FROM safety_task WHERE agreed NOT LIKE 'v1:%' OR "closingNote" NOT LIKE 'v1:%'`)).toBe(0);
});

it("every social type is what the rules make of its inputs, and stands on the journey", async () => {
  const records = await list<{ type: string | null; inputs: SocialTypeInputs; because: object }>(
    "SELECT type, inputs, because FROM social_type_record",
  );
  for (const { type, inputs, because } of records) {
    const { supporters, lsns6, loneliness, settings } = inputs;
    const found = classifySocialType({ supporters, lsns6, loneliness, settings });
    expect({ type: type ?? "unknown", because }).toEqual({ type: found.type, because: found.because });
  }
  expect(
    await count(`FROM journey j JOIN LATERAL (SELECT * FROM social_type_record r WHERE r."clientId" = j."clientId"
      ORDER BY r."assessedAt" DESC LIMIT 1) r ON r."assessedAt" > j."openedAt"
      WHERE j."closedAt" IS NULL AND coalesce(r."overrideType", r.type) IS DISTINCT FROM j."socialType"`),
  ).toBe(0);
});

it("no journey stands where its moves did not bring it, or passed a gate that did not hold", async () => {
  const wrong = await list(`
    SELECT j.id FROM journey j
    JOIN LATERAL (SELECT array_agg(m."fromPhase"::text ORDER BY m.at) AS origins, array_agg(m."toPhase"::text ORDER BY m.at) AS ends,
      max(m.at) FILTER (WHERE m."toPhase" IS NOT NULL) AS since FROM journey_move m WHERE m."journeyId" = j.id) m ON true
    WHERE m.origins[2:] IS DISTINCT FROM m.ends[:cardinality(m.ends) - 1] OR m.since <> j."phaseSince"
      OR coalesce(m.ends[cardinality(m.ends)], m.origins[cardinality(m.ends)]) <> j.phase::text
      OR (j."closedAt" IS NULL) <> (m.ends[cardinality(m.ends)] IS NOT NULL)
      OR (j."closedAt" IS NULL) <> (j.outcome IS NULL)
      OR (j.phase <> 'signal' AND j."firstReachedAt" IS NULL)
      OR (j.phase IN ('refer', 'activate') AND (j."trustLevel" < 2 OR (j."socialType" IS NULL AND j."notMeasurableWhy" IS NULL)))
      OR (j."closedAt" IS NOT NULL AND j."aftercareOn" IS NULL AND j."noAftercareWhy" IS NULL)`);
  expect(wrong).toEqual([]);
  const gateless = `FROM journey j JOIN referral r ON r."journeyId" = j.id WHERE
    (j."closedAt" IS NOT NULL AND r.status IN ('draft', 'requested', 'accepted', 'in_progress', 'on_hold'))
    OR (j.phase = 'activate' AND (r.status = 'requested' OR (r.status IN ('rejected', 'failed', 'cancelled') AND r."nextStep" IS NULL)
      OR NOT EXISTS (SELECT FROM participation_perspective p WHERE p."journeyId" = j.id)))`;
  expect(await count(gateless)).toBe(0);
});

it("every referral came to its status by moves that are allowed", async () => {
  const events = await list<{
    status: ReferralStatus;
    froms: ReferralStatus[];
    tos: ReferralStatus[];
    by: ReferralParty[];
  }>(`
    SELECT r.status, array_agg(e."fromStatus"::text ORDER BY e.at) AS froms, array_agg(e."toStatus"::text ORDER BY e.at) AS tos,
      array_agg(e.by::text ORDER BY e.at) AS by
    FROM referral r JOIN referral_event e ON e."referralId" = r.id GROUP BY r.id`);
  for (const { status, froms, tos, by } of events) {
    expect(["draft", ...tos]).toEqual([...froms, status]);
    for (const [index, to] of tos.entries()) expect(canMove(froms[index] ?? to, to, by[index] ?? "target")).toBe(true);
  }
});

it("a manager finds the statistics of last week, and this week is left to the job", async () => {
  expect(await codes("SELECT week FROM statistics_snapshot")).toEqual(["2026-W47"]);
  expect(await count("FROM statistics_cell WHERE kind = 'shown'")).toBeGreaterThan(12);
});

it("what is due first is what the product would work out", async () => {
  const teams = await list<{ userId: string; journeyIds: string[] }>(`
    SELECT u.id AS "userId", array_agg(j.id) AS "journeyIds" FROM "user" u JOIN membership m ON m."userId" = u.id
    JOIN LATERAL (SELECT j.*, row_number() OVER (PARTITION BY j."dueKind" ORDER BY j.id) AS nr FROM journey j
      WHERE j."teamId" = m."teamId") j ON j.nr <= 6
    WHERE u.role = 'coordinator' GROUP BY u.id`);
  const before = await digest(second.owner, "journey");
  for (const { userId, journeyIds } of teams) {
    await withActor({ userId, requestId: "seed" }, async (tx) => {
      for (const journeyId of journeyIds) await resetJourneyClock(tx, journeyId, today);
    });
  }
  expect(await digest(second.owner, "journey")).toBe(before);
});

async function list<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
  return (await owner.query(sql, values)).rows;
}

async function count(rest: string, values: unknown[] = []): Promise<number> {
  const [row] = await list<{ count: number }>(`SELECT count(*)::int AS count ${rest}`, values);
  return row?.count ?? 0;
}

async function codes(sql: string): Promise<string[]> {
  const rows = await list<{ code: string }>(`SELECT DISTINCT code::text FROM (${sql}) found(code)`);
  return rows.map(({ code }) => code).sort();
}

async function tables(): Promise<string[]> {
  const rows = await list<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '\\_%'`,
  );
  return rows.map(({ name }) => name);
}

/** Sealed words differ each time that they are sealed; whether they are is asked elsewhere. */
async function digest(database: typeof owner, table: string): Promise<string | undefined> {
  const sealed = Object.entries(SEALED_COLUMNS).find(([name]) => name === table)?.[1] ?? [];
  const { rows } = await database.query<{ digest: string }>(
    `SELECT md5(coalesce(string_agg(kept, '|' ORDER BY kept), '')) AS digest
     FROM (SELECT (to_jsonb(t) - $1::text[])::text AS kept FROM "${table}" t) AS rows`,
    [sealed],
  );
  return rows[0]?.digest;
}
