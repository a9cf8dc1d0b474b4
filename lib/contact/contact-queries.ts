import "server-only";
import type { Tx } from "@/lib/platform/database";

/** The last contact moment of a client, to begin the next one with; `null` before any. */
export function findLastContact(tx: Tx, clientId: string) {
  return tx.contactMoment.findFirst({
    where: { clientId },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { at: true, channel: true, reach: true, nextStep: true },
  });
}
