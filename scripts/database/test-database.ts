import { randomUUID } from "node:crypto";
import { Pool } from "pg";
import { afterAll, inject } from "vitest";
import { dropDatabase, ensureDatabase } from "./ensure-database";
import { prepareDatabase, type DatabaseUrls } from "./roles";

/** A database of one test file: `owner` acts as `app_owner`, `app` and `stats` are held as the application is. */
export type TestDatabase = {
  admin: Pool;
  owner: Pool;
  app: Pool;
  stats: Pool;
  urls: DatabaseUrls & { adminUrl: string };
};

/**
 * Gives the calling test file a fresh, migrated, empty database and points the environment at it; it is dropped after
 * the file. The application reads its settings when it is first imported, so await this at the top of the file and
 * import the code under test after it, with `await import(…)`.
 */
export async function useTestDatabase(): Promise<TestDatabase> {
  const { adminUrl: serverUrl, template } = inject("testServer");
  const name = `kring_test_${randomUUID().replaceAll("-", "").slice(0, 12)}`;
  const adminUrl = await ensureDatabase(serverUrl, name, template);
  const urls = { ...(await prepareDatabase(adminUrl)), adminUrl };
  setEnvironment(urls);

  const pools = {
    admin: new Pool({ connectionString: urls.adminUrl, max: 4 }),
    owner: new Pool({ connectionString: urls.ownerUrl, max: 4 }),
    app: new Pool({ connectionString: urls.appUrl, max: 4 }),
    stats: new Pool({ connectionString: urls.statsUrl, max: 4 }),
  };
  // Dropping the database cuts off the connections that the application under test still holds.
  for (const pool of Object.values(pools)) pool.on("error", () => undefined);
  afterAll(async () => {
    await Promise.all(Object.values(pools).map((pool) => pool.end()));
    await dropDatabase(serverUrl, name);
  });
  return { ...pools, urls };
}

function setEnvironment(urls: DatabaseUrls): void {
  const secret = "a secret of the tests, of no use anywhere else";
  Object.assign(process.env, {
    APP_DATABASE_URL: urls.appUrl,
    STATS_DATABASE_URL: urls.statsUrl,
    APP_ORIGIN: "http://localhost:3000",
    NEXTAUTH_URL: "http://localhost:3000",
    AUTH_SECRET: secret,
    NEXTAUTH_SECRET: secret,
    FIELD_KEYS: `test:${"A".repeat(43)}`,
  });
}
