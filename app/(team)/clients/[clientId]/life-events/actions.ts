"use server";

import { formAction } from "@/lib/access/form-action";
import { recordLifeEvent } from "@/lib/life-events/life-event-commands";
import { LIFE_EVENT_REFUSALS } from "@/lib/life-events/life-event-labels";
import { lifeEventSchema } from "@/lib/life-events/life-event-schema";

export const addLifeEvent = formAction({
  permission: "dossier:write",
  schema: lifeEventSchema,
  act: recordLifeEvent,
  refusals: LIFE_EVENT_REFUSALS,
  then: ({ clientId }) => `/clients/${clientId}/life-events`,
});
