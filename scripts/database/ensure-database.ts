import { Client, escapeIdentifier } from "pg";

/**
 * Makes the database when the server does not have it.
 *
 * @param template the database to copy; nobody may be connected to it.
 * @returns the administrator's URL of that database.
 */
export async function ensureDatabase(adminUrl: string, name: string, template?: string): Promise<string> {
  await onServer(adminUrl, async (admin) => {
    const { rowCount } = await admin.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (rowCount) return;
    const copied = template ? ` TEMPLATE ${escapeIdentifier(template)}` : "";
    await admin.query(`CREATE DATABASE ${escapeIdentifier(name)}${copied}`).catch(ignoreTwin);
  });
  return urlOf(adminUrl, name);
}

/** Removes the database with all that is in it; whoever is connected to it is cut off. */
export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await onServer(adminUrl, async (admin) => {
    await admin.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
  });
}

/** The name of the database that a URL leads to. */
export function databaseNameOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

/** A connection to a database that is always there, for a database cannot be made or dropped from within. */
async function onServer(adminUrl: string, work: (admin: Client) => Promise<void>): Promise<void> {
  const admin = new Client({ connectionString: urlOf(adminUrl, "postgres") });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

function urlOf(adminUrl: string, name: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${encodeURIComponent(name)}`;
  return url.href;
}

/** Another program made it between our look and our statement. */
function ignoreTwin(error: unknown): void {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code !== "42P04" && code !== "23505") throw error;
}
