import "server-only";
import type { Tx } from "@/lib/platform/database";
import { type CompetencyViews, viewsOf } from "./competency-history";

/** All three competencies and their three roots, each with every moment it was looked at and its corrections. */
export async function listCompetencies(tx: Tx, clientId: string): Promise<CompetencyViews[]> {
  const rows = await tx.competencyRating.findMany({
    where: { clientId },
    orderBy: [{ ratedAt: "desc" }, { id: "desc" }],
    select: {
      id: true,
      competency: true,
      level: true,
      ownLevel: true,
      example: true,
      ratedAt: true,
      byUserId: true,
      replacesId: true,
    },
  });
  const users = await tx.user.findMany({
    where: { id: { in: [...new Set(rows.map(({ byUserId }) => byUserId))] } },
    select: { id: true, name: true },
  });
  const names = new Map(users.map(({ id, name }) => [id, name]));
  return viewsOf(rows.map(({ byUserId, ...row }) => ({ ...row, byName: names.get(byUserId) ?? "" })));
}
