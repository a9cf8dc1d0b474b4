/** The text to show first: what was sent before, else the default. */
export function textOf(sent: unknown, fallback: string | undefined): string | undefined {
  if (sent === undefined) return fallback;
  return typeof sent === "string" ? sent : "";
}

/** The ticked values: what was sent before, else the default. One tick arrives as a text, more as a list. */
export function choicesOf(sent: unknown, fallback: readonly string[]): readonly string[] {
  if (sent === undefined) return fallback;
  if (Array.isArray(sent)) return sent.filter((value) => typeof value === "string");
  return typeof sent === "string" && sent !== "" ? [sent] : [];
}
