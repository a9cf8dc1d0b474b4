import "server-only";
import type { Tx } from "@/lib/platform/database";
import { openField } from "@/lib/platform/field-encryption";
import { noteCell } from "./participation-note";
import { type ParticipationRow, readDomains } from "./participation-record";

/** Every rating of the ladder and of the domains, newest first, with its note opened. */
export async function listParticipation(tx: Tx, clientId: string): Promise<ParticipationRow[]> {
  const rows = await tx.participationRating.findMany({
    where: { clientId },
    orderBy: [{ ratedAt: "desc" }, { id: "desc" }],
    select: { id: true, ladderStep: true, domains: true, note: true, ratedAt: true, byUserId: true },
  });
  const users = await tx.user.findMany({
    where: { id: { in: [...new Set(rows.map(({ byUserId }) => byUserId))] } },
    select: { id: true, name: true },
  });
  const names = new Map(users.map(({ id, name }) => [id, name]));
  return rows.map(({ byUserId, domains, note, ...row }) => ({
    ...row,
    domains: readDomains(domains),
    note: note === null ? null : openField(note, noteCell(row.id)),
    byName: names.get(byUserId) ?? "",
  }));
}
