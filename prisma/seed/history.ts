import { Temporal } from "temporal-polyfill";
import { isWorkingDay } from "@/lib/domain/working-days";

const ZONE = "Europe/Amsterdam";
const MONTHS = 18;

/** The working days of the last eighteen months, numbered from 0; the last is the one before today. */
export class History {
  readonly days: readonly Temporal.PlainDate[];

  constructor(readonly today: Temporal.PlainDate) {
    const days: Temporal.PlainDate[] = [];
    for (let day = today.subtract({ months: MONTHS }); Temporal.PlainDate.compare(day, today) < 0; day = next(day)) {
      if (isWorkingDay(day)) days.push(day);
    }
    this.days = days;
  }

  get last(): number {
    return this.days.length - 1;
  }

  /** The working day of that number; one outside the history is the nearest that is in it. */
  day(index: number): Temporal.PlainDate {
    const day = this.days[Math.min(Math.max(index, 0), this.last)];
    if (!day) throw new RangeError("A history without days");
    return day;
  }

  /** A moment on a working day, so many minutes after nine in the morning. */
  at(index: number, minutes: number): Date {
    return momentOn(this.day(index), minutes);
  }
}

/** A moment in the Netherlands, so many minutes after nine in the morning. */
export function momentOn(day: Temporal.PlainDate, minutes: number): Date {
  const nine = day.toZonedDateTime({ timeZone: ZONE, plainTime: Temporal.PlainTime.from("09:00") });
  return new Date(nine.epochMilliseconds + minutes * 60_000);
}

export function minutesAfter(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * 60_000);
}

function next(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.add({ days: 1 });
}
