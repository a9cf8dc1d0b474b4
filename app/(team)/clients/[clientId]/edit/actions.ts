"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/lib/access/form-action";
import { correctClient } from "@/lib/clients/client-commands";
import { CLIENT_REFUSALS } from "@/lib/clients/client-labels";
import { clientSchema } from "@/lib/clients/client-schema";

export const saveClient = formAction({
  permission: "dossier:write",
  schema: clientSchema,
  act: async (actor, input) => {
    const outcome = await correctClient(actor, input);
    // The form then shows what stands in the dossier now, and starts from that.
    if (outcome && !outcome.ok) revalidatePath(`/clients/${input.clientId}/edit`);
    return outcome;
  },
  refusals: CLIENT_REFUSALS,
  then: ({ clientId }) => `/clients/${clientId}`,
});
