import { Temporal } from "temporal-polyfill";
import { TRUST_LEVEL_TO_MOVE_ON, type TrustLevel } from "./trust";

export const PHASES = ["signal", "trust", "refer", "activate"] as const;
export type Phase = (typeof PHASES)[number];

export type JourneyRole = "worker" | "coordinator";

/** Where a journey stands: in a phase, or closed (it then keeps the phase it was closed in). */
export type JourneyPlace = Phase | "closed";

/** How a journey ended. 'Stays in trust' and 'safety net' are outcomes, not failures. */
export const JOURNEY_OUTCOMES = [
  "goals_reached",
  "goals_partly_reached",
  "stays_in_trust",
  "safety_net",
  "taken_over",
  "declined",
  "not_reached",
  "moved_away",
  "deceased",
  "other",
] as const;
export type JourneyOutcome = (typeof JOURNEY_OUTCOMES)[number];

/** What can still be missing before a move; each has its words and its link on screen. */
export const MISSING_ITEMS = [
  "duplicates_answer",
  "team",
  "worker",
  "successful_contact",
  "trust_level",
  "baseline",
  "sharing_ground",
  "referral_answer",
  "referral_next_step",
  "participation_perspective",
  "reason",
  "outcome",
  "aftercare",
  "open_referrals",
  "open_safety_tasks",
  "reopen_window",
] as const;
export type MissingItem = (typeof MISSING_ITEMS)[number];

interface MoveRule {
  readonly from: readonly JourneyPlace[];
  /** `earlier`: the earlier phase the worker names; `last`: the phase the journey was closed in. */
  readonly to: JourneyPlace | "earlier" | "last";
  readonly roles: readonly JourneyRole[];
  /** What must hold, per place the move starts from; `always` holds from everywhere. */
  readonly gate: { readonly always: readonly MissingItem[] } & Partial<Record<Phase, readonly MissingItem[]>>;
}

const BOTH = ["worker", "coordinator"] as const;

/** Every move a journey can make, who may make it, and its gate. What is not here is not allowed. */
export const JOURNEY_MOVES = {
  open_journey: {
    from: [],
    to: "signal",
    roles: ["coordinator"],
    gate: { always: ["duplicates_answer", "team", "worker"] },
  },
  start_trust: { from: ["signal"], to: "trust", roles: BOTH, gate: { always: ["successful_contact"] } },
  start_referring: {
    from: ["trust"],
    to: "refer",
    roles: BOTH,
    gate: { always: ["trust_level", "baseline", "sharing_ground"] },
  },
  start_activating: {
    from: ["trust", "refer"],
    to: "activate",
    roles: BOTH,
    gate: {
      always: [],
      trust: ["trust_level", "baseline", "sharing_ground"],
      refer: ["referral_answer", "referral_next_step", "participation_perspective"],
    },
  },
  step_back: { from: ["trust", "refer", "activate"], to: "earlier", roles: BOTH, gate: { always: ["reason"] } },
  close: {
    from: PHASES,
    to: "closed",
    roles: BOTH,
    gate: { always: ["outcome", "reason", "aftercare", "open_referrals", "open_safety_tasks"] },
  },
  reopen: { from: ["closed"], to: "last", roles: BOTH, gate: { always: ["reason", "reopen_window"] } },
} as const satisfies Record<string, MoveRule>;

/** A move of a journey that exists; opening one is `decideOpening`. */
export type JourneyMove = Exclude<keyof typeof JOURNEY_MOVES, "open_journey">;

const MOVES: Readonly<Record<JourneyMove | "open_journey", MoveRule>> = JOURNEY_MOVES;

export const JOURNEY_MOVE_CODES: readonly JourneyMove[] = [
  "start_trust",
  "start_referring",
  "start_activating",
  "step_back",
  "close",
  "reopen",
];

/** A closed journey can be reopened this long; after that a new journey begins. */
export const REOPEN_MONTHS = 6;

