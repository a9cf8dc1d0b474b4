import type { Temporal } from "temporal-polyfill";
import { ageOn } from "@/lib/domain/age";
import type { Terms } from "@/lib/domain/due";
import type { SocialType } from "@/lib/domain/taxonomy/social-types";
import type { JourneyOutcome, Phase } from "@/lib/domain/workflow";
import { dayOf, fromColumn } from "@/lib/platform/calendar";
import { type CaseloadDue, dueFrom } from "./caseload-due";
import type { CaseloadRecord } from "./caseload-page-queries";

/** One journey in a list. Dates are ISO. */
export interface CaseloadRow {
  readonly journeyId: string;
  readonly clientId: string;
  /** "Groot-Visser, J. de" */
  readonly name: string;
  readonly number: number;
  /** In whole years; `null` when the birth date is unknown. */
  readonly age: number | null;
  readonly socialType: SocialType | null;
  readonly phase: Phase;
  /** Calendar days in this phase; of a closed journey `null`. */
  readonly daysInPhase: number | null;
  readonly workerName: string;
  /** The last attempt or meeting; `null` while nobody has tried. */
  readonly lastContactOn: string | null;
  readonly due: CaseloadDue | null;
  readonly closed: { readonly on: string; readonly outcome: JourneyOutcome | null } | null;
}

export function toRow(record: CaseloadRecord, clock: { terms: Terms; today: Temporal.PlainDate }): CaseloadRow {
  const { journeyId, clientId, number, phase, socialType, workerName, closedAt } = record;
  const { birthDate, lastContactAt, dueOn, dueKind } = record;
  return {
    journeyId,
    clientId,
    number,
    phase,
    socialType,
    workerName,
    name: record.sortName,
    age: birthDate === null ? null : ageOn(fromColumn(birthDate), clock.today),
    daysInPhase: closedAt === null ? daysSince(record.phaseSince, clock.today) : null,
    lastContactOn: lastContactAt === null ? null : dayOf(lastContactAt).toString(),
    due: dueOn === null || dueKind === null ? null : dueFrom(dueKind, fromColumn(dueOn), clock),
    closed: closedAt === null ? null : { on: dayOf(closedAt).toString(), outcome: record.outcome },
  };
}

function daysSince(moment: Date, today: Temporal.PlainDate): number {
  return Math.max(0, dayOf(moment).until(today, { largestUnit: "days" }).days);
}
