import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { normalisePostcode } from "@/lib/domain/postcode";
import { oneOf, optionalDate, optionalText, requiredText, uuidField } from "@/lib/platform/form-fields";
import { SIGNAL_SOURCES } from "./concern-report";

/** Step 1 of reporting a concern: what it is about. */
export const concernStep = z.object({
  formId: uuidField,
  organisationId: z.uuid({ error: "Kies bij wie u dit meldt." }),
  observation: requiredText(4000, "Schrijf op wat u zorgen geeft."),
  source: oneOf(SIGNAL_SOURCES, "Kies hoe u deze persoon kent."),
});

/** Step 2: who it is about, as far as known. Something must be there to find the person by. */
export function personStep(today: () => Temporal.PlainDate) {
  return z
    .object({
      personName: optionalText(120),
      postcode: optionalPostcode(),
      houseNumber: optionalHouseNumber(),
      street: optionalText(120),
      place: optionalText(80),
      personBirthDate: pastDate(today),
    })
    .refine(({ personName, street, postcode, houseNumber }) => personName ?? street ?? (postcode && houseNumber), {
      path: ["personName"],
      error: "Vul een naam, een straat, of een postcode met huisnummer in. Anders kunnen wij deze persoon niet vinden.",
    });
}

/** Step 3: about the reporter; nothing here has to be filled in. */
export const reporterStep = z.object({
  reporterName: optionalText(120),
  reporterContact: optionalText(160),
  personKnows: z
    .enum(["yes", "no"])
    .optional()
    .catch(undefined)
    .transform((answer) => (answer === undefined ? null : answer === "yes")),
  alreadyDone: optionalText(2000),
});

/** A postcode however it was typed, as "1234 AB"; empty is `null`. */
export function optionalPostcode() {
  return optionalText(12).transform((typed, context) => {
    const postcode = typed === null ? null : normalisePostcode(typed);
    if (typed === null || postcode !== null) return postcode;
    context.addIssue({ code: "custom", message: "Een postcode heeft 4 cijfers en 2 letters, bijvoorbeeld 1234 AB." });
    return z.NEVER;
  });
}

/** "12 a" and "12A" are one house: capitals, no spaces. */
export function optionalHouseNumber() {
  return optionalText(12).transform((number) => number?.replace(/\s/g, "").toUpperCase() ?? null);
}

/** A birth date, if known; `today` is asked at each reading, since a schema outlives the day. */
export function pastDate(today: () => Temporal.PlainDate) {
  return optionalDate().refine(
    (date) => date === null || Temporal.PlainDate.compare(date, today()) <= 0,
    "Deze datum ligt in de toekomst.",
  );
}
