import { type Column, DataTable } from "@/components/ui/data-table";
import { Sheet } from "@/components/ui/sheet";
import { supportersIn } from "@/lib/domain/network";
import type { NetworkComparison } from "@/lib/domain/network-comparison";
import { type Endings, tellChanges, type ToldChange } from "@/lib/network/comparison-words";
import type { ChosenMoments } from "./chosen-moments";
import { momentText } from "./moment-text";

type ChangesSheetProps = { chosen: ChosenMoments; comparison: NetworkComparison; endings: Endings };

/** What is different, in a sentence and in a table. */
export function ChangesSheet({ chosen: { earlier, later }, comparison, endings }: ChangesSheetProps) {
  const told = tellChanges(comparison, endings);
  const [before, after] = [supportersIn(earlier.people), supportersIn(later.people)];
  return (
    <Sheet heading="Wat veranderde er?">
      <p className="mb-4">
        {summary(comparison)} Mensen om op terug te vallen: eerst {before}, daarna {after}.
      </p>
      {told.length > 0 && (
        <DataTable
          caption={`${momentText(earlier)} en ${momentText(later).toLowerCase()}`}
          captionHidden
          columns={COLUMNS}
          rows={told}
          rowKey={({ key }) => key}
        />
      )}
    </Sheet>
  );
}

const COLUMNS: Column<ToldChange>[] = [
  {
    key: "who",
    header: "Wie",
    cell: ({ name, relation }) => (
      <>
        {name} <span className="soft">{relation}</span>
      </>
    ),
  },
  { key: "what", header: "Wat", cell: ({ what }) => what },
  { key: "before", header: "Eerst", cell: ({ before }) => before },
  { key: "after", header: "Daarna", cell: ({ after }) => after },
];

function summary({ came, went, changed, same }: NetworkComparison): string {
  const closer = changed.filter(({ circle }) => circle?.way === "closer").length;
  const further = changed.filter(({ circle }) => circle?.way === "further").length;
  if (came.length + went.length + changed.length === 0) return "Er veranderde niets.";
  const parts = [
    came.length > 0 && `${came.length} erbij`,
    went.length > 0 && `${went.length} weg`,
    closer > 0 && `${closer} dichterbij`,
    further > 0 && `${further} verder weg`,
    same.length > 0 && `${same.length} hetzelfde gebleven`,
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join(", ")}.` : "Wie er zijn bleef gelijk; hun steun niet.";
}
