import { Client } from "pg";
import { lockWhile } from "./advisory-lock";
import { deriveRolePassword, scramVerifier } from "./role-passwords";
import { ensureDatabase } from "./ensure-database";

/** How each of the three roles reaches the database; `ownerUrl` is the administrator acting as `app_owner`. */
export type DatabaseUrls = { appUrl: string; statsUrl: string; ownerUrl: string };

const OLDEST_VERSION = 15;
const EXTENSIONS = ["pg_trgm", "btree_gin"];

/**
 * Makes a database ready for migrations: the roles `app_owner` (owns everything, cannot log in), `app_rw` (the
 * application, held by row-level security) and `app_stats` (statistics only), the extensions, and a schema `public`
 * that nobody else may use. May be repeated, also by several programs at once.
 *
 * Roles belong to the whole server, so the passwords are derived from the administrator's: two copies of Kring on one
 * server agree. Without a password in `adminUrl` they come from `fallbackSecret`.
 *
 * @param options.databaseName made when missing; without it the database of `adminUrl` is used.
 * @throws when the server is older than PostgreSQL 15 or the administrator may not make roles.
 */
export async function prepareDatabase(
  adminUrl: string,
  options: { databaseName?: string; fallbackSecret?: string } = {},
): Promise<DatabaseUrls> {
  const url = options.databaseName ? await ensureDatabase(adminUrl, options.databaseName) : adminUrl;
  const secret = decodeURIComponent(new URL(url).password) || options.fallbackSecret;
  if (!secret) throw new Error("DATABASE_URL needs the administrator's password; the application's are made from it.");

  const passwords = {
    app_rw: deriveRolePassword(secret, "app_rw"),
    app_stats: deriveRolePassword(secret, "app_stats"),
  };
  const admin = new Client({ connectionString: url });
  await admin.connect();
  try {
    await refuseOldServer(admin);
    await lockWhile(admin, "prepare", async () => {
      for (const statement of roleStatements(passwords)) await repeatWhenRaced(admin, statement);
      for (const statement of databaseStatements(await databaseNameOf(admin))) await repeatWhenRaced(admin, statement);
    });
  } catch (error) {
    throw explainMissingRight(error);
  } finally {
    await admin.end();
  }
  return {
    appUrl: loginUrl(url, "app_rw", passwords.app_rw),
    statsUrl: loginUrl(url, "app_stats", passwords.app_stats),
    ownerUrl: actingUrl(url, "app_owner"),
  };
}

function roleStatements(passwords: { app_rw: string; app_stats: string }): string[] {
  const login = "LOGIN NOCREATEDB NOCREATEROLE NOINHERIT";
  return [
    createRole("app_owner", "NOLOGIN NOCREATEDB NOCREATEROLE"),
    createRole("app_rw", login),
    createRole("app_stats", login),
    refuseMightyRole(),
    `ALTER ROLE app_rw PASSWORD '${scramVerifier(passwords.app_rw)}'`,
    `ALTER ROLE app_stats PASSWORD '${scramVerifier(passwords.app_stats)}'`,
    // Shorter than the application's own transaction limit of 8 s, so that the database gives up first.
    "ALTER ROLE app_rw SET statement_timeout = '4s'",
    "ALTER ROLE app_rw SET lock_timeout = '2s'",
    "ALTER ROLE app_rw SET idle_in_transaction_session_timeout = '7s'",
    "GRANT app_owner TO CURRENT_USER",
  ];
}

function databaseStatements(databaseName: string): string[] {
  const database = `"${databaseName.replaceAll('"', '""')}"`;
  return [
    ...EXTENSIONS.map((name) => `CREATE EXTENSION IF NOT EXISTS ${name} WITH SCHEMA public`),
    `REVOKE ALL ON DATABASE ${database} FROM PUBLIC`,
    `GRANT CONNECT ON DATABASE ${database} TO app_rw, app_stats`,
    `GRANT CONNECT, CREATE, TEMPORARY ON DATABASE ${database} TO app_owner`,
    "ALTER SCHEMA public OWNER TO app_owner",
    "REVOKE ALL ON SCHEMA public FROM PUBLIC",
    "GRANT USAGE ON SCHEMA public TO app_rw, app_stats",
  ];
}

/** CREATE ROLE knows no IF NOT EXISTS. */
function createRole(name: string, attributes: string): string {
  return `DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${name}') THEN CREATE ROLE ${name} ${attributes}; END IF;
  END $$`;
}

/** Row-level security does not hold a superuser or a role that may bypass it: such a role must never serve people. */
function refuseMightyRole(): string {
  return `DO $$ BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname IN ('app_rw', 'app_stats') AND (rolsuper OR rolbypassrls)) THEN
      RAISE EXCEPTION 'The role app_rw or app_stats of this server bypasses row-level security; take that right away.';
    END IF;
  END $$`;
}

/** Roles are shared by all databases of a server and our lock is not, so another copy may be doing the same. */
async function repeatWhenRaced(admin: Client, statement: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await admin.query(statement);
      return;
    } catch (error) {
      const raced =
        error instanceof Error && /concurrently (updated|deleted)|_index"|already exists/.test(error.message);
      if (!raced || attempt === 20) throw error;
      await admin.query("SELECT pg_sleep(random() * 0.05)");
    }
  }
}

async function refuseOldServer(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ version: number }>(
    "SELECT current_setting('server_version_num')::int / 10000 AS version",
  );
  const version = rows[0]?.version ?? 0;
  if (version >= OLDEST_VERSION) return;
  throw new Error(`Kring needs PostgreSQL ${OLDEST_VERSION} or newer; the server of DATABASE_URL is ${version}.`);
}

async function databaseNameOf(admin: Client): Promise<string> {
  const { rows } = await admin.query<{ name: string }>("SELECT current_database() AS name");
  return rows[0]?.name ?? "postgres";
}

function explainMissingRight(error: unknown): unknown {
  if (!(error instanceof Error) || !("code" in error) || error.code !== "42501") return error;
  return new Error(
    `The account of DATABASE_URL may not prepare the database (${error.message}). ` +
      "It must own the database and have the right CREATEROLE.",
    { cause: error },
  );
}

function loginUrl(adminUrl: string, user: string, password: string): string {
  const url = new URL(adminUrl);
  url.username = user;
  url.password = encodeURIComponent(password);
  return url.href;
}

function actingUrl(adminUrl: string, role: string): string {
  const url = new URL(adminUrl);
  const own = url.searchParams.get("options");
  url.searchParams.set("options", [own, `-c role=${role}`].filter(Boolean).join(" "));
  // A plus sign means a space in forms, not in a connection URL.
  url.search = url.search.replaceAll("+", "%20");
  return url.href;
}
