import { SELF_SUFFICIENCY_DOMAINS, type SelfSufficiencyDomain } from "@/lib/domain/self-sufficiency";
import type { ParticipationRow } from "./participation-record";

/** A score and the day ("YYYY-MM-DD") on which it was given. */
export interface DatedScore {
  readonly on: string;
  readonly score: number;
}

/** One domain now and the time before; never a total over domains. */
export interface DomainCourse {
  readonly code: SelfSufficiencyDomain;
  readonly nl: string;
  readonly now: DatedScore | null;
  readonly before: DatedScore | null;
}

type DayOf = (moment: Date) => string;

/** The steps of the ladder, oldest first. Of one day the last counts: so a slip is mended the same day. */
export function ladderCourse(newestFirst: readonly ParticipationRow[], dayOf: DayOf): { on: string; level: number }[] {
  const days = new Map<string, number>();
  for (const { ladderStep, ratedAt } of newestFirst.toReversed()) {
    if (ladderStep !== null) days.set(dayOf(ratedAt), ladderStep);
  }
  return [...days].map(([on, level]) => ({ on, level }));
}

/** Each of the thirteen domains with its last score and the one of the time before. Of one day the last counts. */
export function domainCourses(newestFirst: readonly ParticipationRow[], dayOf: DayOf): DomainCourse[] {
  return SELF_SUFFICIENCY_DOMAINS.map(({ code, nl }) => {
    const days = new Map<string, number>();
    for (const { domains, ratedAt } of newestFirst.toReversed()) {
      const score = domains[code];
      if (score !== undefined) days.set(dayOf(ratedAt), score);
    }
    const scores = [...days].map(([on, score]) => ({ on, score }));
    return { code, nl, now: scores.at(-1) ?? null, before: scores.at(-2) ?? null };
  });
}
