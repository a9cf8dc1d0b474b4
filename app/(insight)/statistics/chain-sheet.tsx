import { ChainChart } from "@/components/statistics/chain-chart";
import { valueText } from "@/components/statistics/chart-value";
import { DataTable, type Column } from "@/components/ui/data-table";
import { Sheet } from "@/components/ui/sheet";
import { SummaryList } from "@/components/ui/summary-list";
import type { DisclosedValue } from "@/lib/domain/disclosure";
import { allowsPercentages, percentOf } from "@/lib/domain/disclosure-percent";
import { CHAIN_GAPS, CHAIN_STEP_DEFINITIONS, CHAIN_STEP_LABELS } from "@/lib/statistics/statistics-labels";
import type { Snapshot } from "@/lib/statistics/statistics-queries";
import { Definitions } from "./definitions";

type Step = Snapshot["chain"][number];

/** How far journeys get: the steps from signal to activation, and how many were closed. */
export function ChainSheet({ chain }: { chain: Snapshot["chain"] }) {
  const all = chain.find(({ step }) => step === "signal")?.value ?? { kind: "withheld" };
  const steps = chain.map(({ step, value }) => ({ key: step, label: CHAIN_STEP_LABELS[step], value }));
  return (
    <Sheet heading="Hoe ver trajecten komen">
      <ChainChart
        title="Hoe ver trajecten komen"
        steps={steps}
        caption="Wie verder kwam, telt ook bij de stappen ervoor. Activeren kan ook zonder verwijzen. Afgesloten kan na elke stap."
      />
      <DataTable
        caption="Trajecten per stap"
        captionHidden
        columns={columnsOf(all)}
        rows={chain}
        rowKey={({ step }) => step}
        phone="table"
      />
      <Definitions gaps={CHAIN_GAPS}>
        <SummaryList
          items={chain.map(({ step }) => ({ term: CHAIN_STEP_LABELS[step], value: CHAIN_STEP_DEFINITIONS[step] }))}
        />
      </Definitions>
    </Sheet>
  );
}

function columnsOf(all: DisclosedValue): Column<Step>[] {
  const columns: Column<Step>[] = [
    { key: "step", header: "Stap", cell: ({ step }) => CHAIN_STEP_LABELS[step] },
    { key: "journeys", header: "Trajecten", numeric: true, cell: ({ value }) => valueText(value, "") },
  ];
  if (!allowsPercentages(all)) return columns;
  return [...columns, { key: "share", header: "Van alle", numeric: true, cell: ({ value }) => shareText(value, all) }];
}

function shareText(value: DisclosedValue, all: DisclosedValue): string {
  const percent = percentOf(value, all);
  return percent === null ? "–" : `${percent}%`;
}
