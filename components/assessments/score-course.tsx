import { type Column, DataTable } from "@/components/ui/data-table";
import { Picture } from "@/components/ui/picture";
import { INSTRUMENT_LABELS } from "@/lib/assessments/assessment-labels";
import { type CoursePoint, type CourseStep, pointsOf, stepsOf } from "@/lib/assessments/course";
import { CHANGE_SIGNS, courseDay, stepText } from "@/lib/assessments/course-words";
import { INSTRUMENTS, type InstrumentCode } from "@/lib/domain/instruments/instruments";
import type { ChangeThresholds } from "@/lib/domain/reliable-change";
import {
  type CourseDot,
  type CourseLayout,
  frame,
  layCourse,
  marksHeight,
  nameLine,
  plot,
} from "./score-course-geometry";

type ScoreCourseProps = {
  instrument: InstrumentCode;
  /** Oldest first; those of other instruments are left out. */
  points: readonly CoursePoint[];
  /** Of the organisation. */
  thresholds: ChangeThresholds;
};

/** How a client scored on one instrument over time, with what each two measurements say together. */
export function ScoreCourse({ instrument, points, thresholds }: ScoreCourseProps) {
  const own = pointsOf(instrument, points);
  if (own.length === 0) return null;
  const steps = stepsOf(instrument, own, thresholds);
  const layout = layCourse(instrument, own);
  const height = frame.height + (steps.some(isReliable) ? marksHeight : 0);
  return (
    <Picture
      caption={<Caption points={own} />}
      table={<CourseTable instrument={instrument} points={own} steps={steps} thresholds={thresholds} />}
    >
      <svg viewBox={`0 0 ${frame.width} ${height}`} role="img" aria-label={inWords(instrument, own, steps)}>
        <Bands layout={layout} />
        <Axis layout={layout} />
        {layout.lines.map((line) => (
          <path key={line} className="pic-line" d={line} />
        ))}
        {layout.dots.map((dot) => (
          <Dot key={dot.point.id} dot={dot} />
        ))}
        <Marks dots={layout.dots} steps={steps} />
      </svg>
    </Picture>
  );
}

function Bands({ layout }: { layout: CourseLayout }) {
  return layout.bands.map(({ code, y, height, lines, nameY }, index) => (
    <g key={code}>
      <rect
        className="course-band"
        x={plot.x}
        y={y}
        width={plot.width}
        height={height}
        fillOpacity={index % 2 === 0 ? 0.03 : 0.09}
      />
      {lines.map((line, row) => (
        <text key={line} className="pic-soft course-name" x={plot.x + plot.width + 6} y={nameY + row * nameLine}>
          {line}
        </text>
      ))}
    </g>
  ));
}

