import { AppLink } from "@/components/ui/app-link";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { SupportKind } from "@/lib/domain/taxonomy/support";
import { CIRCLE_LABELS, SUPPORT_WORDS } from "@/lib/network/network-labels";
import type { NetworkPersonRow } from "@/lib/network/network-queries";

/** Who is there, nearest first; with `path` each name leads to where it is changed. */
export function PeopleTable({ people, path }: { people: readonly NetworkPersonRow[]; path: string | null }) {
  const supporters = people.filter(({ isSupporter }) => isSupporter).length;
  return (
    <DataTable
      caption={`${people.length} ${people.length === 1 ? "persoon" : "personen"}, ${supporters} om op terug te vallen`}
      columns={columnsFor(path)}
      rows={people}
      rowKey={({ id }) => id}
    />
  );
}

function columnsFor(path: string | null): Column<NetworkPersonRow>[] {
  return [
    {
      key: "name",
      header: "Wie",
      cell: ({ id, name }) => (path === null ? name : <AppLink href={`${path}/${id}`}>{name}</AppLink>),
    },
    { key: "relation", header: "Relatie", cell: ({ relation }) => relation },
    { key: "circle", header: "Hoe dichtbij", cell: ({ circle }) => CIRCLE_LABELS[circle] },
    { key: "kinds", header: "Steun", cell: ({ kinds }) => supportText(kinds) ?? "–" },
    { key: "counts", header: "Telt mee", cell: ({ isSupporter }) => (isSupporter ? "Ja" : "Nee") },
  ];
}

/** "praktisch, emotioneel"; nothing when no kind was named. */
export function supportText(kinds: readonly SupportKind[]): string | undefined {
  return kinds.length === 0 ? undefined : kinds.map((kind) => SUPPORT_WORDS[kind]).join(", ");
}
