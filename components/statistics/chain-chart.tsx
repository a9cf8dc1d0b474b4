import type { ReactNode } from "react";
import { DataTable, type Column } from "@/components/ui/data-table";
import { Picture } from "@/components/ui/picture";
import { valueSize, valueText, type ChartValue } from "./chart-value";

export type ChainStep = {
  key: string;
  label: string;
  value: ChartValue;
  /** How long it took to get here: "3 dagen". */
  note?: string | undefined;
};

type ChainChartProps = {
  /** The question that the picture answers, for who does not see it. */
  title: string;
  steps: readonly ChainStep[];
  noteHeader?: string;
  caption?: ReactNode;
};

const columnHeight = 150;
/** Room above the tallest column for its number. */
const headroom = 20;

/** How many people get from each step to the next: columns at the desk, bars on a phone. */
export function ChainChart({ title, steps, noteHeader = "Midden (helft is sneller)", caption }: ChainChartProps) {
  const largest = Math.max(1, ...steps.map((step) => valueSize(step.value)));
  const spoken = steps.map((step) => `${step.label} ${valueText(step.value, "")}`).join(", ");
  return (
    <Picture caption={caption} table={<ChainTable {...{ title, steps, noteHeader }} />}>
      <div className="chain" role="img" aria-label={`${title}: ${spoken}`}>
        {steps.map((step) => (
          <div className="chain-step" key={step.key}>
            <Column step={step} share={valueSize(step.value) / largest} />
            <Bar step={step} share={valueSize(step.value) / largest} />
            <span className="chain-words">
              {step.label}
              {step.note && <span className="chain-note">{step.note}</span>}
            </span>
          </div>
        ))}
      </div>
    </Picture>
  );
}

type ShareProps = { step: ChainStep; share: number };

function Column({ step, share }: ShareProps) {
  const height = Math.round(share * (columnHeight - headroom));
  return (
    <svg className="chain-column" aria-hidden="true">
      <rect
        className="fill-act"
        fillOpacity={shade(share)}
        x="0"
        y={columnHeight - height}
        width="100%"
        height={height}
        rx="2"
      />
      <line className="chain-base" x1="0" x2="100%" y1={columnHeight - 0.5} y2={columnHeight - 0.5} />
      <text className={textClass(step)} x="50%" y={columnHeight - height - 7} textAnchor="middle">
        {valueText(step.value, "")}
      </text>
    </svg>
  );
}

function Bar({ step, share }: ShareProps) {
  const end = `${Math.round(share * 820) / 10}%`;
  return (
    <svg className="chain-bar" aria-hidden="true">
      <rect className="fill-act" fillOpacity={shade(share)} x="0" y="3" width={end} height="20" rx="2" />
      <text className={textClass(step)} x={end} dx={step.value.kind === "shown" ? 7 : 0} y="18">
        {valueText(step.value, "")}
      </text>
    </svg>
  );
}

function ChainTable({ title, steps, noteHeader }: Required<Pick<ChainChartProps, "title" | "steps" | "noteHeader">>) {
  const columns: Column<ChainStep>[] = [
    { key: "step", header: "Stap", cell: (step) => step.label },
    { key: "value", header: "Trajecten", numeric: true, cell: (step) => valueText(step.value, "") },
  ];
  if (steps.some((step) => step.note)) {
    columns.push({ key: "note", header: noteHeader, numeric: true, cell: (step) => step.note ?? "–" });
  }
  return <DataTable caption={title} columns={columns} rows={steps} rowKey={(step) => step.key} phone="table" />;
}

const textClass = (step: ChainStep) => (step.value.kind === "shown" ? "bars-value" : "bars-hidden");

/** Fewer people, lighter ink: the picture also reads in grey. */
const shade = (share: number) => Math.round((0.35 + 0.6 * share) * 100) / 100;
