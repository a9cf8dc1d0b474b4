import type { Temporal } from "temporal-polyfill";
import { dayOf } from "@/lib/platform/calendar";
import { dateText, dayText } from "@/lib/platform/dutch-date";
import type { TimelineEvent } from "./timeline-event";
import { timelineWords, type TimelineWords } from "./timeline-words";

/** An event as it is shown. */
export interface ToldEvent {
  readonly key: string;
  readonly kind: string;
  readonly at: Date;
  readonly byName: string | null;
  /** The day; one of another year says which year. */
  readonly day: string;
  readonly words: TimelineWords;
}

export function toldEvent(event: TimelineEvent, today: Temporal.PlainDate): ToldEvent {
  const { key, kind, at, byName } = event;
  const day = dayOf(at).year === today.year ? dayText(at) : dateText(at);
  return { key, kind, at, byName, day, words: timelineWords(event) };
}
