/** Why there is a safety step: a flag of the PHQ-9 (`PHQ_9.safety`), or what somebody said. */
export const SAFETY_REASONS = ["self_harm_raised", "self_harm_not_asked", "told_otherwise"] as const;
export type SafetyReason = (typeof SAFETY_REASONS)[number];

/** What came of the talk; which of them can be chosen depends on the reason, see `DISCUSSED_OF`. */
export const DISCUSSED_CODES = ["yes", "no", "asked_no_thoughts", "asked_thoughts", "not_yet_asked"] as const;
export type Discussed = (typeof DISCUSSED_CODES)[number];

/** A question that was skipped is asked after all; what was said is talked about. */
export const DISCUSSED_OF: Readonly<Record<SafetyReason, readonly Discussed[]>> = {
  self_harm_raised: ["yes", "no"],
  self_harm_not_asked: ["asked_no_thoughts", "asked_thoughts", "not_yet_asked"],
  told_otherwise: ["yes", "no"],
};

export const INFORMED_CODES = ["gp", "crisis_line", "emergency", "colleague", "relative"] as const;
export type Informed = (typeof INFORMED_CODES)[number];

/** How a step ends without a talk: somebody else has it now, and is named. */
export const CLOSING_CODES = ["handed_to_professional"] as const;
export type ClosingCode = (typeof CLOSING_CODES)[number];

/** Whether there was a talk at all; what is from before this was asked counts as one. */
export function isRealTalk({ talkedAt, discussed }: { talkedAt: Date | null; discussed: string | null }): boolean {
  return talkedAt !== null && !(isDiscussed(discussed) && mustInform(discussed));
}

/** Without a talk somebody else must know of it today. */
export function mustInform(discussed: Discussed): boolean {
  return discussed === "no" || discussed === "not_yet_asked";
}

export function isSafetyReason(code: string): code is SafetyReason {
  return SAFETY_REASONS.some((reason) => reason === code);
}

export function isDiscussed(code: string | null): code is Discussed {
  return DISCUSSED_CODES.some((discussed) => discussed === code);
}

export function isInformed(code: string): code is Informed {
  return INFORMED_CODES.some((informed) => informed === code);
}
