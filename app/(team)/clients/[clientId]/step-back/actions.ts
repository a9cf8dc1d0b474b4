"use server";

import { formAction } from "@/lib/access/form-action";
import { moveJourney } from "@/lib/journeys/journey-commands";
import { stepBackSchema } from "@/lib/journeys/journey-schema";
import { MOVE_REFUSALS } from "@/lib/journeys/missing-labels";

export const stepBack = formAction({
  permission: "dossier:write",
  schema: stepBackSchema,
  act: (actor, input) => moveJourney(actor, { ...input, move: "step_back" }, new Date()),
  refusals: MOVE_REFUSALS,
  then: ({ clientId }) => `/clients/${clientId}`,
});
