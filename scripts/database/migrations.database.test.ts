import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compareSchema } from "./draft-migration";
import { applyMigrations, MIGRATIONS_FOLDER, MigrationRefused, settleMigration } from "./migrations";
import { useTestDatabase } from "./test-database";

const { owner, urls } = await useTestDatabase();
const { ownerUrl } = urls;
let folder = "";

beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), "kring-migrations-")), "migrations");
  await cp(MIGRATIONS_FOLDER, folder, { recursive: true });
});

afterEach(async () => {
  await rm(path.dirname(folder), { recursive: true });
  await owner.query("DELETE FROM _prisma_migrations WHERE migration_name LIKE '2999%'");
  await owner.query("DROP TABLE IF EXISTS proof");
});

describe("the migrations", () => {
  test("are applied once, also when several programs start together", async () => {
    await addMigration("29990101000000_proof", "CREATE TABLE proof (word text);");
    const applied = await Promise.all([1, 2, 3].map(() => applyMigrations(ownerUrl, folder)));
    expect(applied.flat()).toEqual(["29990101000000_proof"]);
    expect(await applyMigrations(ownerUrl, folder)).toEqual([]);
  });

  test("may hold functions and texts with semicolons", async () => {
    const body = "CREATE FUNCTION proof_word() RETURNS text LANGUAGE sql AS $$ SELECT 'a;b'; $$;\n-- the end; really\n";
    await addMigration("29990101000000_proof", `CREATE TABLE proof (word text);\n${body}`);
    await applyMigrations(ownerUrl, folder);
    expect((await owner.query("SELECT proof_word()")).rows).toEqual([{ proof_word: "a;b" }]);
    await owner.query("DROP FUNCTION proof_word()");
  });

  test("leave nothing behind when one fails, which may then be mended", async () => {
    await addMigration("29990101000000_proof", "CREATE TABLE proof (word text); SELECT 1 / 0;");
    await expect(applyMigrations(ownerUrl, folder)).rejects.toThrow(/division by zero/);
    expect((await owner.query("SELECT to_regclass('proof') AS proof")).rows).toEqual([{ proof: null }]);

    await addMigration("29990101000000_proof", "CREATE TABLE proof (word text);");
    expect(await applyMigrations(ownerUrl, folder)).toEqual(["29990101000000_proof"]);
  });

  test("are refused when the database is newer than the code", async () => {
    await addMigration("29990101000000_proof", "CREATE TABLE proof (word text);");
    await applyMigrations(ownerUrl, folder);
    await expect(applyMigrations(ownerUrl)).rejects.toMatchObject({
      reason: "database-newer",
      migrations: ["29990101000000_proof"],
    });
  });

  test("are refused when one was changed after it was applied", async () => {
    await addMigration("29990101000000_proof", "CREATE TABLE proof (word text);");
    await applyMigrations(ownerUrl, folder);
    await addMigration("29990101000000_proof", "CREATE TABLE proof (word text, more text);");
    await expect(applyMigrations(ownerUrl, folder)).rejects.toMatchObject({ reason: "edited-migration" });
  });

  test("are refused when one was cut off, until somebody says how it ended", async () => {
    await addMigration("29990101000000_proof", "CREATE TABLE proof (word text);");
    await applyMigrations(ownerUrl, folder);
    await owner.query("UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name LIKE '2999%'");
    const refusal = applyMigrations(ownerUrl, folder);
    await expect(refusal).rejects.toBeInstanceOf(MigrationRefused);
    await expect(refusal).rejects.toMatchObject({ reason: "failed-migration" });

    await settleMigration(ownerUrl, "29990101000000_proof", "applied", folder);
    expect(await applyMigrations(ownerUrl, folder)).toEqual([]);
  });

  test("say the same as prisma/schema.prisma", async () => {
    expect(await compareSchema(urls.adminUrl)).toBe("");
  });

  test("stand in folders that sort by time", async () => {
    const names = (await readdir(MIGRATIONS_FOLDER)).filter((name) => name !== "migration_lock.toml");
    expect(names.filter((name) => !/^\d{14}_[a-z0-9_]+$/.test(name))).toEqual([]);
  });
});

async function addMigration(name: string, sql: string): Promise<void> {
  await mkdir(path.join(folder, name), { recursive: true });
  await writeFile(path.join(folder, name, "migration.sql"), sql);
}
