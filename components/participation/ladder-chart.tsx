import { type Column, DataTable } from "@/components/ui/data-table";
import { LevelChart } from "@/components/ui/level-chart";
import { LADDER_STEPS, ladderText } from "@/lib/domain/participation-ladder";

type LadderPoint = { on: string; level: number };

type LadderChartProps = {
  /** Oldest first. */
  steps: readonly LadderPoint[];
  /** A day ("YYYY-MM-DD") as it is read. */
  dayText: (on: string) => string;
};

/** The participation ladder over time: one stays on a step until the next time it was looked at. */
export function LadderChart({ steps, dayText }: LadderChartProps) {
  return (
    <LevelChart
      title="Trede op de participatieladder over de tijd, van 1 tot 6"
      levels={LADDER_STEPS.map(({ step }) => step)}
      series={[{ name: "Trede", mark: "dot", isStep: true, points: steps }]}
      dayText={dayText}
      table={
        <DataTable
          caption="Participatieladder, oudste eerst"
          columns={columnsFor(dayText)}
          rows={steps}
          rowKey={({ on }) => on}
          phone="table"
        />
      }
    />
  );
}

function columnsFor(dayText: LadderChartProps["dayText"]): Column<LadderPoint>[] {
  return [
    { key: "on", header: "Wanneer", cell: ({ on }) => dayText(on) },
    { key: "step", header: "Trede", cell: ({ level }) => ladderText(level) },
  ];
}
