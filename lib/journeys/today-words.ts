import { Temporal } from "temporal-polyfill";
import type { DueKind } from "@/lib/domain/due";
import { dayOf, toColumn } from "@/lib/platform/calendar";
import { dayText } from "@/lib/platform/dutch-date";
import { REASON_WORDS } from "@/lib/safety/safety-labels";
import { workingDaysText } from "./caseload-labels";
import type { DueItem, SafetyItem } from "./today-queries";

/** "Goedemorgen", by the hour of the clock (0-23). */
export function greeting(hour: number): string {
  if (hour < 6) return "Hallo";
  if (hour < 12) return "Goedemorgen";
  return hour < 18 ? "Goedemiddag" : "Goedenavond";
}

/** "Dinsdag 24 november" */
export function longDay(date: Temporal.PlainDate): string {
  const text = date.toLocaleString("nl-NL", { weekday: "long", day: "numeric", month: "long" });
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What is the matter, as a headline: "Meneer Bakker: al 17 werkdagen stil". */
export function dueTitle(item: DueItem): string {
  return item.due.state === "on_time" ? COMING[item.due.kind](item) : LATE[item.due.kind](item);
}

const LATE: Record<DueKind, (item: DueItem) => string> = {
  first_attempt: ({ client }) => `${client}: nog geen poging gedaan`,
  silence: ({ client, due }) => `${client}: al ${workingDaysText(due.workingDaysOpen)} stil`,
  referral_answer: (item) => `${destinationOf(item)} antwoordt niet over ${inSentence(item.client)}`,
  goal_review: ({ client }) => `${client}: tijd om samen naar het doel te kijken`,
  remeasure: ({ client }) => `${client}: tijd om opnieuw te meten`,
};

const COMING: Record<DueKind, (item: DueItem) => string> = {
  first_attempt: ({ client }) => `${client}: voor het eerst contact zoeken`,
  silence: ({ client }) => `${client}: weer contact zoeken`,
  referral_answer: (item) => `${destinationOf(item)}: antwoord verwacht over ${inSentence(item.client)}`,
  goal_review: ({ client }) => `${client}: samen naar het doel kijken`,
  remeasure: ({ client }) => `${client}: opnieuw meten`,
};

/** What a safety step asks now, after the name: "praat over gedachten aan de dood". */
export function safetyAct({ reason, isTalked }: Pick<SafetyItem, "reason" | "isTalked">): string {
  if (isTalked) return "kijk hoe het nu is, en sluit de veiligheidsstap af";
  const { act } = REASON_WORDS[reason];
  return `${act.charAt(0).toLowerCase()}${act.slice(1)}`;
}

/** What led to it, and by when it should have been done. */
export function dueWhy(item: DueItem): string {
  const until = `Uiterlijk ${isoDayText(item.due.dueOn)}.`;
  if (item.due.kind === "referral_answer") {
    return item.referral ? `Verstuurd op ${dayText(item.referral.requestedAt)}. ${until}` : until;
  }
  if (item.lastContactAt === null) return `Er is nog niemand langs geweest. ${until}`;
  const reached = item.lastReach === "reached" ? "Laatste contact" : "Laatste poging, zonder gesprek,";
  return `${reached} op ${dayText(item.lastContactAt)}. ${until}`;
}

/** "te laat", "vandaag", "deze week". */
export function whenText({ due }: DueItem, today: Temporal.PlainDate): string {
  if (due.state === "late_x3") return "veel te laat";
  if (due.state === "late") return "te laat";
  return due.dueOn === today.toString() ? "vandaag" : "deze week";
}

/** Calendar days ago in a word: "vandaag", "gisteren", "di 18 november". */
export function whenDone(moment: Date, today: Temporal.PlainDate): string {
  const { days } = dayOf(moment).until(today, { largestUnit: "days" });
  if (days === 0) return "vandaag";
  return days === 1 ? "gisteren" : dayText(moment);
}

/** "mevrouw De Groot", as it stands in the middle of a sentence; a name without salutation keeps its capital. */
export function inSentence(client: string): string {
  return client.replace(/^(Mevrouw|Meneer)(?= )/, (salutation) => salutation.toLowerCase());
}

function destinationOf({ referral }: DueItem): string {
  return referral?.destination ?? "Het verwijsadres";
}

function isoDayText(isoDate: string): string {
  return dayText(toColumn(Temporal.PlainDate.from(isoDate)));
}
