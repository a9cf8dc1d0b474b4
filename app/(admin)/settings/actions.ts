"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/lib/access/form-action";
import { changeSettings } from "@/lib/settings/settings-commands";
import { SETTINGS_REFUSALS } from "@/lib/settings/settings-labels";
import { settingsSchema } from "@/lib/settings/settings-schema";

export const saveSettings = formAction({
  permission: "settings:manage",
  schema: settingsSchema,
  act: async (actor, input) => {
    const outcome = await changeSettings(actor, input);
    // The form then shows what holds now, and starts from that.
    if (outcome && !outcome.ok) revalidatePath("/settings");
    return outcome;
  },
  refusals: SETTINGS_REFUSALS,
  then: () => "/settings?saved=yes",
});
