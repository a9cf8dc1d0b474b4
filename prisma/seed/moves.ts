import type { JourneyMove, Phase } from "@/lib/domain/workflow";
import { phaseOf, type Plan } from "./plan";
import { ownColumns, type Story } from "./story";
import { CLOSING_REASONS, REOPEN_REASONS, STEP_BACK_REASONS } from "./texts";

interface Move {
  readonly move: JourneyMove | "open_journey";
  readonly from: Phase | null;
  readonly to: Phase | null;
  readonly day: number;
  readonly minutes: number;
  readonly reason?: string;
}

/** Writes the moves of a journey: each phase it was in has the move that brought it there. */
export function tellMoves(
  story: Story,
  { plan, journeyId }: { readonly plan: Plan; readonly journeyId: string },
): void {
  const { dice, history, rows } = story;
  for (const { move, from, to, day, minutes, reason } of movesOf(story, plan)) {
    rows.journey_move.push({
      id: dice.uuid(),
      ...ownColumns(story),
      journeyId,
      move,
      fromPhase: from,
      toPhase: to,
      reason: reason ?? null,
      byUserId: move === "open_journey" ? story.coordinatorId : story.workerId,
      at: history.at(day, minutes),
    });
  }
}

function movesOf(story: Story, plan: Plan): Move[] {
  const { trust, refer, activate, closed, opened } = plan;
  const moves: Move[] = [{ move: "open_journey", from: null, to: "signal", day: opened, minutes: 150 }];
  if (trust !== null) moves.push({ move: "start_trust", from: "signal", to: "trust", day: trust, minutes: 495 });
  moves.push(...detour(story, plan));
  if (refer !== null) moves.push({ move: "start_referring", from: "trust", to: "refer", day: refer, minutes: 495 });
  if (activate !== null) {
    const from = refer === null ? "trust" : "refer";
    moves.push({ move: "start_activating", from, to: "activate", day: activate, minutes: 495 });
  }
  if (closed !== null) {
    const reason = story.dice.pick(CLOSING_REASONS[closed.outcome] ?? []);
    moves.push({ move: "close", from: phaseOf(plan), to: null, day: closed.on, minutes: 505, reason });
  }
  return moves;
}

/** A step that was too great, or a journey that was closed too soon: back, and on again some time later. */
function detour({ dice }: Story, { detour: turn }: Plan): Move[] {
  if (turn === null) return [];
  if (turn.kind === "reopen") {
    const reason = dice.pick(CLOSING_REASONS.declined ?? []);
    return [
      { move: "close", from: "trust", to: null, day: turn.from, minutes: 505, reason },
      { move: "reopen", from: null, to: "trust", day: turn.to, minutes: 30, reason: dice.pick(REOPEN_REASONS) },
    ];
  }
  return [
    {
      move: "step_back",
      from: "trust",
      to: "signal",
      day: turn.from,
      minutes: 505,
      reason: dice.pick(STEP_BACK_REASONS),
    },
    { move: "start_trust", from: "signal", to: "trust", day: turn.to, minutes: 495 },
  ];
}
