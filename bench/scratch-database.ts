import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { DEMO_ORGANISATIONS } from "../prisma/seed/accounts";
import { seedDemo } from "../prisma/seed/seed";
import { dropDatabase } from "../scripts/database/ensure-database";
import { migrateServer, type DatabaseServer, type OpenDatabase } from "../scripts/database/open-database";
import type { Program } from "../scripts/program";
import { dataFolder } from "../scripts/project";
import { multiplyClients } from "./multiply";

/** The organisation whose caseload is multiplied. */
export const BENCH_ORGANISATION = DEMO_ORGANISATIONS[0].id;

/** A database with so many clients, that is thrown away at the end of the program. */
export async function makeScratchDatabase(
  program: Program,
  server: DatabaseServer,
  clients: number,
): Promise<OpenDatabase> {
  const databaseName = `kring_bench_${clients}_${randomUUID().slice(0, 8)}`;
  program.atEnd(() => dropDatabase(server.adminUrl, databaseName));
  const database = await migrateServer({ ...server, databaseName, isExternal: false }, dataFolder);
  await seedDemo({ ownerUrl: database.ownerUrl, fieldKeys: database.secrets.fieldKeys });
  await asOwner(database.ownerUrl, (owner) => multiplyClients(owner, { clients, organisationId: BENCH_ORGANISATION }));
  return database;
}

async function asOwner(ownerUrl: string, work: (owner: Client) => Promise<void>): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await work(owner);
  } finally {
    await owner.end();
  }
}
