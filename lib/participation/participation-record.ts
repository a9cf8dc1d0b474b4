import { SELF_SUFFICIENCY_CODES, type SelfSufficiencyDomain } from "@/lib/domain/self-sufficiency";

/** Scores 1 to 5 of the domains that were asked; a domain that was not asked is left out. */
export type DomainScores = Partial<Record<SelfSufficiencyDomain, number>>;

export interface ParticipationRow {
  readonly id: string;
  readonly ladderStep: number | null;
  readonly domains: DomainScores;
  readonly note: string | null;
  readonly ratedAt: Date;
  readonly byName: string;
}

/** The scores as they were kept; what is no score from 1 to 5 of a known domain is none. */
export function readDomains(kept: unknown): DomainScores {
  if (typeof kept !== "object" || kept === null) return {};
  const given = new Map<string, unknown>(Object.entries(kept));
  return Object.fromEntries(
    SELF_SUFFICIENCY_CODES.flatMap((code) => {
      const score = given.get(code);
      return typeof score === "number" && Number.isInteger(score) && score >= 1 && score <= 5 ? [[code, score]] : [];
    }),
  );
}
