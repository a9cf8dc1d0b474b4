import type { Temporal } from "temporal-polyfill";
import { type LifeEventWhen, yearOfAge } from "@/lib/domain/life-event-time";
import { CAUSE_DURATIONS, CAUSE_LEVELS } from "@/lib/domain/taxonomy/causes";
import { labelOf } from "@/lib/domain/taxonomy/coded";
import { STILL_AFFECTING_LEVELS } from "@/lib/domain/taxonomy/life-events";
import { SUPPORT_KINDS } from "@/lib/domain/taxonomy/support";
import { toColumn } from "@/lib/platform/calendar";
import { dateText } from "@/lib/platform/dutch-date";
import { ABSENT_REASON_LABELS, STILL_AFFECTING_LABELS, type SupportAnswer } from "./life-event-labels";
import type { LifeEventRow } from "./life-event-row";

/**
 * "3 mei 1998", "1998", "12 jaar oud, ongeveer 1960", "1990 tot 1995", "1990 tot nu". An age and its year together tell
 * about when someone was born: without a birth date given, only the age is said.
 */
export function whenText(when: LifeEventWhen, birthDate: Temporal.PlainDate | null): string {
  switch (when.kind) {
    case "date":
      return dateText(toColumn(when.on));
    case "year":
      return String(when.year);
    case "age": {
      const year = birthDate === null ? "" : `, ongeveer ${yearOfAge(when.age, birthDate)}`;
      return `${when.age} jaar oud${year}`;
    }
    case "period":
      return `${when.fromYear} tot ${when.untilYear ?? "nu"}`;
    case "unknown":
      return "wanneer onbekend";
  }
}

export function supportAnswer({ supportReceived }: Pick<LifeEventRow, "supportReceived">): SupportAnswer {
  if (supportReceived === null) return "not_asked";
  return supportReceived ? "yes" : "no";
}

type Support = Pick<LifeEventRow, "supportReceived" | "supportFrom" | "supportKinds" | "absentReason" | "absentText">;

/** "ja, van mijn zus: praktische en emotionele steun", "nee: niet om gevraagd", "niet gevraagd". */
export function supportText({ supportFrom, supportKinds, absentReason, absentText, ...row }: Support): string {
  if (row.supportReceived === null) return "niet gevraagd";
  if (row.supportReceived) {
    const from = supportFrom === null ? "ja" : `ja, van ${supportFrom}`;
    return supportKinds.length === 0 ? from : `${from}: ${kindsText(supportKinds)}`;
  }
  if (absentReason === null) return "nee";
  const why = absentReason === "other" ? absentText : ABSENT_REASON_LABELS[absentReason].toLowerCase();
  return `nee: ${why ?? "een andere reden"}`;
}

export function kindsText(kinds: LifeEventRow["supportKinds"]): string {
  return kinds.map((kind) => labelOf(SUPPORT_KINDS, kind).toLowerCase()).join(", ");
}

/** "3 · vaak", or that it was not asked. */
export function weightText(stillAffecting: number | null): string {
  const level = STILL_AFFECTING_LEVELS.find((code) => code === stillAffecting);
  return level === undefined ? "niet gevraagd" : STILL_AFFECTING_LABELS[level];
}

/** The cell of the cause matrix: "tijdelijk, maatschappelijk". */
export function cellText({ duration, level }: Pick<LifeEventRow, "duration" | "level">): string {
  const words = [
    duration === null ? null : labelOf(CAUSE_DURATIONS, duration),
    level === null ? null : labelOf(CAUSE_LEVELS, level),
  ];
  return (
    words
      .filter((word) => word !== null)
      .join(", ")
      .toLowerCase() || "niet ingevuld"
  );
}
