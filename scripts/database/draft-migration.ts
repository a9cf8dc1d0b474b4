import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { randomUUID } from "node:crypto";
import { dropDatabase } from "./ensure-database";
import { applyMigrations, MIGRATIONS_FOLDER } from "./migrations";
import { prepareDatabase } from "./roles";
import { withSchemaEngine } from "./schema-engine";

export const SCHEMA_FILE = path.join(path.dirname(MIGRATIONS_FOLDER), "schema.prisma");

const HEADER = `-- Draft: read every line before it is applied.
-- What only SQL can say (policies, triggers, indexes on expressions) is unknown to Prisma's schema: a DROP of such a
-- thing does not belong here.
`;

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
  await writeFile(file, `${HEADER}\n${script}\n`);
  return file;
}

/** The SQL that brings a database with all migrations to `prisma/schema.prisma`; empty when nothing is missing. */
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
    const script = (stdout ?? "").trim();
    return script === "-- This is an empty migration." ? "" : script;
  } finally {
    await dropDatabase(adminUrl, scratch);
  }
}
