import { z } from "zod";
import {
  CONTACT_FREQUENCY_CODES,
  countsAsSupporter,
  isCircle,
  PERSON_SORT_CODES,
  SUPPORT_DIRECTION_CODES,
  type Circle,
} from "@/lib/domain/network";
import { SUPPORT_KIND_CODES } from "@/lib/domain/taxonomy/support";
import { oneOf, requiredText, uuidField } from "@/lib/platform/form-fields";
import { NETWORK_ENDINGS } from "./network-ending";

const version = z.coerce.number().int().min(1);
const circle = oneOf(["1", "2", "3"], "Kies hoe dichtbij deze persoon staat.").transform(circleOf);

/** `null` where nobody knows; a form leaves out what was not asked. */
function known<const Codes extends readonly string[]>(codes: Codes, missing: string) {
  return z
    .union([oneOf(codes, missing), z.literal("unknown")], { error: missing })
    .default("unknown")
    .transform((code) => (code === "unknown" ? null : code));
}

const person = {
  id: uuidField,
  clientId: uuidField,
  name: requiredText(80, "Vul in hoe de cliënt deze persoon noemt."),
  relation: requiredText(60, "Vul in wie dit is, bijvoorbeeld zus of buurvrouw."),
  circle,
  sort: oneOf(PERSON_SORT_CODES, "Kies wat voor iemand dit is.").default("person"),
  frequency: known(CONTACT_FREQUENCY_CODES, "Kies hoe vaak er contact is."),
  kinds: z.array(oneOf(SUPPORT_KIND_CODES, "Kies een soort steun uit de lijst.")).default([]),
  direction: known(SUPPORT_DIRECTION_CODES, "Kies van wie naar wie de steun gaat."),
  isSupporter: oneOf(["yes", "no"], "Kies of de cliënt op deze persoon kan terugvallen.").transform(
    (answer) => answer === "yes",
  ),
};

/** A professional or a pet is nobody to fall back on, whatever the form says. */
export const networkPersonSchema = z
  .object(person)
  .transform((input) => ({ ...input, isSupporter: countsAsSupporter(input) }));
export type NetworkPersonInput = z.output<typeof networkPersonSchema>;

export const changeNetworkPersonSchema = z
  .object({ ...person, version })
  .transform((input) => ({ ...input, isSupporter: countsAsSupporter(input) }));
export type ChangeNetworkPersonInput = z.output<typeof changeNetworkPersonSchema>;

export const moveNetworkPersonSchema = z.object({ id: uuidField, clientId: uuidField, version, circle });
export type MoveNetworkPersonInput = z.output<typeof moveNetworkPersonSchema>;

export const endNetworkPersonSchema = z.object({
  id: uuidField,
  clientId: uuidField,
  version,
  ending: oneOf(NETWORK_ENDINGS, "Kies wat er is gebeurd."),
});
export type EndNetworkPersonInput = z.output<typeof endNetworkPersonSchema>;

export const restoreNetworkPersonSchema = z.object({ id: uuidField, clientId: uuidField, version });
export type RestoreNetworkPersonInput = z.output<typeof restoreNetworkPersonSchema>;

/** `supporters`: the number the worker saw, so that nothing else is recorded than what was discussed. */
export const finishInventorySchema = z.object({
  id: uuidField,
  clientId: uuidField,
  supporters: z.coerce.number().int().min(0),
});
export type FinishInventoryInput = z.output<typeof finishInventorySchema>;

function circleOf(answer: "1" | "2" | "3"): Circle {
  const circle = Number(answer);
  return isCircle(circle) ? circle : 3;
}
