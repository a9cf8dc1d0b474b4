"use server";

import { formAction } from "@/lib/access/form-action";
import { moveJourney } from "@/lib/journeys/journey-commands";
import { closeSchema } from "@/lib/journeys/journey-schema";
import { MOVE_REFUSALS } from "@/lib/journeys/missing-labels";

export const closeJourney = formAction({
  permission: "dossier:write",
  schema: closeSchema,
  act: (actor, input) => moveJourney(actor, { ...input, move: "close" }, new Date()),
  refusals: MOVE_REFUSALS,
  then: ({ clientId }) => `/clients/${clientId}`,
});
