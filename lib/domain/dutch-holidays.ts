import { Temporal } from "temporal-polyfill";

export type DutchHoliday =
  | "new_year"
  | "easter_sunday"
  | "easter_monday"
  | "kings_day"
  | "liberation_day"
  | "ascension"
  | "whit_sunday"
  | "whit_monday"
  | "christmas"
  | "boxing_day";

interface HolidayOn {
  readonly holiday: DutchHoliday;
  readonly date: Temporal.PlainDate;
}

const holidaysByYear = new Map<number, readonly HolidayOn[]>();

/**
 * The days on which municipalities are closed, in the calendar from 2014 on (King's Day). Good Friday is not one of
 * them; Liberation Day is one every fifth year, as most collective agreements have it.
 */
export function dutchHolidays(year: number): readonly HolidayOn[] {
  const known = holidaysByYear.get(year);
  if (known) return known;

  const holidays = computeHolidays(year);
  holidaysByYear.set(year, holidays);
  return holidays;
}

function computeHolidays(year: number): readonly HolidayOn[] {
  const easter = easterSunday(year);
  const holidays: HolidayOn[] = [
    { holiday: "new_year", date: Temporal.PlainDate.from({ year, month: 1, day: 1 }) },
    { holiday: "easter_sunday", date: easter },
    { holiday: "easter_monday", date: easter.add({ days: 1 }) },
    { holiday: "kings_day", date: kingsDay(year) },
    { holiday: "ascension", date: easter.add({ days: 39 }) },
    { holiday: "whit_sunday", date: easter.add({ days: 49 }) },
    { holiday: "whit_monday", date: easter.add({ days: 50 }) },
    { holiday: "christmas", date: Temporal.PlainDate.from({ year, month: 12, day: 25 }) },
    { holiday: "boxing_day", date: Temporal.PlainDate.from({ year, month: 12, day: 26 }) },
  ];
  const liberationDay = Temporal.PlainDate.from({ year, month: 5, day: 5 });
  // Ascension can fall on 5 May (2016): one day off is one day, not two.
  if (year % 5 === 0 && !holidays.some(({ date }) => date.equals(liberationDay))) {
    holidays.push({ holiday: "liberation_day", date: liberationDay });
  }
  return holidays;
}

/** 27 April, or the Saturday before when that is a Sunday. */
function kingsDay(year: number): Temporal.PlainDate {
  const date = Temporal.PlainDate.from({ year, month: 4, day: 27 });
  return date.dayOfWeek === 7 ? date.subtract({ days: 1 }) : date;
}

/** Gregorian Easter by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const march = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(march / 31), day: (march % 31) + 1 });
}
