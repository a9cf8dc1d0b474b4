"use server";

import { formAction } from "@/lib/access/form-action";
import { answerReferral } from "@/lib/referrals/inbox-commands";
import { MOVE_REFUSALS } from "@/lib/referrals/referral-labels";
import { answerSchema } from "@/lib/referrals/referral-schema";

/** A practice that says no sees the referral no more: it goes on in the inbox. */
export const answerReferralForm = formAction({
  permission: "referral:answer",
  schema: answerSchema,
  act: answerReferral,
  refusals: MOVE_REFUSALS,
  then: ({ id, to }) => (to === "rejected" ? "/inbox?done=rejected" : `/inbox/${id}?done=${to}`),
});
