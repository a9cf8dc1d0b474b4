import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { SALUTATIONS } from "@/lib/domain/person-name";
import { normalisePostcode } from "@/lib/domain/postcode";
import { today } from "@/lib/platform/calendar";
import { oneOf, optionalDate, optionalText, uuidField } from "@/lib/platform/form-fields";
import type { LivingSituation, StatisticsChoice } from "@/prisma/generated/enums";

export const LIVING_SITUATIONS = [
  "alone",
  "with_partner",
  "with_family",
  "other",
  "unknown",
] as const satisfies readonly LivingSituation[];
export const STATISTICS_CHOICES = ["yes", "no", "not_asked"] as const satisfies readonly StatisticsChoice[];

const PHONE = /^\+?\d[\d\s()-]{6,18}$/;

const birthDateField = optionalDate().superRefine((date, context) => {
  if (date === null || Temporal.PlainDate.compare(date, today()) <= 0) return;
  context.addIssue({ code: "custom", message: "Een geboortedatum ligt vóór vandaag." });
});

const postcodeField = optionalText(10).transform((typed, context) => {
  const postcode = typed === null ? null : normalisePostcode(typed);
  if (typed !== null && postcode === null) {
    context.addIssue({ code: "custom", message: "Vul de postcode in als 1234 AB." });
  }
  return postcode;
});

const phoneField = optionalText(20).refine((typed) => typed === null || PHONE.test(typed), {
  message: "Vul een telefoonnummer in, bijvoorbeeld 06 12345678.",
});

/** Who a client is and how to reach this person; `version` is the state of the dossier the form was drawn from. */
export const clientSchema = z.object({
  clientId: uuidField,
  version: z.coerce.number().int().max(2_147_483_647),
  salutation: oneOf(SALUTATIONS, "Kies hoe u de cliënt aanspreekt."),
  givenName: optionalText(80),
  prefix: optionalText(20),
  familyName: optionalText(80),
  birthDate: birthDateField,
  postcode: postcodeField,
  houseNumber: optionalText(12),
  street: optionalText(80),
  place: optionalText(80),
  phone: phoneField,
  livingSituation: oneOf(LIVING_SITUATIONS, "Kies hoe de cliënt woont."),
  statisticsChoice: oneOf(STATISTICS_CHOICES, "Kies of Kring mag meetellen."),
});

export type ClientInput = z.output<typeof clientSchema>;
