import { NEXT_STEP_CODES, type NextStep, REFERRAL_REASONS, type ReferralReason } from "@/lib/domain/referral";

/** A reason as it stands in the database; an unknown code is `null`. */
export function readReason(code: string | null): ReferralReason | null {
  return REFERRAL_REASONS.find((reason) => reason === code) ?? null;
}

/** A next step as it stands in the database; an unknown code is `null`. */
export function readNextStep(code: string | null): NextStep | null {
  return NEXT_STEP_CODES.find((step) => step === code) ?? null;
}
