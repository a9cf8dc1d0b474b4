import type { Temporal } from "temporal-polyfill";

const relative = new Intl.RelativeTimeFormat("nl-NL", { numeric: "auto" });

/** "vandaag", "gisteren", "3 weken geleden", "2 jaar geleden": rounded down, for what was asked before. */
export function agoText(on: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const { days } = on.until(today, { largestUnit: "days" });
  if (days < 14) return relative.format(-days, "day");
  const { years, months } = on.until(today, { largestUnit: "years" });
  if (years > 0) return relative.format(-years, "year");
  return months > 1 ? relative.format(-months, "month") : relative.format(-Math.floor(days / 7), "week");
}
