import type { Temporal } from "temporal-polyfill";
import type { Change, ChangeThresholds, Hindrance } from "@/lib/domain/reliable-change";
import type { CourseStep } from "./course";

/** A sign beside the word, so that colour alone says nothing. */
export const CHANGE_SIGNS: Record<Change, string> = {
  better: "✓",
  worse: "!",
  no_reliable_change: "=",
  not_measurable: "?",
};

const CHANGE_WORDS: Record<"better" | "worse", string> = { better: "betrouwbaar beter", worse: "betrouwbaar slechter" };

const HINDRANCE_WORDS: Record<Hindrance, string> = {
  no_threshold: "voor deze lijst is geen drempel ingesteld",
  no_score: "een van de twee metingen heeft geen score",
  other_version: "andere versie van de lijst",
  too_close: "minder dan 3 maanden ertussen",
};

/** "betrouwbaar beter: −6, drempel 4", or why nothing can be said. */
export function stepText({ before, after, change, hindrance }: CourseStep, thresholds: ChangeThresholds): string {
  if (hindrance !== null) return `niet te vergelijken: ${HINDRANCE_WORDS[hindrance]}`;
  const points = signed((after.score ?? 0) - (before.score ?? 0));
  const threshold = thresholds[after.instrument] ?? 0;
  if (change === "better" || change === "worse") return `${CHANGE_WORDS[change]}: ${points}, drempel ${threshold}`;
  return `${points}: kleiner dan de drempel van ${threshold}, geen betrouwbaar verschil`;
}

/** "−6", "+3", "0", with a real minus sign. */
function signed(points: number): string {
  if (points === 0) return "0";
  return points > 0 ? `+${points}` : `−${-points}`;
}

/** "12 maart 2026" */
export function courseDay(date: Temporal.PlainDate): string {
  return date.toLocaleString("nl-NL", { day: "numeric", month: "long", year: "numeric" });
}

/** "mrt 2026" */
export function courseMonth(date: Temporal.PlainDate): string {
  return date.toLocaleString("nl-NL", { month: "short", year: "numeric" });
}

/** "3 mrt '26": below an axis, where a month has more than one measurement. */
export function courseShortDay(date: Temporal.PlainDate): string {
  const dayAndMonth = date.toLocaleString("nl-NL", { day: "numeric", month: "short" });
  return `${dayAndMonth} '${String(date.year % 100).padStart(2, "0")}`;
}
