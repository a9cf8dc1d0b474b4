import { Temporal } from "temporal-polyfill";
import type { DueKind } from "@/lib/domain/due";
import type { CaseloadDue } from "./caseload-due";
import type { CaseloadStatus } from "./caseload-query";

export const CASELOAD_STATUS_LABELS: Record<CaseloadStatus, string> = { open: "Lopend", closed: "Afgesloten" };

const ON_TIME: Record<DueKind, string> = {
  first_attempt: "eerste poging",
  silence: "weer contact",
  referral_answer: "antwoord verwacht",
  goal_review: "doel bespreken",
  remeasure: "opnieuw meten",
};

/** What comes due, as a few words in a list: "17 werkdagen stil", "weer contact uiterlijk 3 dec". */
export function dueText(due: CaseloadDue): string {
  if (due.state === "on_time") return `${ON_TIME[due.kind]} uiterlijk ${shortDay(due.dueOn)}`;
  return LATE[due.kind](due);
}

const LATE: Record<DueKind, (due: CaseloadDue) => string> = {
  first_attempt: ({ workingDaysOpen }) => `${workingDaysText(workingDaysOpen)} geen poging`,
  silence: ({ workingDaysOpen }) => `${workingDaysText(workingDaysOpen)} stil`,
  referral_answer: ({ workingDaysOpen }) => `${workingDaysText(workingDaysOpen)} geen antwoord`,
  goal_review: ({ workingDaysLate }) => `doel ${workingDaysText(workingDaysLate)} te laat`,
  remeasure: ({ workingDaysLate }) => `opnieuw meten, ${workingDaysText(workingDaysLate)} te laat`,
};

export function workingDaysText(count: number): string {
  return count === 1 ? "1 werkdag" : `${count} werkdagen`;
}

/** "3 dec" */
export function shortDay(isoDate: string): string {
  return Temporal.PlainDate.from(isoDate).toLocaleString("nl-NL", { day: "numeric", month: "short" });
}

/** "3 dec 2025", for what may lie years back. */
export function dayWithYear(isoDate: string): string {
  return Temporal.PlainDate.from(isoDate).toLocaleString("nl-NL", { day: "numeric", month: "short", year: "numeric" });
}

/** "38 trajecten", "1 traject". */
export function journeysText(count: number): string {
  return count === 1 ? "1 traject" : `${count} trajecten`;
}
