import { SocialTypeSign } from "@/components/clients/social-type-sign";
import { valueText, type ChartValue } from "@/components/statistics/chart-value";
import { ReferenceBars, type ReferenceBar } from "@/components/statistics/reference-bars";
import { DataTable, type Column } from "@/components/ui/data-table";
import { Sheet } from "@/components/ui/sheet";
import type { DisclosedValue } from "@/lib/domain/disclosure";
import { allowsPercentages, percentOf } from "@/lib/domain/disclosure-percent";
import { SOCIAL_TYPES } from "@/lib/domain/taxonomy/social-types";
import { SOCIAL_TYPE_DEFINITION, SOCIAL_TYPE_GAPS, SOCIAL_TYPE_ROW_LABELS } from "@/lib/statistics/statistics-labels";
import type { Snapshot } from "@/lib/statistics/statistics-queries";
import { Definitions } from "./definitions";

type Row = Snapshot["socialTypes"][number];
const REFERENCE_LABEL = "Landelijk 2003, geen doel";

type SocialTypeSheetProps = { rows: Snapshot["socialTypes"]; total: DisclosedValue };

/** Who the open journeys are about; beside the population of 2003 when there are enough people for percentages. */
export function SocialTypeSheet({ rows, total }: SocialTypeSheetProps) {
  const inPercent = allowsPercentages(total);
  return (
    <Sheet heading="Sociaal type van wie nu een traject heeft">
      <ReferenceBars
        title="Sociaal type van wie nu een traject heeft"
        rows={rows.map((row) => barOf(row, inPercent ? total : null))}
        unit={inPercent ? "%" : ""}
        referenceLabel={inPercent ? REFERENCE_LABEL : undefined}
        caption={
          inPercent
            ? "<10 betekent: minder dan 10 mensen."
            : "Aantallen, geen percentages: die tonen we pas als we 50 of meer mensen mogen tellen."
        }
      />
      <DataTable
        caption="Cliënten met een open traject"
        captionHidden
        columns={columnsOf(total)}
        rows={rows}
        rowKey={({ row }) => row}
        phone="table"
        foot={<TotalLine total={total} />}
      />
      <Definitions gaps={SOCIAL_TYPE_GAPS}>
        <p className="prose">{SOCIAL_TYPE_DEFINITION}</p>
      </Definitions>
    </Sheet>
  );
}

function TotalLine({ total }: { total: DisclosedValue }) {
  return (
    <tr>
      <th scope="row">Alle open trajecten</th>
      <td className="r">{valueText(total, "")}</td>
      {allowsPercentages(total) && <td className="r">100%</td>}
    </tr>
  );
}

function barOf({ row, value }: Row, total: DisclosedValue | null): ReferenceBar {
  const bar = { key: row, label: SOCIAL_TYPE_ROW_LABELS[row], value: total ? shareOf(value, total) : value };
  if (row === "unknown") return bar;
  return { ...bar, socialType: row, reference: total ? referenceOf(row) : undefined };
}

function shareOf(value: DisclosedValue, total: DisclosedValue): ChartValue {
  const percent = percentOf(value, total);
  return percent === null ? value : { kind: "shown", value: percent };
}

function referenceOf(row: Row["row"]): number | undefined {
  return SOCIAL_TYPES.find(({ code }) => code === row)?.referencePercent;
}

function columnsOf(total: DisclosedValue): Column<Row>[] {
  const columns: Column<Row>[] = [
    {
      key: "type",
      header: "Sociaal type",
      cell: ({ row }) => <SocialTypeSign type={row} unknownText="Nog niet gemeten" />,
    },
    { key: "clients", header: "Cliënten", numeric: true, cell: ({ value }) => valueText(value, "") },
  ];
  if (!allowsPercentages(total)) return columns;
  return [
    ...columns,
    { key: "share", header: "Deel", numeric: true, cell: ({ value }) => percentText(percentOf(value, total)) },
  ];
}

function percentText(percent: number | null): string {
  return percent === null ? "–" : `${percent}%`;
}
