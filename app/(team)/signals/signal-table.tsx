import { TriageTerm } from "@/components/signals/triage-term";
import { AppLink } from "@/components/ui/app-link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { dateText, shortDateText } from "@/lib/platform/dutch-date";
import { addressText } from "@/lib/signals/address-text";
import type { SignalListRow } from "@/lib/signals/signal-inbox-queries";
import { SOURCE_LABELS } from "@/lib/signals/signal-labels";

type SignalTableProps = { caption: string; rows: readonly SignalListRow[]; isWaiting: boolean };

export function SignalTable({ caption, rows, isWaiting }: SignalTableProps) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={isWaiting ? [...columns, term] : columns}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}

const columns: readonly Column<SignalListRow>[] = [
  {
    key: "whom",
    header: "Over wie",
    cell: (row) => <AppLink href={`/signals/${row.id}`}>{row.personName ?? "Naam onbekend"}</AppLink>,
  },
  { key: "where", header: "Waar", cell: (row) => addressText(row) ?? "onbekend" },
  { key: "source", header: "Van wie", cell: (row) => SOURCE_LABELS[row.source] },
  { key: "received", header: "Ontvangen", cell: (row) => dateText(row.receivedAt) },
];

const term: Column<SignalListRow> = {
  key: "term",
  header: "Beoordelen",
  cell: (row) => (
    <TriageTerm lateness={row.lateness} workingDaysLate={row.workingDaysLate} dueText={shortDateText(row.dueOn)} />
  ),
};
