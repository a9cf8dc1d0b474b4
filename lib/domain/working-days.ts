import { Temporal } from "temporal-polyfill";
import { dutchHolidays } from "./dutch-holidays";

/** A working day in the Netherlands: Monday to Friday, no public holiday. */
export function isWorkingDay(date: Temporal.PlainDate): boolean {
  return date.dayOfWeek <= 5 && !dutchHolidays(date.year).some((holiday) => holiday.date.equals(date));
}

/**
 * The `days`-th working day after a date; a negative number counts back. Zero gives the date itself, working day or not.
 * @throws RangeError when `days` is not a whole number.
 */
export function addWorkingDays(date: Temporal.PlainDate, days: number): Temporal.PlainDate {
  if (!Number.isInteger(days)) throw new RangeError(`${days} is not a whole number of days`);
  const step = Math.sign(days);
  let result = date;
  let left = Math.abs(days);
  while (left > 0) {
    result = result.add({ days: step });
    if (isWorkingDay(result)) left -= 1;
  }
  return result;
}

/** How many working days lie after `from`, up to and including `to`; negative when `to` is the earlier one. */
export function workingDaysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  if (Temporal.PlainDate.compare(from, to) > 0) return -workingDaysBetween(to, from);

  const days = from.until(to, { largestUnit: "days" }).days;
  return weekdaysAfter(from, days) - holidaysOnWeekdays(from, to);
}

// By arithmetic, not day by day: a caseload list asks this for every row.
function weekdaysAfter(from: Temporal.PlainDate, days: number): number {
  const wholeWeeks = Math.floor(days / 7);
  let count = wholeWeeks * 5;
  for (let offset = 1; offset <= days % 7; offset += 1) {
    if (((from.dayOfWeek - 1 + offset) % 7) + 1 <= 5) count += 1;
  }
  return count;
}

function holidaysOnWeekdays(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  let count = 0;
  for (let year = from.year; year <= to.year; year += 1) {
    count += dutchHolidays(year).filter(
      ({ date }) =>
        date.dayOfWeek <= 5 && Temporal.PlainDate.compare(date, from) > 0 && Temporal.PlainDate.compare(date, to) <= 0,
    ).length;
  }
  return count;
}
