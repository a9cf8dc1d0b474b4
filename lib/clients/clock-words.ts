import { Temporal } from "temporal-polyfill";
import { toColumn } from "@/lib/platform/calendar";
import { dayText } from "@/lib/platform/dutch-date";
import type { RunningClock } from "./open-work";

/** What a clock asks for. */
export function clockTitle({ kind, referral }: RunningClock): string {
  const title: Record<RunningClock["kind"], string> = {
    first_attempt: "Voor het eerst contact zoeken",
    silence: "Contact houden",
    referral_answer: `Antwoord van ${referral?.destination ?? "het verwijsadres"}`,
    goal_review: "Samen naar de doelen kijken",
    remeasure: "Opnieuw meten",
  };
  return title[kind];
}

/** What started the clock, and by when something should have happened. */
export function clockWhy({ kind, since, dueOn }: RunningClock): string {
  const started: Record<RunningClock["kind"], string> = {
    first_attempt: "Traject geopend op",
    silence: "Laatste contact of poging op",
    referral_answer: "Gevraagd op",
    goal_review: "Laatst besproken op",
    remeasure: "Het langst geleden gemeten op",
  };
  return `${started[kind]} ${day(since)}, uiterlijk ${day(dueOn)}`;
}

function day(iso: string): string {
  return dayText(toColumn(Temporal.PlainDate.from(iso)));
}
