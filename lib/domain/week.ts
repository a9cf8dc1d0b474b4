import type { Temporal } from "temporal-polyfill";

/** The ISO week a date lies in, as "2026-W47"; sorts in time. The year is that of the week, not of the day. */
export function weekOf(date: Temporal.PlainDate): string {
  const { yearOfWeek, weekOfYear } = date;
  if (yearOfWeek === undefined || weekOfYear === undefined) throw new RangeError("Weeks are of the ISO calendar");
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, "0")}`;
}
