"use server";

import { formAction } from "@/lib/access/form-action";
import { markNotMeasurable, overrideSocialType, withdrawOverride } from "@/lib/assessments/social-type-commands";
import { SOCIAL_TYPE_REFUSALS } from "@/lib/assessments/social-type-labels";
import { notMeasurableSchema, overrideSchema, withdrawOverrideSchema } from "@/lib/assessments/social-type-schema";

export const saveOverride = formAction({
  permission: "dossier:write",
  schema: overrideSchema,
  act: overrideSocialType,
  refusals: SOCIAL_TYPE_REFUSALS,
  then: ({ clientId }) => `/clients/${clientId}/social-type`,
});

export const takeBackOverride = formAction({
  permission: "dossier:write",
  schema: withdrawOverrideSchema,
  act: withdrawOverride,
  refusals: SOCIAL_TYPE_REFUSALS,
  then: ({ clientId }) => `/clients/${clientId}/social-type`,
});

export const saveNotMeasurable = formAction({
  permission: "dossier:write",
  schema: notMeasurableSchema,
  act: markNotMeasurable,
  refusals: SOCIAL_TYPE_REFUSALS,
  then: ({ clientId }) => `/clients/${clientId}/social-type`,
});
