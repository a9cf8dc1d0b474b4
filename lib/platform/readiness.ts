import "server-only";
import { withSystem } from "./database";
import { log } from "./log";

/** Whether the database answers the application's own role and knows its tables. */
export async function isDatabaseReady(): Promise<boolean> {
  try {
    await withSystem("accounts", (tx) => tx.organisation.findFirst({ select: { id: true } }));
    return true;
  } catch (error) {
    log.error({ code: error instanceof Error ? error.name : "unknown" }, "database not ready");
    return false;
  }
}
