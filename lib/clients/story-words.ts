import type { Temporal } from "temporal-polyfill";
import { INSTRUMENTS, isInstrumentCode } from "@/lib/domain/instruments/instruments";
import { MOVE_STORIES, PHASE_LABELS } from "@/lib/journeys/journey-labels";
import { dayOf } from "@/lib/platform/calendar";
import { dateText, dayText } from "@/lib/platform/dutch-date";
import type { StoryEvent } from "./dossier-story";

const STORIES: Readonly<Record<string, string>> = MOVE_STORIES;

/** A move in words, and why it was made. */
export function moveWords({ move, toPhase, reason }: Extract<StoryEvent, { kind: "move" }>) {
  const back = move === "step_back" && toPhase !== null ? `, naar ${PHASE_LABELS[toPhase].toLowerCase()}` : "";
  return { title: `${STORIES[move] ?? "Traject veranderd"}${back}.`, text: reason };
}

/** The day of an event; one of another year says which. */
export function storyDay(at: Date, today: Temporal.PlainDate): string {
  return dayOf(at).year === today.year ? dayText(at) : dateText(at);
}

/** "12, matig": the score of a measurement with the name of its band; a measurement without a total says so. */
export function bandWords({ instrument, score, band }: Extract<StoryEvent, { kind: "assessment" }>): string {
  if (score === null) return "niet alle vragen beantwoord";
  const bands = isInstrumentCode(instrument) ? INSTRUMENTS[instrument].bands : [];
  const name = bands.find(({ code }) => code === band)?.nl;
  return name === undefined ? String(score) : `${score}, ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
