import { COMPETENCY_RATINGS } from "@/lib/domain/taxonomy/competencies";

/** "3 · Wisselend, met aanmoediging"; a level that was not given is "Niet gevraagd". */
export function ratingText(level: number | null): string {
  const rating = COMPETENCY_RATINGS.find(({ value }) => value === level);
  if (!rating) return "Niet gevraagd";
  return rating.value === 0 ? rating.nl : `${rating.value} · ${rating.nl}`;
}

/** How far the two views lie apart, said from the client's side; `null` when one of them is missing. */
export function differenceText(level: number, ownLevel: number | null, formalName: string): string | null {
  if (level === 0 || ownLevel === null || ownLevel === 0) return null;
  const steps = Math.abs(level - ownLevel);
  if (steps === 0) return "Beiden zien het hetzelfde.";
  const apart = steps === 1 ? "1 stap" : `${steps} stappen`;
  return `${formalName} ziet het ${apart} ${ownLevel > level ? "hoger" : "lager"} dan de begeleider.`;
}

export const COMPETENCY_REFUSALS: Record<"no-open-journey", string> = {
  "no-open-journey": "Dit traject is afgesloten. Er kan nu niets bij.",
};
