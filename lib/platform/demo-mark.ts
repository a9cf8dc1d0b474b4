import "server-only";
import { withSystem } from "./database";

let known: Promise<boolean> | null = null;

/**
 * Whether this database holds the demonstration: made-up people, and sign-in without a password. Asked once per
 * process, since the mark cannot be set on a database that is in use.
 */
export function isDemo(): Promise<boolean> {
  known ??= readMark().catch((error: unknown) => {
    known = null;
    throw error;
  });
  return known;
}

async function readMark(): Promise<boolean> {
  const mark = await withSystem("accounts", (tx) =>
    tx.databaseMark.findUnique({ where: { key: "demo" }, select: { key: true } }),
  );
  return mark !== null;
}
