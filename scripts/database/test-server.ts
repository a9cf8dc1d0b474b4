import { randomUUID } from "node:crypto";
import path from "node:path";
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

export async function openTestServer(): Promise<{ adminUrl: string; stop(): Promise<void> }> {
  const external = process.env.DATABASE_URL;
  if (external) return { adminUrl: external, stop: () => Promise.resolve() };
  return startEmbeddedServer({
    dataDir: path.join(dataFolder, "test", "postgres"),
    // Test data need not survive a power cut.
    settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off" },
  });
}
