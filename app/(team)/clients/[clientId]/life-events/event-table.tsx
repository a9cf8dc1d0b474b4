import type { Temporal } from "temporal-polyfill";
import { AppLink } from "@/components/ui/app-link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { labelOf } from "@/lib/domain/taxonomy/coded";
import { LIVED_VALENCES } from "@/lib/domain/taxonomy/life-events";
import type { LifeEventRow } from "@/lib/life-events/life-event-row";
import { cellText, supportText, weightText, whenText } from "@/lib/life-events/life-event-words";

type EventTableProps = {
  clientId: string;
  birthDate: Temporal.PlainDate | null;
  /** In the order of a life. */
  events: readonly LifeEventRow[];
};

/** All that the life line shows and what does not fit in it, the first first. */
export function EventTable({ clientId, birthDate, events }: EventTableProps) {
  const columns: Column<LifeEventRow>[] = [
    {
      key: "name",
      header: "Gebeurtenis",
      cell: ({ id, name }) => <AppLink href={`/clients/${clientId}/life-events/${id}`}>{name}</AppLink>,
    },
    { key: "when", header: "Wanneer", cell: ({ when }) => whenText(when, birthDate) },
    { key: "valence", header: "Beleefd als", cell: ({ valence }) => labelOf(LIVED_VALENCES, valence).toLowerCase() },
    { key: "weight", header: "Weegt nu", cell: ({ stillAffecting }) => weightText(stillAffecting) },
    { key: "support", header: "Steun", cell: supportText },
    { key: "cause", header: "Oorzaak", cell: cellText },
  ];
  return (
    <DataTable caption="Gebeurtenissen, de eerste eerst" columns={columns} rows={events} rowKey={({ id }) => id} />
  );
}
