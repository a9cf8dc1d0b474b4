import type { DisclosedValue } from "./disclosure";

/** Of fewer people than this no percentages are shown. */
const SMALLEST_DENOMINATOR = 50;

/** Whether shares of this number may be shown. */
export function allowsPercentages(whole: DisclosedValue): boolean {
  return whole.kind === "shown" && whole.value >= SMALLEST_DENOMINATOR;
}

/**
 * What share one published number is of another, in whole percent; from the rounded numbers, so that it tells no more
 * than they do. `null` where a number is not shown or the whole is below 50.
 */
export function percentOf(part: DisclosedValue, whole: DisclosedValue): number | null {
  if (part.kind !== "shown" || whole.kind !== "shown" || !allowsPercentages(whole)) return null;
  return Math.round((100 * part.value) / whole.value);
}
