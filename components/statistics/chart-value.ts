/** A number as the statistics may show it: itself, "fewer than ten", or hidden to protect another. */
export type ChartValue = { kind: "shown"; value: number } | { kind: "small" } | { kind: "withheld" };

/** The words of a value, in picture and table alike. */
export function valueText(value: ChartValue, unit: string): string {
  if (value.kind === "small") return "<10";
  if (value.kind === "withheld") return "verborgen";
  return `${value.value.toLocaleString("nl-NL")}${unit}`;
}

/** How long to draw it; what is hidden has no length. */
export function valueSize(value: ChartValue): number {
  return value.kind === "shown" ? value.value : 0;
}
