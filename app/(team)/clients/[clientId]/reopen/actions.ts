"use server";

import { formAction } from "@/lib/access/form-action";
import { moveJourney } from "@/lib/journeys/journey-commands";
import { reopenSchema } from "@/lib/journeys/journey-schema";
import { MOVE_REFUSALS } from "@/lib/journeys/missing-labels";

export const reopenJourney = formAction({
  permission: "dossier:write",
  schema: reopenSchema,
  act: (actor, input) => moveJourney(actor, { ...input, move: "reopen" }, new Date()),
  refusals: MOVE_REFUSALS,
  then: ({ clientId }) => `/clients/${clientId}`,
});
