import { randomUUID } from "node:crypto";
import path from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { dataFolder } from "../project";
import { startEmbeddedServer } from "./embedded-server";
import { dropDatabase } from "./ensure-database";
import { applyMigrations } from "./migrations";
import { prepareDatabase } from "./roles";

/** What the tests are told: the server, and the migrated database that each test file copies. */
export type TestServer = { adminUrl: string; template: string };

declare module "vitest" {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

/** Before the first database test: a server of DATABASE_URL or of our own, and a migrated database to copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await openTestServer();
  const template = `kring_template_${randomUUID().replaceAll("-", "").slice(0, 12)}`;
  const cleanUp = async () => {
    await dropDatabase(server.adminUrl, template);
    await server.stop();
  };
  try {
    const { ownerUrl } = await prepareDatabase(server.adminUrl, { databaseName: template });
    await applyMigrations(ownerUrl);
  } catch (error) {
    await cleanUp();
    throw error;
  }
  project.provide("testServer", { adminUrl: server.adminUrl, template });
  return cleanUp;
}

/** The server that tests run on; every database on it is named `kring_<kind>_…` and made by a test run. */
export async function openTestServer(): Promise<{ adminUrl: string; stop(): Promise<void> }> {
  const external = process.env.DATABASE_URL;
  if (external) return { adminUrl: external, stop: () => Promise.resolve() };

  const server = await startEmbeddedServer({
    dataDir: path.join(dataFolder, "test", "postgres"),
    // Test data need not survive a power cut.
    settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off" },
  });
  await dropLeftovers(server.adminUrl);
  return server;
}

/** Runs that were killed leave databases behind; what is a day old is in nobody's use any more. */
async function dropLeftovers(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `SELECT datname AS name FROM pg_database WHERE datname LIKE 'kring\\_%'
     AND (pg_stat_file('base/' || oid || '/PG_VERSION', true)).modification < now() - interval '1 day'`,
  );
  await client.end();
  for (const { name } of rows) await dropDatabase(adminUrl, name);
}
