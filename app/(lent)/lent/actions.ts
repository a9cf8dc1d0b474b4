"use server";

import { z } from "zod";
import type { Actor, Lent } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { formAction } from "@/lib/access/form-action";
import { closeQuestionnaire, returnSession } from "@/lib/access/lend";
import { readSid } from "@/lib/access/session-cookie";
import { fitsPassword } from "@/lib/accounts/password";
import { findAnsweredByClient } from "@/lib/assessments/answered-by-client-queries";
import { saveAssessment } from "@/lib/assessments/assessment-commands";
import { ASSESSMENT_REFUSALS } from "@/lib/assessments/assessment-labels";
import { type AssessmentInput, assessmentSchema } from "@/lib/assessments/assessment-schema";

/** Only what the device was lent for, whatever was sent along. */
export const saveAnswersOfClient = formAction({
  permission: "dossier:write",
  whileLent: true,
  schema: assessmentSchema,
  act: saveLent,
  refusals: ASSESSMENT_REFUSALS,
  then: () => "/lent",
});

export const returnDevice = formAction({
  permission: "dossier:write",
  whileLent: true,
  schema: z.object({ password: z.string({ error: "Vul uw wachtwoord in." }) }),
  act: takeBack,
  refusals: {
    wrong: "Dit wachtwoord klopt niet. Probeer het nog eens.",
    too_many: "Er is te vaak een verkeerd wachtwoord ingevuld. Wacht een kwartier, of log uit.",
  },
  then: (address) => address,
});

async function saveLent(actor: Actor, input: AssessmentInput) {
  const { lent } = actor;
  if (lent?.clientId !== input.clientId) return null;
  if (lent.instrument !== input.instrument && !(await isSentAgain(actor, lent, input))) return null;
  const outcome = await saveAssessment(actor, { ...input, takenBy: "by_client" });
  const sid = await readSid();
  if (outcome?.ok && sid !== null) await closeQuestionnaire(sid);
  return outcome;
}

/** After it was saved nothing is lent any more: the same form sent again may still come, and gets its thanks. */
async function isSentAgain({ userId, requestId }: Actor, lent: Lent, { id, clientId }: AssessmentInput) {
  if (lent.instrument !== null) return false;
  const dossier = await readDossier({ userId, requestId }, clientId, "lent", (tx) =>
    findAnsweredByClient(tx, { clientId, userId }),
  );
  return dossier?.content?.id === id;
}

/** The worker goes on with the result, or with the form as far as the client filled it in. */
async function takeBack(actor: Actor, { password }: { readonly password: string }) {
  const sid = await readSid();
  const outcome = sid === null ? null : await returnSession(actor, { sid, password, fits: fitsPassword }, new Date());
  if (!outcome?.ok) return outcome;

  const { clientId, instrument } = outcome.value;
  const home = `/clients/${clientId}/assessments`;
  if (instrument !== null) return { ok: true, value: `${home}/new?instrument=${instrument}` } as const;
  const { userId } = actor;
  const dossier = await readDossier(actor, clientId, "assessments", (tx) =>
    findAnsweredByClient(tx, { clientId, userId }),
  );
  return { ok: true, value: dossier?.content ? `${home}/${dossier.content.id}` : home } as const;
}
