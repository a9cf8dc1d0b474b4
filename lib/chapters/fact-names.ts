import type { Fact } from "@/lib/domain/chapters/chapter";

/** "keerpunt, oorzaken": facts named in a sentence. */
export function lowerNames(facts: readonly Fact[]): string {
  return facts.map(({ short }) => short.charAt(0).toLowerCase() + short.slice(1)).join(", ");
}
