import { PHASES, type JourneyOutcome, type Phase } from "@/lib/domain/workflow";
import type { Dice } from "./random";

/** When a journey is to reach what; all moments are numbers of working days in the history. */
export interface Plan {
  readonly opened: number;
  /** When each phase after the first began; the last one named is where the journey stands or was closed. */
  readonly trust: number | null;
  readonly refer: number | null;
  readonly activate: number | null;
  readonly lastContact: number | null;
  /** A step back in the trust phase, or a closing that was undone, with the days it began and ended. */
  readonly detour: { readonly kind: "step_back" | "reopen"; readonly from: number; readonly to: number } | null;
  readonly closed: { readonly on: number; readonly outcome: JourneyOutcome } | null;
}

/** The outcomes of closed journeys, how many of them, and in which phases each comes about. */
const OUTCOMES: readonly (readonly [outcome: JourneyOutcome, weight: number, phases: readonly Phase[]])[] = [
  ["goals_reached", 22, ["activate"]],
  ["goals_partly_reached", 20, ["activate"]],
  ["stays_in_trust", 12, ["trust"]],
  ["safety_net", 8, ["trust"]],
  ["taken_over", 9, ["refer", "trust"]],
  ["declined", 9, ["signal", "trust"]],
  ["not_reached", 7, ["signal"]],
  ["moved_away", 5, PHASES],
  ["deceased", 5, ["trust", "refer", "activate"]],
  ["other", 3, ["trust", "refer"]],
];

const OUTCOME_DECK = OUTCOMES.map(([code, weight]) => [code, weight] as const);

/** In working days. The first phase also fits the time before a journey that nobody has tried yet. */
const DURATIONS: Readonly<Record<Phase, readonly [number, number]>> = {
  signal: [2, 7],
  trust: [28, 110],
  refer: [15, 55],
  activate: [12, 110],
};

/** A journey that is open today and stands in the given phase. */
export function planOpen(dice: Dice, phase: Phase, last: number): Plan {
  const silence = silenceOf(dice);
  if (phase === "signal") return planUntouched(dice, last);

  // More began lately than long ago.
  const since = Math.max(Math.min(dice.int(1, DURATIONS[phase][1]), dice.int(1, phase === "refer" ? 25 : 90)), silence);
  const trustOnly = phase === "activate" && dice.chance(0.3);
  const before = { signal: duration(dice, "signal"), trust: duration(dice, "trust"), refer: duration(dice, "refer") };
  const reached = last - since;
  const refer = phase === "activate" && !trustOnly ? reached - before.refer : null;
  const referred = phase === "refer" ? reached : refer;
  const trust = phase === "trust" ? reached : (referred ?? reached) - before.trust;
  return {
    opened: trust - before.signal,
    trust,
    refer: referred,
    activate: phase === "activate" ? reached : null,
    lastContact: last - silence,
    detour: referred === null && phase !== "activate" ? null : detourAfter(dice, trust),
    closed: null,
  };
}

/** A journey that was closed before `latest`. */
export function planClosed(dice: Dice, latest: number): Plan {
  const outcome = dice.deal(OUTCOME_DECK);
  const phase = dice.pick(OUTCOMES.find(([code]) => code === outcome)?.[2] ?? PHASES);
  const depth = PHASES.indexOf(phase);
  const [signal = 0, trust = 0, refer = 0, activate = 0] = PHASES.map((each, index) =>
    index <= depth ? duration(dice, each) : 0,
  );
  const isDirect = phase === "activate" && dice.chance(0.3);
  const referring = isDirect ? 0 : refer;
  const total = signal + trust + referring + activate + (depth === 0 ? 15 : 0);
  const opened = dice.int(0, latest - total);
  const trustOn = opened + signal;
  return {
    opened,
    trust: depth >= 1 ? trustOn : null,
    refer: depth >= 2 && !isDirect ? trustOn + trust : null,
    activate: depth >= 3 ? trustOn + trust + referring : null,
    lastContact: opened + total,
    detour: depth >= 2 ? detourAfter(dice, trustOn) : null,
    closed: { on: opened + total, outcome },
  };
}

/** The phase a planned journey ends up in. */
export function phaseOf({ trust, refer, activate }: Plan): Phase {
  if (activate !== null) return "activate";
  if (refer !== null) return "refer";
  return trust === null ? "signal" : "trust";
}

/** Nobody was reached yet; of some nobody has even tried. */
function planUntouched(dice: Dice, last: number): Plan {
  const isTried = dice.chance(0.6);
  const opened = last - (isTried ? dice.int(4, 30) : untriedDays(dice));
  const lastContact = isTried ? dice.int(Math.max(opened + 1, last - silenceOf(dice)), last) : null;
  return { opened, trust: null, refer: null, activate: null, lastContact, detour: null, closed: null };
}

/** Only where the trust phase lasts long enough for it, and is over. */
function detourAfter(dice: Dice, trust: number): Plan["detour"] {
  if (!dice.chance(0.08)) return null;
  return { kind: dice.pick(["step_back", "reopen"]), from: trust + 8, to: trust + dice.int(15, 22) };
}

/** How long ago the last contact was: most in time, some not, a few for months. */
function silenceOf(dice: Dice): number {
  const [least, most] = dice.weighted<readonly [number, number]>([
    [[0, 14], 74],
    [[16, 42], 19],
    [[48, 75], 7],
  ]);
  return dice.int(least, most);
}

function untriedDays(dice: Dice): number {
  const [least, most] = dice.weighted<readonly [number, number]>([
    [[0, 4], 65],
    [[6, 14], 25],
    [[17, 25], 10],
  ]);
  return dice.int(least, most);
}

function duration(dice: Dice, phase: Phase): number {
  return dice.int(...DURATIONS[phase]);
}
