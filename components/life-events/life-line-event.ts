import type { LifeSpan } from "@/lib/domain/life-event-time";
import type { LivedValence } from "@/lib/domain/taxonomy/life-events";

/** One event as the life line draws it. */
export interface LifeLineEvent {
  readonly key: string;
  readonly href: string;
  readonly name: string;
  /** "1998", "12 jaar oud, ongeveer 1960". */
  readonly whenText: string;
  /** In years with a fraction; `null` when it cannot be laid on the line. */
  readonly span: LifeSpan | null;
  readonly isPeriod: boolean;
  readonly valence: LivedValence;
  /** 0 to 4; `null` when it was not asked. */
  readonly stillAffecting: number | null;
  readonly support: "yes" | "no" | "not_asked";
  /** All of it, for who hears the picture. */
  readonly inWords: string;
}

/** An event that has its place in time. */
export type PlacedEvent = LifeLineEvent & { readonly span: LifeSpan };

/** The years that the line runs over; `birth` is `null` when the birth date is unknown. */
export interface LifeAxis {
  readonly birth: number | null;
  readonly today: number;
}

export function isPlaced(event: LifeLineEvent): event is PlacedEvent {
  return event.span !== null;
}

/** The heavier it weighs, the larger the mark. */
export function markRadius({ stillAffecting }: Pick<LifeLineEvent, "stillAffecting">): number {
  return 7 + (stillAffecting ?? 0) * 0.9;
}

/** Cut at a space where that can be, so that a very long word does not push the rest aside. */
export function shorten(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const cut = name.lastIndexOf(" ", longest - 1);
  return `${name.slice(0, cut > longest * 0.6 ? cut : longest - 1).replace(/[\s/,;:-]+$/, "")}…`;
}
