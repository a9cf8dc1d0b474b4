import { type Chapter, withoutSpecialCategories } from "@/lib/domain/chapters/chapter";
import { chapterOf } from "@/lib/domain/chapters/chapters";
import type { Theme } from "@/lib/domain/taxonomy/themes";

/** What an organisation has settled about what may be recorded. */
export interface RecordingRule {
  readonly recordsEthnicity: boolean;
}

/** The chapter as this organisation asks it. What it does not record is neither asked nor shown. */
export function askedChapter(theme: Theme, { recordsEthnicity }: RecordingRule): Chapter {
  const chapter = chapterOf(theme);
  return recordsEthnicity ? chapter : withoutSpecialCategories(chapter);
}
