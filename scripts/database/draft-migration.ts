import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { dropDatabase } from "./ensure-database";
import { applyMigrations, MIGRATIONS_FOLDER } from "./migrations";
import { prepareDatabase } from "./roles";
import { withSchemaEngine } from "./schema-engine";

export const SCHEMA_FILE = path.join(path.dirname(MIGRATIONS_FOLDER), "schema.prisma");

/**
 * Writes `prisma/migrations/<time>_<name>/migration.sql` with what the schema has and the migrations have not. It
 * changes no database of anybody: the migrations are applied to a scratch one, which is dropped again.
 *
 * @returns the file, or undefined when schema and migrations say the same.
 */
export async function draftMigration(options: {
  adminUrl: string;
  name: string;
  now: Date;
}): Promise<string | undefined> {
  if (!/^[a-z0-9_]+$/.test(options.name)) {
    throw new Error(`"${options.name}" is no name for a migration: use small letters, digits and _.`);
  }
  const script = await compareSchema(options.adminUrl);
  if (script === "") return undefined;

  const stamp = options.now.toISOString().replaceAll(/\D/g, "").slice(0, 14);
  const folder = path.join(MIGRATIONS_FOLDER, `${stamp}_${options.name}`);
  await mkdir(folder);
  const file = path.join(folder, "migration.sql");
  await writeFile(file, `${script}\n`);
  return file;
}

/**
 * The SQL that brings a database with all migrations to `prisma/schema.prisma`; empty when nothing is missing. Indexes
 * that only SQL can say stand in the migrations alone and are left as they are.
 */
export async function compareSchema(adminUrl: string): Promise<string> {
  const scratch = `kring_draft_${randomUUID().replaceAll("-", "")}`;
  const content = await readFile(SCHEMA_FILE, "utf8");
  const files = [{ path: "schema.prisma", content }];
  try {
    const { ownerUrl } = await prepareDatabase(adminUrl, { databaseName: scratch });
    await applyMigrations(ownerUrl);
    const { stdout } = await withSchemaEngine(ownerUrl, content, (engine) =>
      engine.diff({
        from: { tag: "schemaDatasource", files, configDir: path.dirname(SCHEMA_FILE) },
        to: { tag: "schemaDatamodel", files },
        script: true,
        exitCode: null,
        filters: { externalTables: [], externalEnums: [] },
      }),
    );
    const kept = await listHandmadeIndexes(ownerUrl);
    const blocks = (stdout ?? "").trim().split("\n\n");
    return blocks.filter((block) => !isDropOf(kept, block) && block !== "-- This is an empty migration.").join("\n\n");
  } finally {
    await dropDatabase(adminUrl, scratch);
  }
}

/** Indexes on an expression, of some rows only, or of another kind than Prisma's own: it does not know them. */
async function listHandmadeIndexes(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam
     WHERE c.relnamespace = 'public'::regnamespace
       AND (i.indexprs IS NOT NULL OR i.indpred IS NOT NULL OR a.amname <> 'btree')`,
  );
  await client.end();
  return rows.map(({ name }) => name);
}

function isDropOf(indexes: readonly string[], block: string): boolean {
  return indexes.some((name) => block === `-- DropIndex\nDROP INDEX "${name}";`);
}
