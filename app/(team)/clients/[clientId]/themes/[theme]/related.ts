import type { Tx } from "@/lib/platform/database";
import type { CoursePoint } from "@/lib/assessments/course";
import { listCourse } from "@/lib/assessments/course-queries";
import type { CompetencyViews } from "@/lib/competencies/competency-history";
import { listCompetencies } from "@/lib/competencies/competency-queries";
import type { ChangeThresholds } from "@/lib/domain/reliable-change";
import type { Theme } from "@/lib/domain/taxonomy/themes";
import type { LifeEventRow } from "@/lib/life-events/life-event-row";
import { listLifeEvents } from "@/lib/life-events/life-event-queries";
import type { MeasureSettings } from "@/lib/settings/measure-settings";

/** What stands elsewhere in the dossier and belongs beside this chapter. */
export type Related =
  | { readonly theme: "life_events"; readonly events: readonly LifeEventRow[] }
  | { readonly theme: "personal_competencies"; readonly competencies: readonly CompetencyViews[] }
  | { readonly theme: "health"; readonly course: readonly CoursePoint[]; readonly thresholds: ChangeThresholds }
  | { readonly theme: Exclude<Theme, "life_events" | "personal_competencies" | "health"> };

interface RelatedQuestion {
  readonly theme: Theme;
  readonly settings: MeasureSettings;
}

export async function readRelated(tx: Tx, clientId: string, { theme, settings }: RelatedQuestion): Promise<Related> {
  if (theme === "life_events") return { theme, events: await listLifeEvents(tx, clientId) };
  if (theme === "personal_competencies") return { theme, competencies: await listCompetencies(tx, clientId) };
  if (theme !== "health") return { theme };
  const course = await listCourse(tx, clientId, DEPRESSION_INSTRUMENTS);
  return { theme, course, thresholds: settings.changeThresholds };
}

export const DEPRESSION_INSTRUMENTS = ["PHQ-9", "GDS-15", "PHQ-2"] as const;
