"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/lib/access/form-action";
import { recordLifeEvent, removeLifeEvent, reviseLifeEvent } from "@/lib/life-events/life-event-commands";
import { LIFE_EVENT_REFUSALS, REVISION_REFUSALS } from "@/lib/life-events/life-event-labels";
import { lifeEventRemovalSchema, lifeEventRevisionSchema, lifeEventSchema } from "@/lib/life-events/life-event-schema";

export const addLifeEvent = formAction({
  permission: "dossier:write",
  schema: lifeEventSchema,
  act: recordLifeEvent,
  refusals: LIFE_EVENT_REFUSALS,
  then: ({ clientId }) => `/clients/${clientId}/life-events`,
});

export const changeLifeEvent = formAction({
  permission: "dossier:write",
  schema: lifeEventRevisionSchema,
  act: async (actor, input) => {
    const outcome = await reviseLifeEvent(actor, input);
    // The form then shows what stands in the dossier now, and starts from that.
    if (outcome && !outcome.ok) revalidatePath(`/clients/${input.clientId}/life-events`, "layout");
    return outcome;
  },
  refusals: REVISION_REFUSALS,
  then: ({ clientId, id }) => `/clients/${clientId}/life-events/${id}`,
});

export const takeOffLifeLine = formAction({
  permission: "dossier:write",
  schema: lifeEventRemovalSchema,
  act: async (actor, input) => {
    const outcome = await removeLifeEvent(actor, input);
    if (outcome && !outcome.ok) revalidatePath(`/clients/${input.clientId}/life-events`, "layout");
    return outcome;
  },
  refusals: REVISION_REFUSALS,
  then: ({ clientId }) => `/clients/${clientId}/life-events`,
});
