import "server-only";
import { isCodeOf } from "@/lib/domain/taxonomy/coded";
import { COMPETENCIES, type Competency, COMPETENCY_CODES } from "@/lib/domain/taxonomy/competencies";
import type { Tx } from "@/lib/platform/database";

/** How one competency was seen at one moment, by the professional and by the client; never averaged. */
export interface CompetencyRatingRow {
  readonly id: string;
  /** 1 to 5; 0 is not rated. */
  readonly level: number;
  readonly ownLevel: number | null;
  readonly example: string;
  readonly ratedAt: Date;
}

export interface CompetencyViews {
  readonly competency: Competency;
  /** Newest first. */
  readonly ratings: readonly CompetencyRatingRow[];
}

/** All three competencies, in the order of the lecture, each with its ratings. */
export async function listCompetencies(tx: Tx, clientId: string): Promise<CompetencyViews[]> {
  const rows = await tx.competencyRating.findMany({
    where: { clientId },
    orderBy: [{ ratedAt: "desc" }, { id: "desc" }],
    select: { id: true, competency: true, level: true, ownLevel: true, example: true, ratedAt: true },
  });
  const known = rows.filter(({ competency }) => isCodeOf(COMPETENCIES, competency));
  return COMPETENCY_CODES.map((code) => ({
    competency: code,
    ratings: known.filter(({ competency }) => competency === code),
  }));
}
