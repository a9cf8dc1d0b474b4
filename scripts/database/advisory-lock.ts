import { createHash } from "node:crypto";
import type { Client } from "pg";

/**
 * Runs `work` while no other program does work of this name in the same database. The lock is the session's, so it
 * also ends when the program dies.
 */
export async function lockWhile<T>(client: Client, name: string, work: () => Promise<T>): Promise<T> {
  const key = createHash("sha256").update(`kring ${name}`).digest().readInt32BE();
  await client.query("SELECT pg_advisory_lock($1)", [key]);
  try {
    return await work();
  } finally {
    await client.query("SELECT pg_advisory_unlock($1)", [key]);
  }
}
