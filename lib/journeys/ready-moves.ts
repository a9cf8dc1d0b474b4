import type { Temporal } from "temporal-polyfill";
import { type JourneyFacts, type JourneyMove, missingFor, movesFrom } from "@/lib/domain/workflow";

const FORWARD: readonly JourneyMove[] = ["start_trust", "start_referring", "start_activating"];

/** The moves forward that nothing stands in the way of, for whoever carries the journey; the usual one first. */
export function readyMoves(facts: JourneyFacts, today: Temporal.PlainDate): JourneyMove[] {
  // Both roles that carry a journey may make every move of an open one.
  return movesFrom(facts, "worker").filter(
    (move) => FORWARD.includes(move) && missingFor(move, facts, { today }).length === 0,
  );
}
