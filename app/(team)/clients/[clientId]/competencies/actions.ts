"use server";

import { revalidatePath } from "next/cache";
import type { Actor } from "@/lib/access/actor";
import { formAction } from "@/lib/access/form-action";
import { keepRating } from "@/lib/competencies/competency-commands";
import { COMPETENCY_REFUSALS } from "@/lib/competencies/competency-labels";
import { type CompetencyInput, competencySchema, ownViewSchema } from "@/lib/competencies/competency-schema";
import { isCodeOf } from "@/lib/domain/taxonomy/coded";
import { COMPETENCIES } from "@/lib/domain/taxonomy/competencies";

export const saveRating = formAction({
  permission: "dossier:write",
  schema: competencySchema,
  act: keepAndShow,
  refusals: COMPETENCY_REFUSALS,
  then: backTo,
});

export const saveOwnView = formAction({
  permission: "dossier:write",
  schema: ownViewSchema,
  act: keepAndShow,
  refusals: COMPETENCY_REFUSALS,
  then: backTo,
});

async function keepAndShow(actor: Actor, input: CompetencyInput) {
  const outcome = await keepRating(actor, input);
  // The form then shows what stands in the dossier now, and starts from that.
  if (outcome && !outcome.ok && input.replacesId !== null) {
    revalidatePath(`/clients/${input.clientId}/competencies/${input.competency}/${input.replacesId}`);
  }
  return outcome;
}

function backTo({ clientId, competency }: { clientId: string; competency: string }): string {
  const page = isCodeOf(COMPETENCIES, competency) ? "competencies" : "competencies/roots";
  return `/clients/${clientId}/${page}#${competency}`;
}
