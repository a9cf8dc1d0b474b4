"use server";

import { formAction } from "@/lib/access/form-action";
import { cancelReferral, recordPhoneAnswer, removeReferral, takeNextStep } from "@/lib/referrals/referral-commands";
import { MOVE_REFUSALS, NEXT_STEP_REFUSALS } from "@/lib/referrals/referral-labels";
import { cancelSchema, nextStepSchema, phoneAnswerSchema, removeSchema } from "@/lib/referrals/referral-schema";

export const cancelReferralForm = formAction({
  permission: "referral:make",
  schema: cancelSchema,
  act: cancelReferral,
  refusals: MOVE_REFUSALS,
  then: ({ id }, { clientId }) => `/clients/${clientId}/referrals/${id}?done=cancelled`,
});

export const removeReferralForm = formAction({
  permission: "referral:make",
  schema: removeSchema,
  act: removeReferral,
  refusals: MOVE_REFUSALS,
  then: ({ id }, { clientId }) => `/clients/${clientId}/referrals/${id}?done=removed`,
});

export const recordPhoneAnswerForm = formAction({
  permission: "referral:make",
  schema: phoneAnswerSchema,
  act: recordPhoneAnswer,
  refusals: MOVE_REFUSALS,
  then: ({ id }, { clientId }) => `/clients/${clientId}/referrals/${id}?done=recorded`,
});

export const takeNextStepForm = formAction({
  permission: "referral:make",
  schema: nextStepSchema,
  act: takeNextStep,
  refusals: NEXT_STEP_REFUSALS,
  then: ({ id }, { clientId, nextStep }) =>
    nextStep === "refer_elsewhere" || nextStep === "correct_and_refer_again"
      ? `/clients/${clientId}/refer?from=${id}`
      : `/clients/${clientId}/referrals/${id}?done=next-step`,
});
