import { Client } from "pg";
import { describe, expect, inject, test } from "vitest";
import { dropDatabase } from "./ensure-database";
import { prepareDatabase } from "./roles";
import { useTestDatabase } from "./test-database";

const { admin, owner, app, stats, urls } = await useTestDatabase();

describe("the roles of the database", () => {
  test("the application and the statistics can log in, are held by row-level security and own nothing", async () => {
    const { rows } = await admin.query(
      `SELECT rolname, rolcanlogin, rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb AS mighty
       FROM pg_roles WHERE rolname LIKE 'app\\_%' ORDER BY rolname`,
    );
    expect(rows).toEqual([
      { rolname: "app_owner", rolcanlogin: false, mighty: false },
      { rolname: "app_rw", rolcanlogin: true, mighty: false },
      { rolname: "app_stats", rolcanlogin: true, mighty: false },
    ]);
    const owned = await admin.query("SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'");
    expect(owned.rows).toEqual([{ tableowner: "app_owner" }]);
  });

  test("the database gives up before the application does", async () => {
    const { rows } = await app.query(
      `SELECT current_user, current_setting('statement_timeout') AS statement, current_setting('lock_timeout') AS lock,
              current_setting('idle_in_transaction_session_timeout') AS idle`,
    );
    expect(rows).toEqual([{ current_user: "app_rw", statement: "4s", lock: "2s", idle: "7s" }]);
  });

  test("the owner's connection acts as app_owner", async () => {
    const { rows } = await owner.query("SELECT current_user");
    expect(rows).toEqual([{ current_user: "app_owner" }]);
  });

  test.each(["CREATE TABLE intruder ()", "CREATE TEMPORARY TABLE intruder ()", "SET ROLE app_owner"])(
    "the application may not: %s",
    async (statement) => {
      await expect(app.query(statement)).rejects.toThrow(/permission denied/);
    },
  );

  test("the statistics may not read a client", async () => {
    await expect(stats.query("SELECT * FROM client")).rejects.toThrow(/permission denied/);
  });

  test("preparing again, by several programs at once, changes nothing", async () => {
    const { adminUrl } = urls;
    const all = await Promise.all([1, 2, 3, 4, 5].map(() => prepareDatabase(adminUrl)));
    for (const each of all) expect({ ...each, adminUrl }).toEqual(urls);
  });

  test("a role that may only make roles and owns the database is administrator enough", async () => {
    const name = "kring_modest";
    await admin.query("DROP ROLE IF EXISTS kring_modest");
    await admin.query("CREATE ROLE kring_modest LOGIN CREATEROLE CREATEDB PASSWORD 'modest'");
    await admin.query("GRANT app_owner, app_rw, app_stats TO kring_modest WITH ADMIN OPTION");
    const modest = new URL(inject("testServer").adminUrl);
    modest.username = name;
    modest.password = "modest";
    try {
      const prepared = await prepareDatabase(modest.href, { databaseName: name });
      const client = new Client({ connectionString: prepared.appUrl });
      await client.connect();
      expect((await client.query("SELECT current_user")).rows).toEqual([{ current_user: "app_rw" }]);
      await client.end();
    } finally {
      await dropDatabase(inject("testServer").adminUrl, name);
      await prepareDatabase(urls.adminUrl);
      await admin.query("DROP OWNED BY kring_modest");
      await admin.query("DROP ROLE kring_modest");
    }
  });
});
