"use server";

import { z } from "zod";
import { getActor, LENT_PAGE } from "@/lib/access/actor";
import { publicFormAction } from "@/lib/access/form-action";
import { requestAddress } from "@/lib/access/rate-limit-address";
import { START_PAGE } from "@/lib/access/permissions";
import { writeSid } from "@/lib/access/session-cookie";
import { lookAroundAs, signIn as openAccount, type SignedIn } from "@/lib/accounts/sign-in-commands";
import { requiredText, uuidField } from "@/lib/platform/form-fields";
import { requestId } from "@/lib/platform/request-id";

/** Only a path of our own: no other site, no trick with two slashes. */
const next = z
  .string()
  .regex(/^\/[a-z][\w/?=&%.-]*$/i)
  .optional()
  .catch(undefined);

const signInSchema = z.object({
  email: requiredText(254, "Vul uw e-mailadres in."),
  password: z.string({ error: "Vul uw wachtwoord in." }),
  next,
});

const REFUSALS = {
  wrong: "Dit e-mailadres en wachtwoord horen niet bij elkaar. Probeer het nog eens.",
  too_many: "Er is te vaak een verkeerd wachtwoord ingevuld. Wacht een kwartier en probeer het dan opnieuw.",
};

export const signIn = publicFormAction(signInSchema, async ({ email, password, next }) => {
  if (await isLent()) return { then: LENT_PAGE };
  const attempt = { email, password, address: await requestAddress(), requestId: await requestId() };
  const outcome = await openAccount(attempt, new Date());
  return outcome.ok ? { then: await enter(outcome.value, next) } : { problem: REFUSALS[outcome.reason] };
});

export const lookAround = publicFormAction(z.object({ userId: uuidField, next }), async ({ userId, next }) => {
  if (await isLent()) return { then: LENT_PAGE };
  const signedIn = await lookAroundAs(userId, await requestId(), new Date());
  if (!signedIn) return { problem: "Rondkijken kan alleen in de voorbeeldomgeving. Log in met uw eigen account." };
  return { then: await enter(signedIn, next) };
});

/** In the client's hands nobody signs in: the device goes back by the password of who lent it. */
async function isLent(): Promise<boolean> {
  return ((await getActor())?.lent ?? null) !== null;
}

async function enter({ sid, role }: SignedIn, next: string | undefined): Promise<string> {
  await writeSid(sid);
  return next ?? START_PAGE[role];
}
