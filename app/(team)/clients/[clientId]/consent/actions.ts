"use server";

import { formAction } from "@/lib/access/form-action";
import { addConsent, withdrawConsent } from "@/lib/consent/consent-commands";
import { CONSENT_REFUSALS, WITHDRAWAL_REFUSALS } from "@/lib/consent/consent-labels";
import { consentSchema, withdrawalSchema } from "@/lib/consent/consent-schema";

export const saveConsent = formAction({
  permission: "dossier:write",
  schema: consentSchema,
  act: addConsent,
  refusals: CONSENT_REFUSALS,
  then: (_consent, { clientId }) => `/clients/${clientId}/consent?done=saved`,
});

export const endConsent = formAction({
  permission: "dossier:write",
  schema: withdrawalSchema,
  act: withdrawConsent,
  refusals: WITHDRAWAL_REFUSALS,
  then: ({ cancelled }, { clientId }) =>
    `/clients/${clientId}/consent?done=${cancelled === 0 ? "withdrawn" : "withdrawn-cancelled"}`,
});
