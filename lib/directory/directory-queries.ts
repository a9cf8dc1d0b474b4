import "server-only";
import type { Tx } from "@/lib/platform/database";
import type { DestinationKind } from "@/prisma/generated/enums";

export interface DestinationRow {
  readonly id: string;
  readonly kind: DestinationKind;
  readonly name: string;
  readonly place: string | null;
}

/** The destinations of an organisation, by kind and name. */
export function listDestinations(tx: Tx, organisationId: string): Promise<DestinationRow[]> {
  return tx.destination.findMany({
    where: { organisationId },
    orderBy: [{ kind: "asc" }, { name: "asc" }, { id: "asc" }],
    select: { id: true, kind: true, name: true, place: true },
  });
}
