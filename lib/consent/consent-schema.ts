import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { oneOf, optionalDate, optionalText, requiredDate, uuidField } from "@/lib/platform/form-fields";
import { today } from "@/lib/platform/calendar";
import { type ConsentForm, CONSENT_FORMS, CONSENT_PART_CODES, LEGAL_BASES } from "./consent-parts";

const CHOOSE_PARTS = "Kies ten minste één onderdeel dat gedeeld mag worden.";

export const consentSchema = z
  .object({
    id: uuidField,
    clientId: uuidField,
    destinationId: z.uuid({ error: "Kies met wie gedeeld mag worden." }),
    parts: z.array(z.enum(CONSENT_PART_CODES), { error: CHOOSE_PARTS }).min(1, CHOOSE_PARTS),
    legalBasis: oneOf(LEGAL_BASES, "Kies waarom delen mag."),
    form: z.enum(CONSENT_FORMS).optional(),
    reason: optionalText(500),
    givenOn: requiredDate("Vul in vanaf welke dag dit geldt."),
    endsOn: optionalDate(),
  })
  // Asked with every sending, so that all that is missing is told at once.
  .refine(({ legalBasis, form }) => legalBasis !== "consent" || isAsked(form), {
    path: ["form"],
    error: "Kies hoe de cliënt toestemming gaf.",
    when: () => true,
  })
  .refine(({ legalBasis, reason }) => legalBasis === "consent" || reason !== null, {
    path: ["reason"],
    error: "Schrijf op waarom delen nodig is zonder toestemming.",
    when: () => true,
  })
  .refine(({ givenOn }) => Temporal.PlainDate.compare(givenOn, today()) <= 0, {
    path: ["givenOn"],
    error: "Deze dag is nog niet geweest. Vul vandaag of een eerdere dag in.",
  })
  .refine(({ givenOn, endsOn }) => endsOn === null || Temporal.PlainDate.compare(endsOn, givenOn) >= 0, {
    path: ["endsOn"],
    error: "De laatste dag ligt vóór de eerste. Vul een latere dag in.",
  })
  .transform(({ form, ...consent }) => ({
    ...consent,
    form: consent.legalBasis === "consent" && form !== undefined ? form : ("not_asked" as const),
  }));

function isAsked(form: ConsentForm | undefined): boolean {
  return form !== undefined && form !== "not_asked";
}

export type ConsentInput = z.output<typeof consentSchema>;

export const withdrawalSchema = z.object({ clientId: uuidField, consentId: uuidField });
export type WithdrawalInput = z.output<typeof withdrawalSchema>;
