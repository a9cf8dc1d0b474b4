"use server";

import { formAction } from "@/lib/access/form-action";
import { moveJourney } from "@/lib/journeys/journey-commands";
import { forwardSchema } from "@/lib/journeys/journey-schema";
import { MOVE_REFUSALS } from "@/lib/journeys/missing-labels";

export const moveForward = formAction({
  permission: "dossier:write",
  schema: forwardSchema,
  act: (actor, input) => moveJourney(actor, input, new Date()),
  refusals: MOVE_REFUSALS,
  then: ({ clientId }) => `/clients/${clientId}`,
});
