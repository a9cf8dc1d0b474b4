import { z } from "zod";
import { SUPPORT_KIND_CODES } from "@/lib/domain/taxonomy/support";
import { oneOf, requiredText, uuidField } from "@/lib/platform/form-fields";
import { NETWORK_ENDINGS } from "./network-ending";

const person = {
  id: uuidField,
  clientId: uuidField,
  name: requiredText(80, "Vul in hoe de cliënt deze persoon noemt."),
  relation: requiredText(60, "Vul in wie dit is, bijvoorbeeld zus of buurvrouw."),
  circle: oneOf(["1", "2", "3"], "Kies hoe dichtbij deze persoon staat.").transform(circleOf),
  kinds: z.array(oneOf(SUPPORT_KIND_CODES, "Kies een soort steun uit de lijst.")).default([]),
  isSupporter: oneOf(["yes", "no"], "Kies of de cliënt op deze persoon kan terugvallen.").transform(
    (answer) => answer === "yes",
  ),
};

export const networkPersonSchema = z.object(person);
export type NetworkPersonInput = z.output<typeof networkPersonSchema>;

export const endNetworkPersonSchema = z.object({
  id: uuidField,
  clientId: uuidField,
  ending: oneOf(NETWORK_ENDINGS, "Kies wat er is gebeurd."),
});
export type EndNetworkPersonInput = z.output<typeof endNetworkPersonSchema>;

/** `supporters`: the number the worker saw, so that nothing else is recorded than what was discussed. */
export const finishInventorySchema = z.object({
  id: uuidField,
  clientId: uuidField,
  supporters: z.coerce.number().int().min(0),
});
export type FinishInventoryInput = z.output<typeof finishInventorySchema>;

function circleOf(answer: "1" | "2" | "3"): number {
  return Number(answer);
}
