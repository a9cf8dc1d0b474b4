import type { Temporal } from "temporal-polyfill";
import { type LifeEventWhen, spanOf, type LifeSpan } from "@/lib/domain/life-event-time";
import { CAUSE_DURATIONS, CAUSE_LEVELS, type CauseDuration, type CauseLevel } from "@/lib/domain/taxonomy/causes";
import { isCodeOf, labelOf } from "@/lib/domain/taxonomy/coded";
import { LIFE_EVENT_KINDS, LIVED_VALENCES, type LivedValence } from "@/lib/domain/taxonomy/life-events";
import {
  SUPPORT_ABSENT_REASONS,
  SUPPORT_KINDS,
  type SupportAbsentReason,
  type SupportKind,
} from "@/lib/domain/taxonomy/support";
import { fromColumn, toColumn } from "@/lib/platform/calendar";
import { OTHER_EVENT } from "./life-event-labels";

/** How the moment of an event is kept. `year` is also that of a date, and the first of a period. */
export interface WhenColumns {
  readonly whenKind: string;
  readonly onDate: Date | null;
  readonly year: number | null;
  readonly untilYear: number | null;
  readonly age: number | null;
  readonly isOngoing: boolean;
}

export function toWhenColumns(when: LifeEventWhen): WhenColumns {
  const nothing = { onDate: null, year: null, untilYear: null, age: null, isOngoing: false };
  switch (when.kind) {
    case "date":
      return { ...nothing, whenKind: "date", onDate: toColumn(when.on), year: when.on.year };
    case "year":
      return { ...nothing, whenKind: "year", year: when.year };
    case "age":
      return { ...nothing, whenKind: "age", age: when.age };
    case "period": {
      const { fromYear: year, untilYear } = when;
      return { ...nothing, whenKind: "period", year, untilYear, isOngoing: untilYear === null };
    }
    case "unknown":
      return { ...nothing, whenKind: "unknown" };
  }
}

/** Back from the columns; what they do not say whole is unknown. */
export function fromWhenColumns({ whenKind, onDate, year, untilYear, age }: WhenColumns): LifeEventWhen {
  if (whenKind === "date" && onDate) return { kind: "date", on: fromColumn(onDate) };
  if (whenKind === "age" && age !== null) return { kind: "age", age };
  if (whenKind === "period" && year !== null) return { kind: "period", fromYear: year, untilYear };
  return whenKind === "year" && year !== null ? { kind: "year", year } : { kind: "unknown" };
}

/** Something that happened in the life of a client, with the support there was then, as it is known now. */
export interface LifeEventRow {
  /** The id of the revision; what an editor started from. */
  readonly id: string;
  readonly kind: string;
  readonly label: string | null;
  /** What a person reads. */
  readonly name: string;
  readonly when: LifeEventWhen;
  /** In years, on the life line; `null` when it cannot be laid there. */
  readonly span: LifeSpan | null;
  readonly valence: LivedValence;
  readonly duration: CauseDuration | null;
  readonly level: CauseLevel | null;
  /** `null` when it was not asked. */
  readonly supportReceived: boolean | null;
  readonly supportFrom: string | null;
  readonly supportKinds: readonly SupportKind[];
  readonly absentReason: SupportAbsentReason | null;
  readonly absentText: string | null;
  /** 0 not at all to 4 every day, on the client's own word. */
  readonly stillAffecting: number | null;
  readonly recordedAt: Date;
}

export interface LifeEventColumns extends WhenColumns {
  readonly id: string;
  readonly kind: string;
  readonly label: string | null;
  readonly valence: string;
  readonly duration: string | null;
  readonly level: string | null;
  readonly supportReceived: boolean | null;
  readonly supportFrom: string | null;
  readonly supportKinds: readonly string[];
  readonly supportAbsentReason: string | null;
  readonly supportAbsentText: string | null;
  readonly stillAffecting: number | null;
  readonly recordedAt: Date;
}

interface Frame {
  readonly birthDate: Temporal.PlainDate | null;
  readonly today: Temporal.PlainDate;
}

export function toLifeEventRow(row: LifeEventColumns, frame: Frame): LifeEventRow {
  const when = fromWhenColumns(row);
  return {
    id: row.id,
    kind: row.kind,
    label: row.label,
    name: eventName(row),
    when,
    span: spanOf(when, frame),
    valence: isCodeOf(LIVED_VALENCES, row.valence) ? row.valence : "mixed",
    duration: isCodeOf(CAUSE_DURATIONS, row.duration) ? row.duration : null,
    level: isCodeOf(CAUSE_LEVELS, row.level) ? row.level : null,
    supportReceived: row.supportReceived,
    supportFrom: row.supportFrom,
    supportKinds: SUPPORT_KINDS.flatMap(({ code }) => (row.supportKinds.includes(code) ? [code] : [])),
    absentReason: isCodeOf(SUPPORT_ABSENT_REASONS, row.supportAbsentReason) ? row.supportAbsentReason : null,
    absentText: row.supportAbsentText,
    stillAffecting: row.stillAffecting,
    recordedAt: row.recordedAt,
  };
}

/** The words of a listed event, or the client's own. A code of a newer list is shown as it stands. */
export function eventName({ kind, label }: { readonly kind: string; readonly label: string | null }): string {
  if (isCodeOf(LIFE_EVENT_KINDS, kind)) return labelOf(LIFE_EVENT_KINDS, kind);
  return label ?? (kind === OTHER_EVENT ? "Andere gebeurtenis" : kind);
}
