import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { DiagnoseMigrationHistoryOutput, MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";
import { Client } from "pg";
import { lockWhile } from "./advisory-lock";
import { withSchemaEngine } from "./schema-engine";

export const MIGRATIONS_FOLDER = path.join(path.dirname(path.dirname(import.meta.dirname)), "prisma", "migrations");

export type MigrationRefusal = "database-newer" | "edited-migration" | "failed-migration";

/** The database and the code do not belong together; the message says what to do. */
export class MigrationRefused extends Error {
  override name = "MigrationRefused";
  constructor(
    readonly reason: MigrationRefusal,
    readonly migrations: readonly string[],
  ) {
    super(`${REFUSALS[reason]} (${migrations.join(", ")})`);
  }
}

const REFUSALS: Record<MigrationRefusal, string> = {
  "database-newer":
    "This database was changed by a newer version of Kring than this code. Start the newer version, or another database.",
  "edited-migration":
    "A migration was changed after this database had got it. Put the file back as it was and write a new migration.",
  "failed-migration":
    "A migration was cut off halfway. Look whether its changes are there, then say so with " +
    "`npm run migrate -- --applied <name>` or `npm run migrate -- --rolled-back <name>`.",
};

const NO_FILTERS = { externalTables: [], externalEnums: [] };

/**
 * Applies the migrations that the database does not have yet, in Prisma's own way: the table `_prisma_migrations` is
 * the standard one. May be repeated, also by several programs at once. A migration that fails leaves nothing behind.
 *
 * @param ownerUrl acts as `app_owner`, see `prepareDatabase`.
 * @returns the names of what was applied now.
 * @throws MigrationRefused when database and code do not belong together.
 */
export async function applyMigrations(ownerUrl: string, folder: string = MIGRATIONS_FOLDER): Promise<string[]> {
  const migrationsList = await readMigrations(folder);
  return withLock(ownerUrl, (engine) => applyNew(engine, migrationsList));
}

/** Records by hand how a migration that was cut off ended. */
export async function settleMigration(
  ownerUrl: string,
  name: string,
  outcome: "applied" | "rolled-back",
  folder: string = MIGRATIONS_FOLDER,
): Promise<void> {
  const migrationsList = await readMigrations(folder);
  await withLock(ownerUrl, async (engine) => {
    if (outcome === "applied") await engine.markMigrationApplied({ migrationName: name, migrationsList });
    else await engine.markMigrationRolledBack({ migrationName: name });
  });
}

/** The migrations as Prisma's engine wants to be told about them. */
export async function readMigrations(folder: string): Promise<MigrationList> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const lockfile = await readFile(path.join(folder, "migration_lock.toml"), "utf8").catch(() => null);
  return {
    baseDir: folder,
    lockfile: { path: "./migration_lock.toml", content: lockfile },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(names.sort().map((name) => readMigration(folder, name))),
  };
}

async function readMigration(folder: string, name: string) {
  const value = await readFile(path.join(folder, name, "migration.sql"), "utf8");
  return { path: name, migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value } } };
}

async function withLock<T>(ownerUrl: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await lockWhile(client, "migrate", () => withSchemaEngine(ownerUrl, undefined, work));
  } finally {
    await client.end();
  }
}

async function applyNew(engine: SchemaEngine, migrationsList: MigrationList): Promise<string[]> {
  const history = { migrationsList, optInToShadowDatabase: false, filters: NO_FILTERS };
  refuseStrangeHistory(await engine.diagnoseMigrationHistory(history));
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: NO_FILTERS });
    return appliedMigrationNames;
  } catch (error) {
    // The script was one transaction, so nothing of it stayed: it may be tried again once it has been mended.
    const { failedMigrationNames } = await engine.diagnoseMigrationHistory(history);
    for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
    throw error;
  }
}

function refuseStrangeHistory(diagnosis: DiagnoseMigrationHistoryOutput): void {
  const { history, editedMigrationNames, failedMigrationNames } = diagnosis;
  const unknown = history && "unpersistedMigrationNames" in history ? history.unpersistedMigrationNames : [];
  if (unknown.length > 0) throw new MigrationRefused("database-newer", unknown);
  if (failedMigrationNames.length > 0) throw new MigrationRefused("failed-migration", failedMigrationNames);
  if (editedMigrationNames.length > 0) throw new MigrationRefused("edited-migration", editedMigrationNames);
}
