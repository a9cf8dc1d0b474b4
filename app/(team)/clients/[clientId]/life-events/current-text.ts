import type { CurrentValue } from "@/components/ui/current-values";
import { datePartsOf } from "@/components/ui/date-parts";
import { CAUSE_DURATIONS, CAUSE_LEVELS } from "@/lib/domain/taxonomy/causes";
import type { Coded } from "@/lib/domain/taxonomy/coded";
import { LIFE_EVENT_KINDS, LIVED_VALENCES } from "@/lib/domain/taxonomy/life-events";
import { SUPPORT_KINDS } from "@/lib/domain/taxonomy/support";
import {
  ABSENT_REASON_LABELS,
  OTHER_EVENT,
  STILL_AFFECTING_LABELS,
  SUPPORT_ANSWER_LABELS,
  WHEN_KIND_LABELS,
} from "@/lib/life-events/life-event-labels";
import type { EventDefaults } from "./event-defaults";

/** What stands in the dossier now, per field: as the form would send it, and as a person reads it. */
export function currentValues(event: EventDefaults): CurrentValue[] {
  const { day, month, year } = datePartsOf(event.onDate || undefined);
  return [
    chosen("kind", "Gebeurtenis", event.kind, { ...words(LIFE_EVENT_KINDS), [OTHER_EVENT]: "Een andere gebeurtenis" }),
    typed("label", "In een paar woorden", event.label),
    chosen("whenKind", "Hoe u weet wanneer", event.whenKind, WHEN_KIND_LABELS),
    { ...typed("onDate", "Datum", `${day}-${month}-${year}`), text: event.onDate ? `${day}-${month}-${year}` : "leeg" },
    typed("year", "Jaar", event.year),
    typed("age", "Leeftijd", event.age),
    typed("fromYear", "Begon in", event.fromYear),
    typed("untilYear", "Eindigde in", event.untilYear),
    chosen("isOngoing", "Duurt nog", event.isOngoing ? "on" : "", { on: "ja" }),
    chosen("valence", "Beleefd als", event.valence, words(LIVED_VALENCES)),
    chosen("support", "Steun", event.support, SUPPORT_ANSWER_LABELS),
    typed("supportFrom", "Van wie", event.supportFrom),
    chosen("supportKinds", "Welke steun", event.supportKinds.join(", "), kindSets()),
    chosen("absentReason", "Waarom geen steun", event.absentReason, ABSENT_REASON_LABELS),
    typed("absentText", "Namelijk", event.absentText),
    chosen("stillAffecting", "Weegt nu", event.stillAffecting, STILL_AFFECTING_LABELS),
    chosen("duration", "Oorzaak: hoe lang", event.duration, words(CAUSE_DURATIONS)),
    chosen("level", "Oorzaak: waardoor", event.level, words(CAUSE_LEVELS)),
    typed("note", "Notitie", event.note),
  ];
}

function typed(name: string, label: string, value: string): CurrentValue {
  return { name, label, value, text: value === "" ? "leeg" : value };
}

function chosen(name: string, label: string, value: string, choices: Readonly<Record<string, string>>): CurrentValue {
  return { name, label, value, text: choices[value] ?? "leeg", choices };
}

function words(rows: readonly Coded[]): Record<string, string> {
  return Object.fromEntries(rows.map(({ code, nl }) => [code, nl]));
}

/** Ticks are sent together: each choice of several kinds, in the order of the form, reads as one text. */
function kindSets(): Record<string, string> {
  const sets = SUPPORT_KINDS.reduce<(readonly Coded[])[]>(
    (known, kind) => [...known, ...known.map((set) => [...set, kind])],
    [[]],
  );
  return Object.fromEntries(
    sets.map((set) => [set.map(({ code }) => code).join(", "), set.map(({ nl }) => nl).join(", ") || "leeg"]),
  );
}
