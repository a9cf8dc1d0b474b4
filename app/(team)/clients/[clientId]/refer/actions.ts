"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/lib/access/form-action";
import { sendReferral } from "@/lib/referrals/referral-commands";
import { SEND_REFUSALS } from "@/lib/referrals/referral-labels";
import { sendSchema } from "@/lib/referrals/referral-schema";

export const sendReferralForm = formAction({
  permission: "referral:make",
  schema: sendSchema,
  act: async (actor, input) => {
    const outcome = await sendReferral(actor, input);
    // The new summary has to be seen before it can be sent; what was typed stays.
    if (outcome?.ok === false) revalidatePath(`/clients/${input.clientId}/refer`);
    return outcome;
  },
  refusals: SEND_REFUSALS,
  then: ({ id }, { clientId }) => `/clients/${clientId}/referrals/${id}?done=sent`,
});
