import type { Client } from "pg";
import { Temporal } from "temporal-polyfill";
import { DEMO_TEAMS } from "../prisma/seed/accounts";
import { Neighbourhoods } from "../prisma/seed/neighbourhoods";
import { makeUpPerson, nameColumns } from "../prisma/seed/people";
import { Dice } from "../prisma/seed/random";

/** The same number of teams however many clients there are, so that a team grows with them. */
export const TEAMS = 20;
const WORKERS_PER_TEAM = 10;
const SEED = 7;
const PEOPLE_AT_ONCE = 10_000;
/** Of a hundred clients, so many new worries wait. */
const WAITING_PER_HUNDRED = 10;

/** The tables of a dossier, each after those it refers to. */
const DOSSIER_TABLES = [
  "journey",
  "journey_move",
  "signal",
  "contact_moment",
  "network_person",
  "network_inventory",
  "assessment",
  "social_type_record",
  "life_event",
  "competency_rating",
  "consent",
  "referral",
  "participation_perspective",
  "goal",
  "activity",
] as const;

interface Multiplying {
  readonly clients: number;
  readonly organisationId: string;
}

/**
 * Makes that many clients more, each with a name and an address of its own and the history of one of the
 * demonstration's, spread over twenty teams of one organisation.
 */
export async function multiplyClients(owner: Client, { clients, organisationId }: Multiplying): Promise<void> {
  const tables = ["client", ...DOSSIER_TABLES];
  for (const table of tables) await owner.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await addTeams(owner, organisationId);
  await nameCopies(owner, { clients, organisationId });
  await copyClients(owner);
  for (const table of DOSSIER_TABLES) await copyRows(owner, table);
  await addWaitingSignals(owner, clients);
  for (const table of tables) await owner.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  await owner.query("VACUUM ANALYZE");
}

/** Each team has a coordinator, numbered 0, and its workers. */
async function addTeams(owner: Client, organisationId: string): Promise<void> {
  await owner.query(
    `INSERT INTO team (id, "organisationId", name) SELECT ${id("'team'", "t")}, $1, 'Team ' || t FROM generate_series(0, $2 - 1) t`,
    [organisationId, TEAMS],
  );
  await owner.query(
    `INSERT INTO "user" (id, "organisationId", role, name, email, "passwordHash")
     SELECT ${id("'user'", "t * 1000 + w")}, $1, CASE w WHEN 0 THEN 'coordinator' ELSE 'worker' END::"Role", 'Medewerker ' || t || '-' || w,
       'bench-' || t || '-' || w || '@voorbeeld.example', '' FROM generate_series(0, $2 - 1) t, generate_series(0, $3::int) w`,
    [organisationId, TEAMS, WORKERS_PER_TEAM],
  );
  await owner.query(
    `INSERT INTO membership ("userId", "teamId") SELECT ${id("'user'", "t * 1000 + w")}, ${id("'team'", "t")}
     FROM generate_series(0, $1 - 1) t, generate_series(0, $2::int) w`,
    [TEAMS, WORKERS_PER_TEAM],
  );
}

/** Who the copies are: every template in turn, the teams in turn, and a person made up for each. */
async function nameCopies(owner: Client, { clients, organisationId }: Multiplying): Promise<void> {
  await owner.query(`CREATE TEMP TABLE copy (n int PRIMARY KEY, salutation text, "givenName" text, prefix text, "familyName" text,
    "sortName" text, "searchName" text, "birthDate" date, postcode text, "houseNumber" text, street text, place text,
    "templateId" uuid, "clientId" uuid, "teamId" uuid, "workerId" uuid)`);
  const dice = new Dice(SEED);
  const places = new Neighbourhoods(dice);
  for (let from = 0; from < clients; from += PEOPLE_AT_ONCE) {
    const people = Array.from({ length: Math.min(PEOPLE_AT_ONCE, clients - from) }, (_, index) =>
      personRow(dice, places, from + index),
    );
    await owner.query("INSERT INTO copy SELECT * FROM json_populate_recordset(NULL::copy, $1::json)", [
      JSON.stringify(people),
    ]);
  }
  await owner.query(
    `UPDATE copy SET "templateId" = t.id, "clientId" = ${id("'client'", "n")}, "teamId" = ${id("'team'", `n % ${TEAMS}`)},
       "workerId" = ${id("'user'", `n % ${TEAMS} * 1000 + 1 + n / ${TEAMS} % ${WORKERS_PER_TEAM}`)}
     FROM (SELECT id, row_number() OVER (ORDER BY id) - 1 AS place, count(*) OVER () AS all FROM client WHERE "organisationId" = $1) t
     WHERE t.place = n % t.all`,
    [organisationId],
  );
  await owner.query(`CREATE INDEX ON copy ("templateId")`);
  await owner.query("ANALYZE copy");
}

