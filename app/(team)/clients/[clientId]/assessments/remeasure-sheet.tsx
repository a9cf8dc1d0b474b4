import type { Temporal } from "temporal-polyfill";
import { ButtonLink } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { Tag } from "@/components/ui/tag";
import { TaskList, type TaskItem } from "@/components/ui/task-list";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { INSTRUMENT_LABELS, MEASURED_LABELS } from "@/lib/assessments/assessment-labels";
import type { Remeasure } from "@/lib/assessments/course-queries";
import { courseDay } from "@/lib/assessments/course-words";
import { isInstrumentCode } from "@/lib/domain/instruments/instruments";
import { workingDaysBetween } from "@/lib/domain/working-days";

type RemeasureProps = {
  clientId: string;
  /** The earliest first. */
  remeasures: readonly Remeasure[];
  today: Temporal.PlainDate;
  canMeasure: boolean;
};

/** What is measured again and from when, with the way to take the same instrument again. */
export function RemeasureSheet({ remeasures, ...props }: RemeasureProps) {
  if (remeasures.length === 0) return null;
  return (
    <Sheet>
      <TaskList items={remeasures.map((remeasure) => remeasureItem(remeasure, props))} />
    </Sheet>
  );
}

function remeasureItem(
  { measures, instrument, takenOn, dueOn }: Remeasure,
  { clientId, today, canMeasure }: Omit<RemeasureProps, "remeasures">,
): TaskItem {
  const isLate = workingDaysBetween(dueOn, today) > 0;
  const label = MEASURED_LABELS[measures];
  return {
    key: measures,
    title: `Opnieuw meten: ${label} vanaf ${courseDay(dueOn)}`,
    why: `Laatst gemeten op ${courseDay(takenOn)}: ${nameOf(instrument)}.`,
    aside: (
      <>
        {isLate && <Tag tone="late">te laat</Tag>}
        {canMeasure && (
          <ButtonLink
            tone="quiet"
            href={`/clients/${clientId}/${instrument === null ? "network" : `assessments/new?instrument=${instrument}`}`}
          >
            Nu meten<VisuallyHidden>: {label}</VisuallyHidden>
          </ButtonLink>
        )}
      </>
    ),
  };
}

function nameOf(instrument: string | null): string {
  if (instrument === null) return "het steunnetwerk besproken";
  return isInstrumentCode(instrument) ? `${INSTRUMENT_LABELS[instrument].short} (${instrument})` : instrument;
}
