import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { SALUTATIONS } from "@/lib/domain/person-name";
import { oneOf, optionalText, requiredText, uuidField } from "@/lib/platform/form-fields";
import { optionalHouseNumber, optionalPostcode, pastDate } from "./concern-schema";

const NO_WORKER = "Kies wie deze cliënt gaat begeleiden.";
const worker = z.uuid({ error: NO_WORKER });

/** Why a signal does not become a journey of this team. */
export const DECLINE_STATUSES = ["redirected", "not_for_us"] as const;

/**
 * The form of triage. Its choice `answer` says who this is: "new", "client:<id>" for a known client without an
 * open journey, "join:<id>" for one whose journey is open, "merge:<id>" for another signal, or "decline". Only what
 * belongs to that choice is looked at.
 */
export function triageSchema(today: () => Temporal.PlainDate) {
  return z.preprocess(
    splitAnswer,
    z.discriminatedUnion(
      "answer",
      [
        z.object({ answer: z.literal("new"), signalId: uuidField, ...newClient(today), workerId: worker }),
        z.object({ answer: z.literal("client"), signalId: uuidField, targetId: uuidField, workerId: worker }),
        z.object({ answer: z.literal("join"), signalId: uuidField, targetId: uuidField }),
        z.object({ answer: z.literal("merge"), signalId: uuidField, targetId: uuidField }),
        z.object({
          answer: z.literal("decline"),
          signalId: uuidField,
          declineAs: oneOf(DECLINE_STATUSES, "Kies wat er met dit signaal gebeurt."),
          reason: requiredText(1000, "Schrijf op waarom, zodat een collega het later begrijpt."),
        }),
      ],
      { error: "Kies wie dit is, of dat het signaal niet voor uw team is." },
    ),
  );
}

export type Triage = z.output<ReturnType<typeof triageSchema>>;
export type NewClientTriage = Extract<Triage, { answer: "new" }>;

function newClient(today: () => Temporal.PlainDate) {
  return {
    newClientId: uuidField,
    salutation: oneOf(SALUTATIONS, "Kies een aanhef."),
    givenName: optionalText(80),
    prefix: optionalText(30),
    familyName: optionalText(120),
    birthDate: pastDate(today),
    postcode: optionalPostcode(),
    houseNumber: optionalHouseNumber(),
    street: optionalText(120),
    place: optionalText(80),
  };
}

function splitAnswer(form: unknown): unknown {
  if (typeof form !== "object" || form === null || !("answer" in form) || typeof form.answer !== "string") return form;
  const [answer, targetId] = form.answer.split(":", 2);
  return { ...form, answer, targetId };
}
