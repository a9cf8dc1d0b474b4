"use server";

import { formAction } from "@/lib/access/form-action";
import { rateCompetency } from "@/lib/competencies/competency-commands";
import { COMPETENCY_REFUSALS } from "@/lib/competencies/competency-labels";
import { competencySchema } from "@/lib/competencies/competency-schema";

export const saveRating = formAction({
  permission: "dossier:write",
  schema: competencySchema,
  act: rateCompetency,
  refusals: COMPETENCY_REFUSALS,
  then: ({ clientId }) => `/clients/${clientId}/competencies`,
});
