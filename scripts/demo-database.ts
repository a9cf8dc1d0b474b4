import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Client, escapeIdentifier } from "pg";
import { databaseNameOf, dropDatabase, ensureDatabase } from "./database/ensure-database";
import { MigrationRefused } from "./database/migrations";
import { migrateServer, openServer, type DatabaseServer, type OpenDatabase } from "./database/open-database";
import type { Program } from "./program";
import { dataFolder, projectFolder } from "./project";

/** An account of the demonstration, printed so that anybody can try it. */
export type DemoAccount = { role: string; name: string; email: string; password: string };

/** Empty; a demonstration that was cut off while it was filled; a whole one; data that is not ours to touch. */
type Contents = "empty" | "half" | "demo" | "foreign";

const COMPLETE = "Kring demonstration, complete";

/**
 * The database of the demonstration: migrated, and filled when it is empty.
 *
 * @param options.isFresh start over; on a server of DATABASE_URL only when it holds nothing but the demonstration.
 * @throws when DATABASE_URL leads to a database that holds anything else.
 */
export async function openDemoDatabase(program: Program, options: { isFresh: boolean }): Promise<OpenDatabase> {
  const server = await openServer({ dataDir: dataFolder, databaseName: "kring_demo" });
  program.atEnd(server.stop);
  return openDemo(server, options.isFresh);
}

async function openDemo(server: DatabaseServer, isFresh: boolean): Promise<OpenDatabase> {
  if (isFresh && !server.isExternal) await dropDatabase(server.adminUrl, server.databaseName);
  const database = await migrateServer(server, dataFolder).catch(adviseFreshStart);
  const contents = await look(database.adminUrl);
  if (contents === "foreign") {
    throw new Error(
      `The database ${server.databaseName} holds data that is not the demonstration's. Start Kring with \`npm start\`, ` +
        (server.isExternal
          ? "or give DATABASE_URL another database."
          : "or start over with `npm run demo -- --fresh`."),
    );
  }
  if (contents === "half" || (isFresh && contents === "demo")) {
    await dropDatabase(server.adminUrl, server.databaseName);
    return openDemo(await recreate(server), false);
  }
  if (contents === "empty") await fillDemo(database);
  return database;
}

/** Fills an empty, migrated database with the demonstration. */
export async function fillDemo(database: OpenDatabase): Promise<void> {
  const file = path.join(projectFolder, "prisma", "seed", "seed.ts");
  if (!existsSync(file)) return console.log("There is no demonstration data to fill the database with.");

  console.log("Filling the database with the demonstration …");
  const { seedDemo } = parseSeed(await import(pathToFileURL(file).href));
  await seedDemo({ ownerUrl: database.ownerUrl, fieldKeys: database.secrets.fieldKeys });
  await ask(
    database.adminUrl,
    `COMMENT ON DATABASE ${escapeIdentifier(databaseNameOf(database.adminUrl))} IS '${COMPLETE}'`,
  );
}

/** Who can sign in to the demonstration. */
export async function readDemoAccounts(): Promise<readonly DemoAccount[]> {
  const file = path.join(projectFolder, "prisma", "seed", "accounts.ts");
  return existsSync(file) ? parseAccounts(await import(pathToFileURL(file).href)).DEMO_ACCOUNTS : [];
}

/** A demonstration holds nothing that could be missed, so it need not be mended. */
function adviseFreshStart(error: unknown): never {
  if (!(error instanceof MigrationRefused)) throw error;
  throw new Error(`${error.message}\nOr start the demonstration over: npm run demo -- --fresh`, { cause: error });
}

async function look(adminUrl: string): Promise<Contents> {
  const [found] = await ask(
    adminUrl,
    `SELECT shobj_description(oid, 'pg_database') = '${COMPLETE}' AS "isComplete",
            EXISTS (SELECT FROM database_mark WHERE key = 'demo') AS "isMarked",
            EXISTS (SELECT FROM "user") OR EXISTS (SELECT FROM client) OR EXISTS (SELECT FROM signal) AS "isFilled"
     FROM pg_database WHERE datname = current_database()`,
  );
  if (found?.isComplete) return "demo";
  if (found?.isMarked) return "half";
  return found?.isFilled ? "foreign" : "empty";
}

/** The database that was dropped is made again under its own name; an embedded server makes it when it is prepared. */
async function recreate(server: DatabaseServer): Promise<DatabaseServer> {
  if (!server.isExternal) return server;
  return { ...server, adminUrl: await ensureDatabase(server.adminUrl, server.databaseName) };
}

async function ask(url: string, sql: string): Promise<Record<string, boolean>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, boolean>>(sql)).rows;
  } finally {
    await client.end();
  }
}

type Seed = { seedDemo(question: { ownerUrl: string; fieldKeys: string }): Promise<void> };

function parseSeed(module: object): Seed {
  return module as Seed;
}

function parseAccounts(module: object): { DEMO_ACCOUNTS: readonly DemoAccount[] } {
  return module as { DEMO_ACCOUNTS: readonly DemoAccount[] };
}
