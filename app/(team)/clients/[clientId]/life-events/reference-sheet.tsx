import { type Column, DataTable } from "@/components/ui/data-table";
import { Sheet } from "@/components/ui/sheet";
import { LIFE_EVENTS } from "@/lib/domain/taxonomy/life-events";

type ReferenceRow = (typeof LIFE_EVENTS)[number];

/** How many people in the study of 2003 named each event: information, never a standard for this client. */
export function ReferenceSheet() {
  return (
    <Sheet>
      <details className="life-reference">
        <summary className="py-2 text-act underline">Hoe vaak dit voorkomt</summary>
        <p className="note">
          Zoveel procent noemde deze gebeurtenis in het onderzoek van Hortulanus, Machielse en Meeuwesen (2003). Ter
          informatie: het zegt niets over deze cliënt. Een * is gemarkeerd in de bron.
        </p>
        <DataTable
          caption="Levensgebeurtenissen, met het percentage in het onderzoek"
          captionHidden
          columns={COLUMNS}
          rows={LIFE_EVENTS}
          rowKey={({ code }) => code}
          phone="table"
        />
      </details>
    </Sheet>
  );
}

const COLUMNS: Column<ReferenceRow>[] = [
  { key: "event", header: "Gebeurtenis", cell: ({ nl, starred }) => (starred ? `${nl} *` : nl) },
  { key: "percent", header: "Noemde dit", numeric: true, cell: ({ referencePercent }) => `${referencePercent}%` },
];
