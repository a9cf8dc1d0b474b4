import path from "node:path";
import { startEmbeddedServer } from "./embedded-server";
import { databaseNameOf } from "./ensure-database";
import { applyMigrations } from "./migrations";
import { prepareDatabase, type DatabaseUrls } from "./roles";
import { readSecrets, type Secrets } from "./secrets";

/** A database that is ready for use; `stop` stops the server when it is ours and nobody else uses it. */
export type OpenDatabase = DatabaseUrls & {
  adminUrl: string;
  isExternal: boolean;
  /** What the application on this database must be given. */
  secrets: Secrets;
  stop(): Promise<void>;
};

/** A server without a prepared database on it. */
export type DatabaseServer = { adminUrl: string; databaseName: string; isExternal: boolean; stop(): Promise<void> };

/**
 * The server to work on: that of DATABASE_URL when it is set, with the database it names, else an embedded one in
 * `<dataDir>/postgres`.
 */
export async function openServer(options: { dataDir: string; databaseName: string }): Promise<DatabaseServer> {
  const external = process.env.DATABASE_URL;
  if (external) {
    const stop = () => Promise.resolve();
    return { adminUrl: external, databaseName: databaseNameOf(external), isExternal: true, stop };
  }
  const { adminUrl, stop } = await startEmbeddedServer({ dataDir: path.join(options.dataDir, "postgres") });
  return { adminUrl, databaseName: options.databaseName, isExternal: false, stop };
}

/** Makes the roles and the database where they are missing and applies the new migrations. */
export async function migrateServer(server: DatabaseServer, dataDir: string): Promise<OpenDatabase> {
  const secrets = await readSecrets(dataDir);
  const fallbackSecret = secrets.authSecret;
  const { adminUrl, databaseName, isExternal, stop } = server;
  const urls = await prepareDatabase(adminUrl, isExternal ? { fallbackSecret } : { databaseName, fallbackSecret });
  await applyMigrations(urls.ownerUrl);
  const own = new URL(adminUrl);
  own.pathname = `/${encodeURIComponent(databaseName)}`;
  return { ...urls, adminUrl: own.href, isExternal, secrets, stop };
}

/** A database with all migrations, in one step. */
export async function openDatabase(options: { dataDir: string; databaseName: string }): Promise<OpenDatabase> {
  const server = await openServer(options);
  try {
    return await migrateServer(server, options.dataDir);
  } catch (error) {
    await server.stop();
    throw error;
  }
}
