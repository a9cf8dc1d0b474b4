import "server-only";
import type { Tx } from "@/lib/platform/database";

export interface AuditedRead {
  readonly objectType: string;
  readonly objectId: string | null;
  readonly clientId: string | null;
  readonly section?: string;
}

/** Writes down, in the transaction that reads it, that the actor saw this. Without the row nothing is shown. */
export async function auditRead(tx: Tx, { objectType, objectId, clientId, section }: AuditedRead): Promise<void> {
  await tx.$queryRaw`SELECT audit_record('read', ${objectType}, ${objectId}, ${clientId}::uuid, ${section ?? null}, 'allowed')::text`;
}
