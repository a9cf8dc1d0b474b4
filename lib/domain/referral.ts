/** The states of a referral, after the closed-loop Task of the Gravity SDOH Clinical Care guide (HL7 FHIR). */
export const REFERRAL_STATUSES = [
  "draft",
  "requested",
  "accepted",
  "rejected",
  "in_progress",
  "on_hold",
  "completed",
  "failed",
  "cancelled",
  "entered_in_error",
] as const;
export type ReferralStatus = (typeof REFERRAL_STATUSES)[number];

/** Who moves it: the team that refers, or the destination that receives. */
export type ReferralParty = "requester" | "target";

const REQUESTER = ["requester"] as const;
const TARGET = ["target"] as const;
const EITHER = ["requester", "target"] as const;

type Moves = Readonly<Partial<Record<ReferralStatus, readonly ReferralParty[]>>>;

/** Every allowed move and who may make it. There is no way back from an end: a new referral is based on the old one. */
export const REFERRAL_MOVES: Readonly<Record<ReferralStatus, Moves>> = {
  draft: { requested: REQUESTER, entered_in_error: REQUESTER },
  requested: { accepted: TARGET, rejected: TARGET, cancelled: EITHER, entered_in_error: REQUESTER },
  accepted: {
    in_progress: TARGET,
    on_hold: TARGET,
    completed: TARGET,
    failed: TARGET,
    cancelled: EITHER,
    entered_in_error: REQUESTER,
  },
  in_progress: {
    on_hold: TARGET,
    completed: TARGET,
    failed: TARGET,
    cancelled: EITHER,
    entered_in_error: REQUESTER,
  },
  on_hold: {
    in_progress: TARGET,
    completed: TARGET,
    failed: TARGET,
    cancelled: EITHER,
    entered_in_error: REQUESTER,
  },
  rejected: {},
  completed: {},
  failed: {},
  cancelled: {},
  entered_in_error: {},
};

/** Whether this party may move a referral so. The database refuses what this refuses. */
export function canMove(from: ReferralStatus, to: ReferralStatus, by: ReferralParty): boolean {
  return REFERRAL_MOVES[from][to]?.includes(by) ?? false;
}

/** The states this party may move a referral to from here. */
export function referralMovesFrom(from: ReferralStatus, by: ReferralParty): ReferralStatus[] {
  return REFERRAL_STATUSES.filter((to) => canMove(from, to, by));
}

export function isReferralStatus(value: unknown): value is ReferralStatus {
  return REFERRAL_STATUSES.some((status) => status === value);
}

/** Rejected, completed, failed, cancelled or entered in error: nothing moves it any more. */
export function isEnded(status: ReferralStatus): boolean {
  return Object.keys(REFERRAL_MOVES[status]).length === 0;
}

/** Sent, and the destination has not said yes or no. */
export function isUnanswered(status: ReferralStatus): boolean {
  return status === "requested";
}

/** Ended without help arriving: the worker takes a next step before the journey moves on. */
export function needsNextStep(status: ReferralStatus): boolean {
  return status === "rejected" || status === "failed" || status === "cancelled";
}

export const REFERRAL_REASONS = [
  "not_suitable",
  "no_capacity",
  "could_not_reach",
  "client_declines",
  "not_eligible",
  "other",
] as const;
export type ReferralReason = (typeof REFERRAL_REASONS)[number];

/** Rejecting, cancelling, holding and failing take a coded reason. */
export function needsReason(to: ReferralStatus): boolean {
  return to === "rejected" || to === "cancelled" || to === "on_hold" || to === "failed";
}

/** Completing takes a report of what was done: a referral always comes back with an answer. */
export function needsReport(to: ReferralStatus): boolean {
  return to === "completed";
}

/** What a destination may see. A draft is not theirs yet; an end by refusal or withdrawal closes their view. */
export const TARGET_VISIBLE_STATUSES = [
  "requested",
  "accepted",
  "in_progress",
  "on_hold",
  "completed",
  "failed",
] as const satisfies readonly ReferralStatus[];

export const NEXT_STEP_CODES = [
  "refer_elsewhere",
  "refer_again_later",
  "join_waiting_list",
  "ask_destination_for_advice",
  "visit_together",
  "check_contact_details",
  "talk_with_client",
  "stay_in_contact",
  "correct_and_refer_again",
  "discuss_in_team",
] as const;
export type NextStep = (typeof NEXT_STEP_CODES)[number];

/** The next steps offered for each reason, the likeliest first. */
export const NEXT_STEPS: Readonly<Record<ReferralReason, readonly NextStep[]>> = {
  not_suitable: ["refer_elsewhere", "ask_destination_for_advice", "talk_with_client"],
  no_capacity: ["join_waiting_list", "refer_elsewhere", "refer_again_later"],
  could_not_reach: ["visit_together", "check_contact_details", "refer_again_later"],
  client_declines: ["talk_with_client", "stay_in_contact", "refer_elsewhere"],
  not_eligible: ["refer_elsewhere", "correct_and_refer_again", "ask_destination_for_advice"],
  other: ["talk_with_client", "discuss_in_team", "refer_elsewhere"],
};
