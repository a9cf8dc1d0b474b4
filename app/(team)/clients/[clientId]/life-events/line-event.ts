import type { Temporal } from "temporal-polyfill";
import type { LifeLineEvent } from "@/components/life-events/life-line-event";
import { labelOf } from "@/lib/domain/taxonomy/coded";
import { LIVED_VALENCES } from "@/lib/domain/taxonomy/life-events";
import type { LifeEventRow } from "@/lib/life-events/life-event-row";
import { supportAnswer, supportText, weightText, whenText } from "@/lib/life-events/life-event-words";

/** An event of the dossier as the life line draws it. */
export function lineEvent(event: LifeEventRow, clientId: string, birthDate: Temporal.PlainDate | null): LifeLineEvent {
  const { id, name, when, span, valence, stillAffecting } = event;
  const text = whenText(when, birthDate);
  const lived = labelOf(LIVED_VALENCES, valence).toLowerCase();
  return {
    key: id,
    href: `/clients/${clientId}/life-events/${id}`,
    name,
    whenText: text,
    span,
    isPeriod: when.kind === "period",
    valence,
    stillAffecting,
    support: supportAnswer(event),
    inWords: `${name}, ${text}, beleefd als ${lived}, weegt nu: ${weightText(stillAffecting)}, steun: ${supportText(event)}`,
  };
}
