import { ScoreCourse } from "@/components/assessments/score-course";
import { AppLink } from "@/components/ui/app-link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Sheet } from "@/components/ui/sheet";
import { type CoursePoint, pointsOf } from "@/lib/assessments/course";
import { healthOverTime, type HealthMoment } from "@/lib/chapters/health-over-time";
import type { ChapterState } from "@/lib/chapters/chapter-queries";
import type { ChangeThresholds } from "@/lib/domain/reliable-change";
import { ISOLATION_HEALTH_CORRELATION } from "@/lib/domain/taxonomy/health";
import { dateText } from "@/lib/platform/dutch-date";
import { DEPRESSION_INSTRUMENTS } from "./related";

type DepressionSheetProps = { clientId: string; course: readonly CoursePoint[]; thresholds: ChangeThresholds };

/** How low mood went over time, on each instrument that was used. */
export function DepressionSheet({ clientId, course, thresholds }: DepressionSheetProps) {
  const used = DEPRESSION_INSTRUMENTS.filter((instrument) => pointsOf(instrument, course).length > 0);
  return (
    <Sheet heading="Somberheid over de tijd">
      <div className="grid gap-6">
        {used.length === 0 && <p className="soft m-0">Nog niet gemeten.</p>}
        {used.map((instrument) => (
          <div key={instrument}>
            <h3 className="m-0 font-semibold">{instrument}</h3>
            <ScoreCourse instrument={instrument} points={course} thresholds={thresholds} />
          </div>
        ))}
        <AppLink href={`/clients/${clientId}/assessments`}>Naar de metingen</AppLink>
      </div>
    </Sheet>
  );
}

/** Self-rated health as it was said each time, and what the study found about people in general. */
export function SelfRatedHealthSheet({ state }: { state: ChapterState }) {
  const moments = healthOverTime(state);
  return (
    <Sheet heading="Ervaren gezondheid over de tijd">
      <div className="grid gap-4">
        {moments.length === 0 && <p className="soft m-0">Nog niet gevraagd.</p>}
        {moments.length > 0 && (
          <DataTable
            caption="Ervaren gezondheid, de nieuwste eerst"
            captionHidden
            columns={COLUMNS}
            rows={moments}
            rowKey={({ id }) => id}
            phone="table"
          />
        )}
        <p className="note m-0">
          Achtergrond: in het onderzoek hingen isolement en gezondheid licht samen (r ={" "}
          {String(ISOLATION_HEALTH_CORRELATION).replace(".", ",").replace("-", "−")}): wie meer geïsoleerd was, was
          gemiddeld wat minder gezond. Het gaat over groepen en zegt niets over deze cliënt. Bron: Hortulanus, Machielse
          en Meeuwesen, 2003.
        </p>
      </div>
    </Sheet>
  );
}

const COLUMNS: Column<HealthMoment>[] = [
  { key: "when", header: "Wanneer", cell: ({ writtenAt }) => dateText(writtenAt) },
  { key: "health", header: "De cliënt zei", cell: ({ text }) => text },
];
