import type { Theme } from "../taxonomy/themes";
import type { Chapter } from "./chapter";
import { SUPPORT_CHAPTER } from "./formal-informal-support";
import { HEALTH_CHAPTER } from "./health";
import { LIFE_EVENTS_CHAPTER } from "./life-events";
import { LIVING_CHAPTER } from "./living-environment";
import { COMPETENCIES_CHAPTER } from "./personal-competencies";
import { PARTICIPATION_CHAPTER } from "./societal-participation";
import { YOUTH_CHAPTER } from "./youth-socialisation";

/** The seven chapters of a dossier, in the order of the lecture's themes. */
export const CHAPTERS: readonly Chapter[] = [
  LIFE_EVENTS_CHAPTER,
  YOUTH_CHAPTER,
  COMPETENCIES_CHAPTER,
  HEALTH_CHAPTER,
  SUPPORT_CHAPTER,
  LIVING_CHAPTER,
  PARTICIPATION_CHAPTER,
];

/** The chapter of a theme. */
export function chapterOf(theme: Theme): Chapter {
  const chapter = CHAPTERS.find((candidate) => candidate.theme === theme);
  if (!chapter) throw new RangeError(`No chapter for theme ${theme}`);
  return chapter;
}
