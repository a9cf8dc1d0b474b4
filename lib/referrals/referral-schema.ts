import { z } from "zod";
import {
  needsReason,
  needsReport,
  NEXT_STEP_CODES,
  REFERRAL_REASONS,
  type ReferralReason,
  type ReferralStatus,
} from "@/lib/domain/referral";
import { oneOf, optionalText, requiredText, uuidField } from "@/lib/platform/form-fields";

export const sendSchema = z.object({
  /** Of the referral that will be made. */
  id: uuidField,
  clientId: uuidField,
  destinationId: uuidField,
  /** Of the summary as it was shown. */
  digest: z.string(),
  question: requiredText(1000, "Schrijf op wat u aan het verwijsadres vraagt."),
  basedOnId: z.uuid().optional(),
});
export type SendInput = z.output<typeof sendSchema>;

const version = z.number().int().max(2_147_483_647);

export const cancelSchema = z
  .object({
    clientId: uuidField,
    referralId: uuidField,
    version,
    reason: oneOf(REFERRAL_REASONS, "Kies waarom u de verwijzing intrekt."),
    reasonText: optionalText(500),
  })
  .superRefine(askWordsForOther);
export type CancelInput = z.output<typeof cancelSchema>;

export const removeSchema = z.object({ clientId: uuidField, referralId: uuidField, version });
export type RemoveInput = z.output<typeof removeSchema>;

export const nextStepSchema = z.object({
  clientId: uuidField,
  referralId: uuidField,
  nextStep: oneOf(NEXT_STEP_CODES, "Kies wat u nu gaat doen."),
});
export type NextStepInput = z.output<typeof nextStepSchema>;

/** The moves a destination makes on screen; taking a referral back is the team's. */
export const TARGET_MOVES = ["accepted", "rejected", "in_progress", "on_hold", "completed", "failed"] as const;
export type TargetMove = (typeof TARGET_MOVES)[number];

const answerFields = {
  referralId: uuidField,
  version,
  to: oneOf(TARGET_MOVES, "Kies een antwoord."),
  reason: z.enum(REFERRAL_REASONS).optional(),
  reasonText: optionalText(500),
  report: optionalText(4000),
};

export const answerSchema = z.object(answerFields).superRefine(checkAnswer);
export type AnswerInput = z.output<typeof answerSchema>;

/** What a destination said by telephone, written down by the worker. */
export const phoneAnswerSchema = z.object({ ...answerFields, clientId: uuidField }).superRefine(checkAnswer);
export type PhoneAnswerInput = z.output<typeof phoneAnswerSchema>;

interface Answer {
  readonly to: ReferralStatus;
  readonly reason?: ReferralReason | undefined;
  readonly reasonText: string | null;
  readonly report: string | null;
}

function checkAnswer({ to, reason, reasonText, report }: Answer, context: z.RefinementCtx): void {
  if (needsReport(to) && report === null) refuse(context, "report", "Schrijf op wat er gedaan is.");
  if (!needsReason(to)) return;
  if (reason === undefined) return refuse(context, "reason", "Kies een reden.");
  askWordsForOther({ reason, reasonText }, context);
}

function askWordsForOther(
  { reason, reasonText }: { readonly reason: ReferralReason; readonly reasonText: string | null },
  context: z.RefinementCtx,
): void {
  if (reason === "other" && reasonText === null) refuse(context, "reasonText", "Schrijf op wat de reden is.");
}

function refuse(context: z.RefinementCtx, field: string, message: string): void {
  context.addIssue({ code: "custom", path: [field], message, input: null });
}
