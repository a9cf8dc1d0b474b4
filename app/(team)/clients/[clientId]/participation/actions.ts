"use server";

import { formAction } from "@/lib/access/form-action";
import { rateParticipation } from "@/lib/participation/participation-commands";
import { PARTICIPATION_REFUSALS } from "@/lib/participation/participation-labels";
import { participationSchema } from "@/lib/participation/participation-schema";

export const saveParticipation = formAction({
  permission: "dossier:write",
  schema: participationSchema,
  act: rateParticipation,
  refusals: PARTICIPATION_REFUSALS,
  then: ({ clientId }) => `/clients/${clientId}/participation`,
});