function Axis({ layout: { ticks, months } }: { layout: CourseLayout }) {
  const bottom = plot.y + plot.height;
  return (
    <g>
      <path className="pic-grid" d={`M${plot.x} ${plot.y}V${bottom}H${plot.x + plot.width}`} />
      {ticks.map(({ score, y }) => (
        <text key={score} className="pic-soft" x={plot.x - 6} y={y + 4} textAnchor="end">
          {score}
        </text>
      ))}
      {months.map(({ key, x, text }) => (
        <g key={key}>
          <path className="pic-grid" d={`M${x} ${bottom}v5`} />
          <text className="pic-soft" x={x} y={bottom + 19} textAnchor={anchorAt(x)}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

function Dot({ dot: { point, x, y, isGap, labelY } }: { dot: CourseDot }) {
  if (isGap) {
    return (
      <g>
        <path className="pic-grid pic-dots" d={`M${x} ${plot.y}V${plot.y + plot.height}`} />
        <text className="pic-soft pic-rim" x={x} y={y} textAnchor={anchorAt(x)}>
          geen score
        </text>
      </g>
    );
  }
  return (
    <g>
      <circle className="pic-dot" cx={x} cy={y} r="5" />
      <text className="pic-label pic-rim" x={x} y={labelY} textAnchor="middle">
        {point.score}
        {point.isEstimated ? "*" : ""}
      </text>
    </g>
  );
}

/** Below the dates: which two measurements differ by more than chance. */
function Marks({ dots, steps }: { dots: readonly CourseDot[]; steps: readonly CourseStep[] }) {
  const xOf = new Map(dots.map(({ point, x }) => [point.id, x]));
  const y = plot.y + plot.height + 36;
  return steps.filter(isReliable).map(({ before, after, change }) => {
    const [from, to] = [xOf.get(before.id) ?? 0, xOf.get(after.id) ?? 0];
    const middle = (from + to) / 2;
    return (
      <g key={after.id}>
        <path className="course-span" d={`M${from + 3} ${y - 9}v4H${to - 3}v-4`} />
        <text className="pic-label pic-rim" x={middle} y={y + 9} textAnchor={anchorAt(middle)}>
          {CHANGE_SIGNS[change]} {change === "better" ? "beter" : "slechter"}
        </text>
      </g>
    );
  });
}

function isReliable({ change }: CourseStep): boolean {
  return change === "better" || change === "worse";
}

function anchorAt(x: number): "start" | "middle" | "end" {
  if (x < plot.x + 34) return "start";
  return x > plot.x + plot.width - 34 ? "end" : "middle";
}

function Caption({ points }: { points: readonly CoursePoint[] }) {
  const gaps = points.filter(({ score }) => score === null).length;
  return (
    <>
      {points.length === 1 && "Eén meting: over verandering is nog niets te zeggen. "}
      {gaps > 0 &&
        `${gaps === 1 ? "Eén meting heeft" : `${gaps} metingen hebben`} geen score: er bleven te veel vragen open. `}
      {points.some(({ isEstimated }) => isEstimated) && "* geschat: niet alle vragen zijn beantwoord. "}
      De vlakken zijn de grenzen van de lijst, geen diagnose.
    </>
  );
}

type CourseTableProps = ScoreCourseProps & { steps: readonly CourseStep[] };

function CourseTable({ instrument, points, steps, thresholds }: CourseTableProps) {
  const columns: Column<CoursePoint>[] = [
    { key: "when", header: "Wanneer", cell: ({ takenOn }) => courseDay(takenOn) },
    {
      key: "score",
      header: "Score",
      numeric: true,
      cell: ({ score, isEstimated }) => (score === null ? "geen score" : `${score}${isEstimated ? " (geschat)" : ""}`),
    },
    { key: "band", header: "In woorden", cell: ({ band }) => bandName(instrument, band) },
    {
      key: "change",
      header: "Tegenover de vorige",
      cell: ({ id }) => {
        const step = steps.find(({ after }) => after.id === id);
        return step ? stepText(step, thresholds) : "eerste meting";
      },
    },
  ];
  return (
    <DataTable
      caption={`${INSTRUMENT_LABELS[instrument].short}, oudste eerst`}
      columns={columns}
      rows={points}
      rowKey={({ id }) => id}
    />
  );
}

function bandName(instrument: InstrumentCode, band: string | null): string {
  return INSTRUMENTS[instrument].bands.find(({ code }) => code === band)?.nl ?? "–";
}

function inWords(instrument: InstrumentCode, points: readonly CoursePoint[], steps: readonly CourseStep[]): string {
  const scores = points.map(({ takenOn, score }) => `${score ?? "geen score"} op ${courseDay(takenOn)}`).join(", ");
  const told = steps
    .filter(isReliable)
    .map(
      ({ before, after, change }) =>
        `betrouwbaar ${change === "better" ? "beter" : "slechter"} van ${courseDay(before.takenOn)} naar ${courseDay(after.takenOn)}`,
    );
  return `Verloop van ${INSTRUMENT_LABELS[instrument].short}: ${[scores, ...told].join("; ")}`;
}
