import type { FormAction } from "@/components/ui/action-form";
import { MoveButtons } from "@/components/network/move-buttons";
import { AppLink } from "@/components/ui/app-link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { CIRCLES, supportersIn } from "@/lib/domain/network";
import { CIRCLE_LABELS, SORT_WORDS, supportText } from "@/lib/network/network-labels";
import type { NetworkPersonRow } from "@/lib/network/network-person";

/** How somebody is moved and opened from the table; without it the table is only read. */
export type PeopleChange = { clientId: string; path: string; move: FormAction };

/** Who is there, nearest first; with `change` each can be opened, and put nearer or further away. */
export function PeopleTable({ people, change }: { people: readonly NetworkPersonRow[]; change: PeopleChange | null }) {
  return (
    <DataTable
      caption={`${people.length} ${people.length === 1 ? "naam" : "namen"}, ${supportersIn(people)} om op terug te vallen`}
      columns={change ? [...columnsFor(change), moveColumn(change)] : columnsFor(null)}
      rows={people}
      rowKey={({ id }) => id}
    />
  );
}

function columnsFor(change: PeopleChange | null): Column<NetworkPersonRow>[] {
  return [
    {
      key: "name",
      header: "Wie",
      cell: ({ id, name }) => (change === null ? name : <AppLink href={`${change.path}/${id}`}>{name}</AppLink>),
    },
    {
      key: "relation",
      header: "Relatie",
      cell: ({ relation, sort }) => (sort === "person" ? relation : `${relation} (${SORT_WORDS[sort]})`),
    },
    { key: "kinds", header: "Steun", cell: ({ kinds }) => supportText(kinds) ?? "–" },
    { key: "counts", header: "Telt mee", cell: ({ isSupporter }) => (isSupporter ? "Ja" : "Nee") },
    { key: "circle", header: "Hoe dichtbij", cell: ({ circle }) => CIRCLE_LABELS[circle] },
  ];
}

function moveColumn({ clientId, move }: PeopleChange): Column<NetworkPersonRow> {
  return {
    key: "move",
    header: "Verplaatsen",
    cell: ({ id, name, version, circle }) => (
      <MoveButtons
        action={move}
        hidden={{ id, clientId, version: String(version) }}
        name={name}
        choices={CIRCLES.filter((other) => Math.abs(other - circle) === 1).map((other) => ({
          circle: other,
          label: other < circle ? "Dichterbij" : "Verder weg",
        }))}
      />
    ),
  };
}
