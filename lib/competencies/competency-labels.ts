import { anchorOf, COMPETENCY_LEVELS } from "@/lib/domain/competency-anchors";
import { isCodeOf } from "@/lib/domain/taxonomy/coded";
import { COMPETENCIES, COMPETENCY_RATINGS, type CompetencySubject } from "@/lib/domain/taxonomy/competencies";
import type { CompetencyRefusal } from "./competency-commands";

/** "3 · Wisselend, met aanmoediging" for a competency, "niveau 3" for a root; "Niet gevraagd" without a level. */
export function levelText(subject: CompetencySubject, level: number | null): string {
  const rating = COMPETENCY_RATINGS.find(({ value }) => value === level);
  if (!rating || rating.value === 0) return "Niet gevraagd";
  return isCodeOf(COMPETENCIES, subject) ? `${rating.value} · ${rating.nl}` : `Niveau ${rating.value}`;
}

/** The five levels to choose from, each with its description in full. */
export function levelOptions(subject: CompetencySubject): { value: string; label: string; hint: string }[] {
  return COMPETENCY_LEVELS.map((level) => ({
    value: String(level),
    label: levelText(subject, level),
    hint: anchorOf(subject, level) ?? "",
  }));
}

/** How far the two views lie apart, said from the client's side; `null` when one of them is missing. */
export function differenceText(level: number, ownLevel: number | null, formalName: string): string | null {
  if (level === 0 || ownLevel === null || ownLevel === 0) return null;
  const steps = Math.abs(level - ownLevel);
  if (steps === 0) return "Beiden zien het hetzelfde.";
  const apart = steps === 1 ? "1 stap" : `${steps} stappen`;
  return `${formalName} ziet het ${apart} ${ownLevel > level ? "hoger" : "lager"} dan de begeleider.`;
}

export const COMPETENCY_REFUSALS: Record<CompetencyRefusal, string> = {
  "no-open-journey": "Dit traject is afgesloten. Er kan nu niets bij.",
  "changed-meanwhile": "Een collega heeft dit net verbeterd. Kijk wat er nu staat en bewaar opnieuw.",
};
