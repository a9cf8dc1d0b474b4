import { type Column, DataTable } from "@/components/ui/data-table";
import { LevelChart, type LevelSeries } from "@/components/ui/level-chart";
import type { CompetencyMoment } from "@/lib/competencies/competency-history";
import { COMPETENCY_LEVELS } from "@/lib/domain/competency-anchors";

type CompetencyChartProps = {
  /** The competency or root in words. */
  title: string;
  /** Newest first. */
  moments: readonly CompetencyMoment[];
  formalName: string;
  /** The day of a moment as "YYYY-MM-DD". */
  dayOf: (moment: CompetencyMoment) => string;
  /** Such a day as it is read: "3 mei '26". */
  dayText: (on: string) => string;
};

/** Both views over time, each its own line. Of one day the last view counts. */
export function CompetencyChart({ title, moments, formalName, dayOf, dayText }: CompetencyChartProps) {
  const days = daysOf(moments, dayOf);
  const series: LevelSeries[] = [
    { name: "De begeleider", mark: "dot", points: pointsOf(days, "level") },
    { name: formalName, mark: "square", points: pointsOf(days, "ownLevel") },
  ];
  return (
    <LevelChart
      title={`${title} over de tijd, van 1 tot 5`}
      levels={COMPETENCY_LEVELS}
      series={series}
      dayText={dayText}
      table={
        <DataTable
          caption={`${title}, oudste eerst`}
          columns={columnsFor(formalName, dayText)}
          rows={days}
          rowKey={({ on }) => on}
          phone="table"
        />
      }
    />
  );
}

type SeenDay = { on: string; level: number | null; ownLevel: number | null };

/** Oldest first; one row a day. */
function daysOf(moments: readonly CompetencyMoment[], dayOf: CompetencyChartProps["dayOf"]): SeenDay[] {
  const days = new Map<string, SeenDay>();
  for (const moment of moments.toReversed()) {
    const on = dayOf(moment);
    const before = days.get(on);
    days.set(on, {
      on,
      level: moment.level > 0 ? moment.level : (before?.level ?? null),
      ownLevel: moment.ownLevel ?? before?.ownLevel ?? null,
    });
  }
  return [...days.values()];
}

function pointsOf(days: readonly SeenDay[], side: "level" | "ownLevel") {
  return days.flatMap((day) => {
    const level = day[side];
    return level === null ? [] : [{ on: day.on, level }];
  });
}

function columnsFor(formalName: string, dayText: CompetencyChartProps["dayText"]): Column<SeenDay>[] {
  return [
    { key: "on", header: "Wanneer", cell: ({ on }) => dayText(on) },
    { key: "level", header: "De begeleider", numeric: true, cell: ({ level }) => level ?? "–" },
    { key: "own", header: formalName, numeric: true, cell: ({ ownLevel }) => ownLevel ?? "–" },
  ];
}
