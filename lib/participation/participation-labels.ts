import { ladderText } from "@/lib/domain/participation-ladder";
import type { DomainCourse } from "./participation-course";

export const PARTICIPATION_REFUSALS: Record<"no-open-journey" | "already-saved", string> = {
  "already-saved": "Dit is al opgeslagen, met andere antwoorden. Begin opnieuw om ook deze scores te bewaren.",
  "no-open-journey": "Dit traject is afgesloten. Er kan nu niets bij.",
};

/** Where the client stands on the ladder and where before, in a sentence; `null` when it was never asked. */
export function ladderSentence(steps: readonly { level: number }[]): string | null {
  const [before, now] = [steps.at(-2), steps.at(-1)];
  if (!now) return null;
  const here = `Trede ${ladderText(now.level) ?? now.level}.`;
  if (!before) return here;
  if (before.level === now.level) return `${here} De vorige keer ook.`;
  return `${here} De vorige keer trede ${before.level}.`;
}

/** Which domains went up, which went down, by name; never how many points together. */
export function domainSentences(courses: readonly DomainCourse[]): string[] {
  const moved = (sign: number) =>
    courses.filter(({ now, before }) => now && before && Math.sign(now.score - before.score) === sign);
  const said = (rows: readonly DomainCourse[], word: string) =>
    rows.length === 0 ? [] : [`${word}: ${rows.map(({ nl }) => nl.replace(/^[A-Z](?![A-Z])/, lower)).join(", ")}.`];
  return [...said(moved(1), "Hoger dan de vorige keer"), ...said(moved(-1), "Lager dan de vorige keer")];
}

const lower = (letter: string) => letter.toLowerCase();
