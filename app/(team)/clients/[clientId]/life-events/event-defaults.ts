import { LIFE_EVENT_KINDS } from "@/lib/domain/taxonomy/life-events";
import type { LifeEventWhen } from "@/lib/domain/life-event-time";
import { OTHER_EVENT } from "@/lib/life-events/life-event-labels";
import type { LifeEventRevision } from "@/lib/life-events/life-event-queries";
import { supportAnswer } from "@/lib/life-events/life-event-words";

/** What stands in the form before anything is typed, as the form sends it; empty where there is nothing. */
export interface EventDefaults {
  readonly kind: string;
  readonly label: string;
  readonly whenKind: LifeEventWhen["kind"];
  /** ISO date. */
  readonly onDate: string;
  readonly year: string;
  readonly age: string;
  readonly fromYear: string;
  readonly untilYear: string;
  readonly isOngoing: boolean;
  readonly valence: string;
  readonly support: string;
  readonly supportFrom: string;
  readonly supportKinds: readonly string[];
  readonly absentReason: string;
  readonly absentText: string;
  readonly stillAffecting: string;
  readonly duration: string;
  readonly level: string;
  readonly note: string;
}

const NOTHING: EventDefaults = {
  kind: "",
  label: "",
  whenKind: "year",
  onDate: "",
  year: "",
  age: "",
  fromYear: "",
  untilYear: "",
  isOngoing: false,
  valence: "",
  support: "not_asked",
  supportFrom: "",
  supportKinds: [],
  absentReason: "",
  absentText: "",
  stillAffecting: "",
  duration: "",
  level: "",
  note: "",
};

/** The form of a quick pick: with how it mostly is lived and the cell of its cause. `null` for a code we do not know. */
export function pickedDefaults(kind: string | undefined): EventDefaults | null {
  if (kind === OTHER_EVENT) return { ...NOTHING, kind };
  const listed = LIFE_EVENT_KINDS.find(({ code }) => code === kind);
  if (!listed) return null;
  const { code, valence, duration, level } = listed;
  return { ...NOTHING, kind: code, valence, duration: duration ?? "", level: level ?? "" };
}

/** The form of an event as it stands in the dossier. */
export function knownDefaults(event: LifeEventRevision): EventDefaults {
  return {
    ...NOTHING,
    kind: event.kind,
    label: event.label ?? "",
    ...whenDefaults(event.when),
    valence: event.valence,
    support: supportAnswer(event),
    supportFrom: event.supportFrom ?? "",
    supportKinds: event.supportKinds,
    absentReason: event.absentReason ?? "",
    absentText: event.absentText ?? "",
    stillAffecting: event.stillAffecting === null ? "" : String(event.stillAffecting),
    duration: event.duration ?? "",
    level: event.level ?? "",
    note: event.note ?? "",
  };
}

function whenDefaults(when: LifeEventWhen): Partial<EventDefaults> {
  const whenKind = when.kind;
  switch (when.kind) {
    case "date":
      return { whenKind, onDate: when.on.toString() };
    case "year":
      return { whenKind, year: String(when.year) };
    case "age":
      return { whenKind, age: String(when.age) };
    case "period": {
      const untilYear = when.untilYear === null ? "" : String(when.untilYear);
      return { whenKind, fromYear: String(when.fromYear), untilYear, isOngoing: when.untilYear === null };
    }
    case "unknown":
      return { whenKind };
  }
}
