import { isEnded, type ReferralParty, type ReferralStatus } from "@/lib/domain/referral";
import type { History } from "./history";
import type { Dice } from "./random";

export interface ReferralStep {
  readonly from: ReferralStatus;
  readonly to: ReferralStatus;
  readonly by: ReferralParty;
  readonly at: Date;
}

/** The way a referral goes from its draft to each state: allowed moves only. */
const WAYS: Readonly<Record<ReferralStatus, readonly (readonly [to: ReferralStatus, by: ReferralParty])[]>> = {
  draft: [],
  requested: [["requested", "requester"]],
  accepted: [
    ["requested", "requester"],
    ["accepted", "target"],
  ],
  in_progress: [
    ["requested", "requester"],
    ["accepted", "target"],
    ["in_progress", "target"],
  ],
  on_hold: [
    ["requested", "requester"],
    ["accepted", "target"],
    ["on_hold", "target"],
  ],
  completed: [
    ["requested", "requester"],
    ["accepted", "target"],
    ["in_progress", "target"],
    ["completed", "target"],
  ],
  failed: [
    ["requested", "requester"],
    ["accepted", "target"],
    ["failed", "target"],
  ],
  rejected: [
    ["requested", "requester"],
    ["rejected", "target"],
  ],
  cancelled: [
    ["requested", "requester"],
    ["cancelled", "requester"],
  ],
  entered_in_error: [
    ["requested", "requester"],
    ["entered_in_error", "requester"],
  ],
};

/** In working days: most answers come in time, some do not. */
const LONGEST_ANSWER = 13;

export interface Walk {
  readonly status: ReferralStatus;
  readonly steps: readonly ReferralStep[];
}

interface WalkQuestion {
  readonly history: History;
  readonly to: ReferralStatus;
  readonly sentOn: number;
  /** The last day on which it may have been answered, and on which it may have moved at all. */
  readonly answeredBy: number;
  readonly endedBy: number;
}

/** Takes a referral to its state, step by step, each after the one before. */
export function walkReferral(dice: Dice, { history, to, sentOn, answeredBy, endedBy }: WalkQuestion): Walk {
  let from: ReferralStatus = "draft";
  let day = sentOn;
  const steps: ReferralStep[] = [];
  for (const [index, [next, by]] of WAYS[to].entries()) {
    if (index === 1) day = dice.int(day + 1, Math.min(day + LONGEST_ANSWER, answeredBy));
    if (index > 1) day = dice.int(day, Math.min(day + (isEnded(next) ? 25 : 6), endedBy));
    // Later in the day than the step before, which may have been made on the same day.
    steps.push({ from, to: next, by, at: history.at(day, 415 + 15 * index) });
    from = next;
  }
  return { status: to, steps };
}