export interface JourneyFacts {
  /** The current phase, or the last one of a closed journey. */
  readonly phase: Phase;
  /** ISO date; `null` while the journey is open. */
  readonly closedOn: string | null;
  readonly hasSuccessfulContact: boolean;
  /** The level of the last contact moment; `null` before any. */
  readonly trustLevel: TrustLevel | null;
  /** `not_yet_measurable` is an answer too: it was recorded with its reason. */
  readonly baseline: "measured" | "not_yet_measurable" | "missing";
  /** Consents or other legal bases for sharing that are valid today. */
  readonly validSharingGrounds: number;
  /** Referrals sent and not answered; drafts do not count. */
  readonly unansweredReferrals: number;
  /** Referrals rejected, failed or cancelled whose next step was not taken. */
  readonly referralsNeedingNextStep: number;
  /** Referrals that have not ended, drafts included. */
  readonly openReferrals: number;
  readonly perspectiveWritten: boolean;
  /** Safety steps of the client that nobody has closed. */
  readonly openSafetyTasks: number;
}

/** A date to look again, or why there is none. Dates are ISO, today or later. */
export type Aftercare = { readonly on: string } | { readonly noneBecause: string };

/** What the person making the move filled in. */
export interface MoveRequest {
  readonly reason?: string | null;
  readonly outcome?: JourneyOutcome | null;
  readonly aftercare?: Aftercare | null;
}

export interface MoveQuestion {
  readonly move: JourneyMove;
  /** The earlier phase to step back to; other moves know their own end. */
  readonly to?: Phase;
  readonly facts: JourneyFacts;
  readonly role: JourneyRole;
  readonly request?: MoveRequest;
  readonly today: Temporal.PlainDate;
}

export type MoveDecision =
  | { readonly ok: true; readonly phase: Phase; readonly closed: boolean }
  | { readonly ok: false; readonly reason: "wrong_role" | "wrong_phase" }
  | { readonly ok: false; readonly reason: "missing"; readonly missing: readonly MissingItem[] };

/** Decides a move of a journey. The only place that does: screens, commands and the database follow its answer. */
export function decideMove({ move, to, facts, role, request, today }: MoveQuestion): MoveDecision {
  const rule = MOVES[move];
  if (!rule.roles.includes(role)) return { ok: false, reason: "wrong_role" };

  const phase = phaseAfter(rule, facts, to);
  if (!rule.from.includes(placeOf(facts)) || phase === null) return { ok: false, reason: "wrong_phase" };

  const missing = missingFor(move, facts, { today, ...(request && { request }) });
  if (missing.length > 0) return { ok: false, reason: "missing", missing };
  return { ok: true, phase, closed: rule.to === "closed" };
}

/** What is still missing for a move from where the journey stands, in the order of the gate; empty when it may go. */
export function missingFor(
  move: JourneyMove,
  facts: JourneyFacts,
  { request = {}, today }: { readonly request?: MoveRequest; readonly today: Temporal.PlainDate },
): MissingItem[] {
  const { gate } = MOVES[move];
  const items = [...gate.always, ...(gate[facts.phase] ?? [])];
  return items.filter((item) => !HOLDS[item]({ move, facts, request, today }));
}

/** What a coordinator answered at triage. */
export interface TriageFacts {
  /** Every possible duplicate was answered: new client, this client, or merged with another signal. */
  readonly duplicatesAnswered: boolean;
  readonly teamAssigned: boolean;
  readonly workerAssigned: boolean;
}

/** Decides whether a signal may become a journey in phase `signal`. */
export function decideOpening({ role, triage }: { role: JourneyRole; triage: TriageFacts }): MoveDecision {
  const rule = MOVES.open_journey;
  if (!rule.roles.includes(role)) return { ok: false, reason: "wrong_role" };

  const missing: MissingItem[] = [];
  if (!triage.duplicatesAnswered) missing.push("duplicates_answer");
  if (!triage.teamAssigned) missing.push("team");
  if (!triage.workerAssigned) missing.push("worker");
  if (missing.length > 0) return { ok: false, reason: "missing", missing };
  return { ok: true, phase: "signal", closed: false };
}

