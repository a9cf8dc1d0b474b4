"use server";

import { formAction } from "@/lib/access/form-action";
import {
  addNetworkPerson,
  changeNetworkPerson,
  endNetworkPerson,
  finishInventory,
} from "@/lib/network/network-commands";
import { NETWORK_REFUSALS } from "@/lib/network/network-labels";
import { endNetworkPersonSchema, finishInventorySchema, networkPersonSchema } from "@/lib/network/network-schema";

export const addPerson = formAction({
  permission: "dossier:write",
  schema: networkPersonSchema,
  act: addNetworkPerson,
  refusals: NETWORK_REFUSALS,
  then: (_, { clientId }) => `/clients/${clientId}/network`,
});

export const changePerson = formAction({
  permission: "dossier:write",
  schema: networkPersonSchema,
  act: changeNetworkPerson,
  refusals: NETWORK_REFUSALS,
  then: (_, { clientId }) => `/clients/${clientId}/network`,
});

export const endPerson = formAction({
  permission: "dossier:write",
  schema: endNetworkPersonSchema,
  act: endNetworkPerson,
  refusals: NETWORK_REFUSALS,
  then: (_, { clientId }) => `/clients/${clientId}/network`,
});

export const finishNetwork = formAction({
  permission: "dossier:write",
  schema: finishInventorySchema,
  act: finishInventory,
  refusals: NETWORK_REFUSALS,
  then: (_, { clientId }) => `/clients/${clientId}/network`,
});
