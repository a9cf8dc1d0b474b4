import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { type JourneyFacts, nextMove } from "@/lib/domain/workflow";
import { MOVE_BUTTONS } from "@/lib/journeys/journey-labels";
import { readyMoves } from "@/lib/journeys/ready-moves";
import { today } from "@/lib/platform/calendar";
import { moveForward } from "./actions";

/** The moves forward that nothing stands in the way of; the usual one first. */
export function MoveForms({ clientId, facts }: { clientId: string; facts: JourneyFacts }) {
  const usual = nextMove(facts.phase);
  const ready = readyMoves(facts, today());
  if (ready.length === 0) return null;
  return (
    <div className="acts mt-4">
      {ready.map((move) => (
        <ActionForm
          key={move}
          action={moveForward}
          submitLabel={MOVE_BUTTONS[move]}
          submitTone={move === usual ? "primary" : "quiet"}
          hidden={{ id: randomUUID(), clientId, move }}
        />
      ))}
      {facts.phase === "trust" && ready.includes("start_activating") && (
        <p className="note">Geen verwijzing nodig? Dan kunt u meteen naar activeren.</p>
      )}
    </div>
  );
}
