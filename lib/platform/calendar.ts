import { Temporal } from "temporal-polyfill";

const ZONE = "Europe/Amsterdam";

/** Today where the work is done. The only clock of the application; rules get the date as an argument. */
export function today(): Temporal.PlainDate {
  return Temporal.Now.plainDateISO(ZONE);
}

/** The Dutch calendar day of a moment. */
export function dayOf(moment: Date): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(ZONE).toPlainDate();
}

/** A plain date as Prisma reads and writes a `date` column. */
export function toColumn(date: Temporal.PlainDate): Date {
  return new Date(`${date.toString()}T00:00:00Z`);
}

/** A `date` column back as a plain date. */
export function fromColumn(column: Date): Temporal.PlainDate {
  return Temporal.PlainDate.from(column.toISOString().slice(0, 10));
}
