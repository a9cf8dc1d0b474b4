import { PHQ_9 } from "@/lib/domain/instruments/phq";

/** From this PHQ-9 score on an answer is asked (Kroenke, Spitzer & Williams 2001). */
export const DEPRESSION_CUT_OFF = 10;

/** What a result asks of the worker: the talk about self-harm, or an answer to a high PHQ-9. */
export type AskedAnswer = "safety_talk" | "cut_off_answer";

interface Result {
  readonly instrument: string;
  readonly score: number | null;
  readonly flags: readonly string[];
}

/** What this result asks, answered or not; `null` for most. Item 9 goes before the total, whatever the total is. */
export function askedBy({ instrument, score, flags }: Result): AskedAnswer | null {
  if (flags.includes(PHQ_9.safety.flag)) return "safety_talk";
  return isAboveCutOff({ instrument, score }) ? "cut_off_answer" : null;
}

export function isAboveCutOff({ instrument, score }: Pick<Result, "instrument" | "score">): boolean {
  return instrument === PHQ_9.code && score !== null && score >= DEPRESSION_CUT_OFF;
}

/**
 * Whether the asked answer is given: the talk was written down, or (only for a high total) the client was referred to
 * the GP since. A referral never takes the place of the talk about self-harm.
 */
export function isAnswered(
  result: Result & { readonly hasTalk: boolean; readonly hasGpReferralSince: boolean },
): boolean {
  const asked = askedBy(result);
  if (asked === null || result.hasTalk) return true;
  return asked === "cut_off_answer" && result.hasGpReferralSince;
}
