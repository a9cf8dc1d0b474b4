import type { Temporal } from "temporal-polyfill";
import { SummaryList } from "@/components/ui/summary-list";
import { labelOf } from "@/lib/domain/taxonomy/coded";
import { LIVED_VALENCES } from "@/lib/domain/taxonomy/life-events";
import type { LifeEventRevision } from "@/lib/life-events/life-event-queries";
import { cellText, supportText, weightText, whenText } from "@/lib/life-events/life-event-words";

type EventFactsProps = { event: LifeEventRevision; birthDate: Temporal.PlainDate | null };

/** All there is to know of an event, to read. */
export function EventFacts({ event, birthDate }: EventFactsProps) {
  return (
    <SummaryList
      items={[
        { term: "Wat", value: event.name },
        { term: "Wanneer", value: whenText(event.when, birthDate) },
        { term: "Beleefd als", value: labelOf(LIVED_VALENCES, event.valence).toLowerCase() },
        { term: "Steun", value: supportText(event) },
        { term: "Weegt nu", value: weightText(event.stillAffecting) },
        { term: "Oorzaak", value: cellText(event) },
        { term: "Notitie", value: <span className="whitespace-pre-wrap">{event.note ?? "geen"}</span> },
      ]}
    />
  );
}
