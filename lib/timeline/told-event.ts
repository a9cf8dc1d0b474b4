import type { Temporal } from "temporal-polyfill";
import { dayOf } from "@/lib/platform/calendar";
import { dateText, dayText } from "@/lib/platform/dutch-date";
import type { TimelineEvent } from "./timeline-event";
import { timelineWords } from "./timeline-words";

/** An event as it is shown: its words, and its day; a day of another year says which year. */
export function toldEvent(event: TimelineEvent, today: Temporal.PlainDate) {
  const { key, at, byName } = event;
  const day = dayOf(at).year === today.year ? dayText(at) : dateText(at);
  return { key, at, byName, day, words: timelineWords(event) };
}
