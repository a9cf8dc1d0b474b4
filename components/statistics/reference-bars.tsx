import type { ReactNode } from "react";
import { scaleLinear } from "d3-scale";
import { DataTable, type Column } from "@/components/ui/data-table";
import { Picture } from "@/components/ui/picture";
import type { SocialType } from "@/lib/domain/taxonomy/social-types";
import { valueSize, valueText, type ChartValue } from "./chart-value";

export type ReferenceBar = {
  key: string;
  label: string;
  value: ChartValue;
  /** In the unit of the values; left out where the source has no figure. */
  reference?: number | undefined;
  /** Gives the bar the colour of the type. */
  socialType?: SocialType | undefined;
};

type ReferenceBarsProps = {
  /** The question that the picture answers, for who does not see it. */
  title: string;
  rows: readonly ReferenceBar[];
  /** What the dotted line is: "bevolking in 2003, geen doel". */
  referenceLabel?: string | undefined;
  /** Behind each number: "%" or nothing. */
  unit?: "%" | "";
  valueHeader?: string;
  caption?: ReactNode;
};

/** Room at the right for the number behind the longest bar, in percent of the width. */
const longest = 84;

/** What the number behind a bar takes, in percent of the width. */
const WORDS_WIDTH = 16;

/** Bars beside each other with a reference as a dotted line. */
export function ReferenceBars({
  title,
  rows,
  referenceLabel,
  unit = "%",
  valueHeader = "Hier",
  caption,
}: ReferenceBarsProps) {
  const largest = Math.max(1, ...rows.flatMap(({ value, reference = 0 }) => [valueSize(value), reference]));
  const scale = scaleLinear([0, largest], [0, longest]);
  const spoken = rows.map((row) => `${row.label} ${valueText(row.value, unit)}`).join(", ");
  return (
    <Picture
      caption={<Legend referenceLabel={referenceLabel}>{caption}</Legend>}
      table={<BarTable {...{ title, rows, referenceLabel, unit, valueHeader }} />}
    >
      <div className="bars" role="img" aria-label={`${title}: ${spoken}`}>
        {rows.map((row) => (
          <div className="bars-row" key={row.key}>
            <span>{row.label}</span>
            <Bar row={row} unit={unit} scale={scale} />
          </div>
        ))}
      </div>
    </Picture>
  );
}

type BarProps = { row: ReferenceBar; unit: string; scale: (value: number) => number };

function Bar({ row, unit, scale }: BarProps) {
  const end = percent(scale(valueSize(row.value)));
  const isShown = row.value.kind === "shown";
  return (
    <svg aria-hidden="true">
      {isShown && <rect className={`fill-${row.socialType ?? "act"}`} x="0" y="5" width={end} height="20" rx="2" />}
      {row.reference !== undefined && <Reference at={percent(scale(row.reference))} />}
      <text
        className={isShown ? "bars-value pic-rim" : "bars-hidden pic-rim"}
        x={percent(scale(wordsFrom(row, scale)))}
        dx={isShown ? 7 : 0}
        y="20"
      >
        {valueText(row.value, unit)}
      </text>
    </svg>
  );
}

/** A reference just behind the bar would run through the number, so that goes behind the reference. */
function wordsFrom({ value, reference = 0 }: ReferenceBar, scale: BarProps["scale"]): number {
  const size = valueSize(value);
  const gap = scale(reference) - scale(size);
  return gap > 0 && gap < WORDS_WIDTH ? reference : size;
}

/** With a rim of paper, so that the dots also show on a dark bar and in grey print. */
function Reference({ at }: { at: string }) {
  return (
    <>
      <line className="bars-reference-rim" x1={at} x2={at} y1="5" y2="25" />
      <line className="bars-reference" x1={at} x2={at} y1="0" y2="30" />
    </>
  );
}

function Legend({ referenceLabel, children }: { referenceLabel: string | undefined; children: ReactNode }) {
  return (
    <>
      {referenceLabel && (
        <>
          <svg className="legend-line" aria-hidden="true">
            <line className="bars-reference" x1="0" x2="26" y1="5" y2="5" />
          </svg>
          {referenceLabel}.{" "}
        </>
      )}
      {children}
    </>
  );
}

type BarTableProps = Required<Pick<ReferenceBarsProps, "title" | "rows" | "unit" | "valueHeader">> & {
  referenceLabel: string | undefined;
};

function BarTable({ title, rows, referenceLabel, unit, valueHeader }: BarTableProps) {
  const columns: Column<ReferenceBar>[] = [
    { key: "label", header: "Wat", cell: (row) => row.label },
    { key: "value", header: valueHeader, numeric: true, cell: (row) => valueText(row.value, unit) },
  ];
  if (referenceLabel) columns.push(referenceColumn(referenceLabel, unit));
  return <DataTable caption={title} columns={columns} rows={rows} rowKey={(row) => row.key} phone="table" />;
}

function referenceColumn(header: string, unit: string): Column<ReferenceBar> {
  return {
    key: "reference",
    header,
    numeric: true,
    cell: (row) => (row.reference === undefined ? "–" : `${row.reference}${unit}`),
  };
}

const percent = (value: number) => `${Math.round(value * 10) / 10}%`;
