"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/lib/access/form-action";
import type { Result } from "@/lib/domain/result";
import {
  addNetworkPerson,
  changeNetworkPerson,
  endNetworkPerson,
  finishInventory,
  moveNetworkPerson,
  restoreNetworkPerson,
} from "@/lib/network/network-commands";
import { INVENTORY_REFUSALS, MOVE_REFUSALS, PERSON_REFUSALS } from "@/lib/network/network-labels";
import {
  changeNetworkPersonSchema,
  endNetworkPersonSchema,
  finishInventorySchema,
  moveNetworkPersonSchema,
  networkPersonSchema,
  restoreNetworkPersonSchema,
} from "@/lib/network/network-schema";

/** Back to an empty form with the cursor in it, for who comes next. */
export const addPerson = formAction({
  permission: "dossier:write",
  schema: networkPersonSchema,
  act: addNetworkPerson,
  refusals: PERSON_REFUSALS,
  then: (_, { clientId, id }) => `/clients/${clientId}/network?added=${id}#add-person-name`,
});

export const changePerson = formAction({
  permission: "dossier:write",
  schema: changeNetworkPersonSchema,
  act: async (actor, input) => drawnAnew(input, await changeNetworkPerson(actor, input)),
  refusals: PERSON_REFUSALS,
  then: (_, { clientId }) => `/clients/${clientId}/network`,
});

/** What was moved and from where goes along, so that it can be taken back. */
export const movePerson = formAction({
  permission: "dossier:write",
  schema: moveNetworkPersonSchema,
  act: async (actor, input) => drawnAnew(input, await moveNetworkPerson(actor, input)),
  refusals: MOVE_REFUSALS,
  then: ({ from }, { clientId, id }) => `/clients/${clientId}/network?moved=${id}&from=${from}`,
});

export const endPerson = formAction({
  permission: "dossier:write",
  schema: endNetworkPersonSchema,
  act: async (actor, input) => drawnAnew(input, await endNetworkPerson(actor, input)),
  refusals: PERSON_REFUSALS,
  then: (_, { clientId }) => `/clients/${clientId}/network`,
});

export const restorePerson = formAction({
  permission: "dossier:write",
  schema: restoreNetworkPersonSchema,
  act: async (actor, input) => drawnAnew(input, await restoreNetworkPerson(actor, input)),
  refusals: PERSON_REFUSALS,
  then: (_, { clientId }) => `/clients/${clientId}/network`,
});

export const finishNetwork = formAction({
  permission: "dossier:write",
  schema: finishInventorySchema,
  act: async (actor, input) => drawnAnew(input, await finishInventory(actor, input)),
  refusals: INVENTORY_REFUSALS,
  then: (_, { clientId }) => `/clients/${clientId}/network`,
});

/** After a refusal the page shows what stands in the dossier now, and starts from that. */
function drawnAnew<Outcome extends Result<unknown, string> | null>(
  { clientId }: { readonly clientId: string },
  outcome: Outcome,
): Outcome {
  if (outcome && !outcome.ok) revalidatePath(`/clients/${clientId}/network`, "layout");
  return outcome;
}
