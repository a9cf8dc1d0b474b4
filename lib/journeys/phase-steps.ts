import type { Temporal } from "temporal-polyfill";
import { type Phase, PHASES } from "@/lib/domain/workflow";

export interface PhaseStep {
  readonly phase: Phase;
  readonly state: "done" | "now" | "next" | "skipped";
  /** Calendar days: of the phase it is in now since it came here last, of a phase it left all visits together. */
  readonly days: number | null;
  /** The first day of those; `null` when the phase was never entered, as `days` is. */
  readonly since: Temporal.PlainDate | null;
}

export interface PhaseHistory {
  /** Where the journey stands, or stood when it was closed. */
  readonly phase: Phase;
  readonly openedOn: Temporal.PlainDate;
  readonly closedOn: Temporal.PlainDate | null;
  /** Every move in the order they were made; `toPhase` is `null` for closing. */
  readonly moves: readonly { readonly on: Temporal.PlainDate; readonly toPhase: Phase | null }[];
  readonly today: Temporal.PlainDate;
}

/** How far a journey came and how long each phase took. Of a closed journey no phase is "now". */
export function phaseSteps({ phase, closedOn, ...history }: PhaseHistory): PhaseStep[] {
  const visits = visitsOf({ ...history, end: closedOn ?? history.today });
  const reached = PHASES.indexOf(phase);
  return PHASES.map((candidate, index) => {
    const isNow = index === reached && closedOn === null;
    const own = visits.filter((visit) => visit.phase === candidate).slice(isNow ? -1 : 0);
    const step = { phase: candidate, since: own[0]?.from ?? null, days: own.length === 0 ? null : sumOfDays(own) };
    if (index > reached) return { ...step, state: "next" };
    if (isNow) return { ...step, state: "now" };
    return { ...step, state: own.length === 0 ? "skipped" : "done" };
  });
}

interface Visit {
  readonly phase: Phase;
  readonly from: Temporal.PlainDate;
  readonly days: number;
}

function visitsOf({
  openedOn,
  moves,
  end,
}: Pick<PhaseHistory, "openedOn" | "moves"> & { end: Temporal.PlainDate }): Visit[] {
  const stays: { phase: Phase | null; from: Temporal.PlainDate }[] = [{ phase: "signal", from: openedOn }];
  for (const { on, toPhase } of moves) {
    // Opening is a move of its own in the record, into the phase the journey begins with.
    if (toPhase !== stays.at(-1)?.phase) stays.push({ phase: toPhase, from: on });
  }
  return stays.flatMap(({ phase, from }, index) => {
    if (phase === null) return [];
    const until = stays[index + 1]?.from ?? end;
    return [{ phase, from, days: Math.max(0, from.until(until, { largestUnit: "days" }).days) }];
  });
}

function sumOfDays(visits: readonly Visit[]): number {
  return visits.reduce((total, { days }) => total + days, 0);
}