/** The moves that exist from here for this role, gate or no gate: what a screen may offer or explain. */
export function movesFrom(facts: Pick<JourneyFacts, "phase" | "closedOn">, role: JourneyRole): JourneyMove[] {
  const place = placeOf(facts);
  return JOURNEY_MOVE_CODES.filter((move) => MOVES[move].from.includes(place) && MOVES[move].roles.includes(role));
}

const NEXT_MOVE: Readonly<Record<Phase, JourneyMove | null>> = {
  signal: "start_trust",
  trust: "start_referring",
  refer: "start_activating",
  activate: null,
};

/** The move the phase bar offers first; the last phase has none but closing. */
export function nextMove(phase: Phase): JourneyMove | null {
  return NEXT_MOVE[phase];
}

/** The phases a journey can step back to, nearest last. */
export function earlierPhases(phase: Phase): readonly Phase[] {
  return PHASES.slice(0, PHASES.indexOf(phase));
}

/** The last day on which a journey closed on this day can still be reopened. */
export function reopenableUntil(closedOn: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(closedOn).add({ months: REOPEN_MONTHS });
}

interface GateQuestion {
  readonly move: JourneyMove;
  readonly facts: JourneyFacts;
  readonly request: MoveRequest;
  readonly today: Temporal.PlainDate;
}

/** Whether one item of a gate holds. Items of triage are answered by `decideOpening` and never hold here. */
const HOLDS: Readonly<Record<MissingItem, (question: GateQuestion) => boolean>> = {
  duplicates_answer: () => false,
  team: () => false,
  worker: () => false,
  successful_contact: ({ facts }) => facts.hasSuccessfulContact,
  trust_level: ({ facts }) => facts.trustLevel !== null && facts.trustLevel >= TRUST_LEVEL_TO_MOVE_ON,
  baseline: ({ facts }) => facts.baseline !== "missing",
  sharing_ground: ({ move, facts }) =>
    facts.validSharingGrounds > 0 || (move === "start_activating" && !plansSharing(facts)),
  referral_answer: ({ facts }) => facts.unansweredReferrals === 0,
  referral_next_step: ({ facts }) => facts.referralsNeedingNextStep === 0,
  participation_perspective: ({ facts }) => facts.perspectiveWritten,
  reason: ({ request }) => isWritten(request.reason),
  outcome: ({ request }) =>
    request.outcome !== null && request.outcome !== undefined && JOURNEY_OUTCOMES.includes(request.outcome),
  aftercare: ({ request, today }) => isAftercareAnswered(request.aftercare ?? null, today),
  open_referrals: ({ facts }) => facts.openReferrals === 0,
  open_safety_tasks: ({ facts }) => facts.openSafetyTasks === 0,
  reopen_window: ({ facts, today }) =>
    facts.closedOn !== null && Temporal.PlainDate.compare(today, reopenableUntil(facts.closedOn)) <= 0,
};

function placeOf(facts: Pick<JourneyFacts, "phase" | "closedOn">): JourneyPlace {
  return facts.closedOn === null ? facts.phase : "closed";
}

function phaseAfter(rule: MoveRule, facts: JourneyFacts, to: Phase | undefined): Phase | null {
  if (rule.to === "last" || rule.to === "closed") return facts.phase;
  if (rule.to !== "earlier") return rule.to;
  return to !== undefined && earlierPhases(facts.phase).includes(to) ? to : null;
}

/** Not everybody needs a referral: without one, drafted or sent, nothing is shared and no ground is asked. */
function plansSharing(facts: JourneyFacts): boolean {
  return facts.openReferrals > 0;
}

function isAftercareAnswered(aftercare: Aftercare | null, today: Temporal.PlainDate): boolean {
  if (aftercare === null) return false;
  if ("noneBecause" in aftercare) return isWritten(aftercare.noneBecause);
  return Temporal.PlainDate.compare(aftercare.on, today) >= 0;
}

function isWritten(text: string | null | undefined): boolean {
  return text !== null && text !== undefined && text.trim() !== "";
}
