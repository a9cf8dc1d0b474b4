import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { TRUST_LEVELS, type TrustLevel } from "@/lib/domain/trust";
import { today } from "@/lib/platform/calendar";
import { oneOf, optionalDate, optionalText, uuidField } from "@/lib/platform/form-fields";
import type { ContactChannel, ContactReach } from "@/prisma/generated/enums";

export const CONTACT_CHANNELS = ["home", "phone", "door", "elsewhere"] as const satisfies readonly ContactChannel[];
export const CONTACT_REACHES = ["reached", "not_reached", "declined"] as const satisfies readonly ContactReach[];

const LONGEST_AGO = { years: 1 };

const trustLevelField = z
  .string()
  .optional()
  .transform((typed): TrustLevel | null => TRUST_LEVELS.find(({ level }) => String(level) === typed)?.level ?? null);

/** One contact moment as the worker logs it. Trust is asked when someone was reached; else it was not seen. */
export const contactSchema = z
  .object({
    id: uuidField,
    clientId: uuidField,
    channel: oneOf(CONTACT_CHANNELS, "Kies waar het contact was."),
    reach: oneOf(CONTACT_REACHES, "Kies of het contact lukte."),
    trustLevel: trustLevelField,
    note: optionalText(2000),
    nextStep: optionalText(300),
    /** Empty means now. */
    on: optionalDate(),
  })
  .superRefine(({ reach, trustLevel, on }, context) => {
    const trustProblem = reach === "reached" ? problemOfTrust(trustLevel) : null;
    if (trustProblem) context.addIssue({ code: "custom", path: ["trustLevel"], message: trustProblem });
    const dayProblem = on === null ? null : problemOfDay(on);
    if (dayProblem) context.addIssue({ code: "custom", path: ["on"], message: dayProblem });
  });

export type ContactInput = z.output<typeof contactSchema>;

function problemOfTrust(level: TrustLevel | null): string | null {
  if (level === null) return "Kies hoe het met het vertrouwen is.";
  if (level === 0) return "U hebt contact gehad: kies 1 of hoger. Lukte het niet? Kies dan ‘Nee’ bij ‘Bereikt?’.";
  return null;
}

function problemOfDay(on: Temporal.PlainDate): string | null {
  if (Temporal.PlainDate.compare(on, today()) > 0) return "Deze dag moet nog komen. Kies vandaag of eerder.";
  if (Temporal.PlainDate.compare(on, today().subtract(LONGEST_AGO)) < 0) return "Dit is meer dan een jaar geleden.";
  return null;
}
