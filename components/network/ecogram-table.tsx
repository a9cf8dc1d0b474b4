import { type Column, DataTable } from "@/components/ui/data-table";
import type { EcogramPerson } from "@/lib/network/ecogram-person";
import { CIRCLE_LABELS, DIRECTION_WORDS, FREQUENCY_WORDS, SORT_WORDS, supportText } from "@/lib/network/network-labels";

/** The same as the ecogram says, in words and whole names. */
export function EcogramTable({ people, title }: { people: readonly EcogramPerson[]; title: string }) {
  return <DataTable caption={title} columns={COLUMNS} rows={people} rowKey={({ id }) => id} />;
}

const COLUMNS: Column<EcogramPerson>[] = [
  { key: "name", header: "Wie", cell: ({ name }) => name },
  { key: "relation", header: "Relatie", cell: relationText },
  {
    key: "circle",
    header: "Hoe dichtbij",
    cell: ({ circle, lostText, newsText }) => lostText ?? [CIRCLE_LABELS[circle], newsText].filter(Boolean).join(", "),
  },
  { key: "frequency", header: "Contact", cell: ({ frequency }) => FREQUENCY_WORDS[frequency ?? "unknown"] },
  { key: "kinds", header: "Steun", cell: ({ kinds }) => supportText(kinds) ?? "–" },
  { key: "direction", header: "Van wie naar wie", cell: ({ direction }) => DIRECTION_WORDS[direction ?? "unknown"] },
  { key: "counts", header: "Telt mee", cell: ({ isSupporter, lostText }) => (isSupporter && !lostText ? "Ja" : "Nee") },
];

function relationText({ relation, sort }: EcogramPerson): string {
  return sort === "person" ? relation : `${relation} (${SORT_WORDS[sort]})`;
}
