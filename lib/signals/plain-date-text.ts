import type { Temporal } from "temporal-polyfill";

/** "5 november 1948" */
export function plainDateText(date: Temporal.PlainDate): string {
  return date.toLocaleString("nl-NL", { day: "numeric", month: "long", year: "numeric" });
}
