import { Pool } from "pg";
import { config } from "./config";

const PATIENCE_MS = 2000;
const FRESH_MS = 1000;

let pool: Pool | null = null;
let lastAnswerAt = 0;
let asking: Promise<boolean> | null = null;

/**
 * Whether the database answers within two seconds. Asked at most once a second while it does, at every request while
 * it does not, so that Kring is back as soon as the database is.
 */
export async function isDatabaseReachable(): Promise<boolean> {
  if (Date.now() - lastAnswerAt < FRESH_MS) return true;
  asking ??= ask().finally(() => (asking = null));
  return asking;
}

async function ask(): Promise<boolean> {
  try {
    await connections().query("SELECT 1");
    lastAnswerAt = Date.now();
    return true;
  } catch {
    return false;
  }
}

function connections(): Pool {
  if (pool) return pool;
  pool = new Pool({
    connectionString: config().APP_DATABASE_URL,
    max: 1,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
  });
  // A connection that is cut while it rests is made anew at the next question.
  pool.on("error", () => undefined);
  return pool;
}
