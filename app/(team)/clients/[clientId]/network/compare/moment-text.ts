import type { NetworkMoment } from "@/lib/network/network-queries";
import { toColumn } from "@/lib/platform/calendar";
import { dateText } from "@/lib/platform/dutch-date";

/** "Besproken op 18 november 2026", or "Nu"; a second talk on one day says that it is the second. */
export function momentText({ on, nth }: Pick<NetworkMoment, "on" | "nth">): string {
  return on === null ? "Nu" : `Besproken op ${momentDate({ on, nth })}`;
}

/** "18 november 2026", or "Nu": for a choice whose label says that it was discussed. */
export function momentDate({ on, nth }: Pick<NetworkMoment, "on" | "nth">): string {
  if (on === null) return "Nu";
  return `${dateText(toColumn(on))}${nth > 1 ? `, gesprek ${nth}` : ""}`;
}
