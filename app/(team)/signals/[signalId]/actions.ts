"use server";

import { formAction } from "@/lib/access/form-action";
import { today } from "@/lib/platform/calendar";
import { TRIAGE_REFUSALS } from "@/lib/signals/signal-labels";
import { triageSignal } from "@/lib/signals/triage-commands";
import { triageSchema } from "@/lib/signals/triage-schema";

export const decideSignal = formAction({
  permission: "signal:triage",
  schema: triageSchema(today),
  act: async (actor, triage) => {
    const outcome = await triageSignal(actor, triage, new Date());
    // Who was second sees on the page what was decided, and by whom.
    if (outcome && !outcome.ok && outcome.reason === "already-triaged") {
      return { ok: true, value: `/signals/${triage.signalId}?already=yes` } as const;
    }
    return outcome?.ok ? ({ ok: true, value: `/signals/${triage.signalId}` } as const) : outcome;
  },
  refusals: TRIAGE_REFUSALS,
  then: (address) => address,
});
