import { labelOf } from "@/lib/domain/taxonomy/coded";
import { SELF_RATED_HEALTH } from "@/lib/domain/taxonomy/health";
import type { ChapterState } from "./chapter-queries";

export interface HealthMoment {
  readonly id: string;
  readonly writtenAt: Date;
  /** "Gaat wel" */
  readonly text: string;
}

/** Self-rated health as it was written down, the newest first; a revision that left it as it was adds nothing. */
export function healthOverTime({ revisions }: Pick<ChapterState, "revisions">): HealthMoment[] {
  return revisions.flatMap(({ id, writtenAt, content: { facts } }, index) => {
    const before = revisions[index + 1]?.content.facts.self_rated_health;
    const health = SELF_RATED_HEALTH.find(({ code }) => code === facts.self_rated_health);
    if (!health || health.code === before) return [];
    return [{ id, writtenAt, text: labelOf(SELF_RATED_HEALTH, health.code) }];
  });
}
