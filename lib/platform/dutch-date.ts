const day = new Intl.DateTimeFormat("nl-NL", {
  weekday: "short",
  day: "numeric",
  month: "long",
  timeZone: "Europe/Amsterdam",
});
const full = new Intl.DateTimeFormat("nl-NL", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "Europe/Amsterdam",
});
const short = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "short", timeZone: "Europe/Amsterdam" });

const clock = new Intl.DateTimeFormat("nl-NL", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Amsterdam" });

/** "di 18 november, 14:03" */
export function momentText(moment: Date): string {
  return `${day.format(moment)}, ${clock.format(moment)}`;
}

/** "di 18 november" */
export function dayText(moment: Date): string {
  return day.format(moment);
}

/** "18 november 2026" */
export function dateText(moment: Date): string {
  return full.format(moment);
}

/** "18 nov" */
export function shortDateText(moment: Date): string {
  return short.format(moment);
}