function personRow(dice: Dice, places: Neighbourhoods, n: number) {
  const person = makeUpPerson(dice, places, { team: DEMO_TEAMS[0], today: BORN_BEFORE });
  return { n, ...nameColumns(person.name), birthDate: person.birthDate?.toString() ?? null, ...person.address };
}

const BORN_BEFORE = Temporal.PlainDate.from("2026-01-01");

async function copyClients(owner: Client): Promise<void> {
  await insertCopies(owner, "client", {
    join: `JOIN copy c ON c."templateId" = x.id`,
    values: {
      id: `c."clientId"`,
      teamId: `c."teamId"`,
      number: "100000 + c.n",
      salutation: `c.salutation::"Salutation"`,
      ...Object.fromEntries(
        [
          "givenName",
          "prefix",
          "familyName",
          "sortName",
          "searchName",
          "birthDate",
          "postcode",
          "houseNumber",
          "street",
          "place",
        ].map((name) => [name, `c."${name}"`]),
      ),
    },
  });
}

/** The rows of a table follow their client; every id in them becomes that of the copy. */
function copyRows(owner: Client, table: string): Promise<void> {
  const copied = (column: string) => [column, id(`x."${column}"`, "c.n")] as const;
  return insertCopies(owner, table, {
    join: `JOIN copy c ON c."templateId" = x."clientId"`,
    values: {
      ...Object.fromEntries(["id", "journeyId", "goalId", "consentId", "mergedIntoId", "replacesId"].map(copied)),
      // A sealed text opens in its own row only.
      ...(table === "life_event" ? { note: "NULL", supportAbsentText: "NULL" } : {}),
      clientId: `c."clientId"`,
      teamId: `c."teamId"`,
      workerId: `c."workerId"`,
      byUserId: `c."workerId"`,
      createdById: `c."workerId"`,
      followCodeHash: `x."followCodeHash" || c.n`,
    },
  });
}

/** New worries, in every team as many: about people with names and addresses like those of the clients. */
async function addWaitingSignals(owner: Client, clients: number): Promise<void> {
  await owner.query(
    `INSERT INTO signal (id, "organisationId", "teamId", "receivedAt", "dueOn", "followCodeHash", source, "personName",
       "searchName", street, "houseNumber", postcode, observation)
     SELECT ${id("'waiting'", "c.n")}, t."organisationId", t.id, now() - c.n % 19 * interval '1 day', current_date - c.n % 17 + 2,
       'waiting' || c.n, 'neighbour', c."familyName", c."searchName", c.street, c."houseNumber", c.postcode,
       'De gordijnen zijn al een week dicht.'
     FROM copy c JOIN team t ON t.id = c."teamId" WHERE c.n < $1::int`,
    [Math.ceil((clients * WAITING_PER_HUNDRED) / 100)],
  );
}

interface Copying {
  readonly join: string;
  /** What is put in the place of a column's own value, by the name of the column. */
  readonly values: Readonly<Record<string, string>>;
}

async function insertCopies(owner: Client, table: string, { join, values }: Copying): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
    [table],
  );
  const columns = rows.map(({ name }) => `"${name}"`).join(", ");
  const copies = rows.map(({ name }) => values[name] ?? `x."${name}"`).join(", ");
  await owner.query(`INSERT INTO ${table} (${columns}) SELECT ${copies} FROM ${table} x ${join}`);
}

/** An id that follows from what it is of and a number: every size has the same, and copies find each other. */
function id(of: string, n: string): string {
  return `md5(${of}::text || '-' || (${n})::text)::uuid`;
}

/** The id of the coordinator of a team, and those of clients in it, as the database makes them. */
export async function findBenchPeople(owner: Client, team: number) {
  const { rows } = await owner.query<{ userId: string; teamId: string; clientId: string; searchName: string }>(
    `SELECT ${id("'user'", "$1::int * 1000")} AS "userId", c."teamId", c.id AS "clientId", c."searchName"
     FROM generate_series(0, 40) k JOIN client c ON c.id = ${id("'client'", `$1::int + k * ${TEAMS}`)} ORDER BY k`,
    [team],
  );
  return rows;
}
