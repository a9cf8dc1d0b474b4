import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { JOURNEY_OUTCOMES, PHASES } from "@/lib/domain/workflow";
import { today } from "@/lib/platform/calendar";
import { oneOf, optionalDate, optionalText, requiredText, uuidField } from "@/lib/platform/form-fields";

const LONGEST_REASON = 1000;

export const forwardSchema = z.object({
  id: uuidField,
  clientId: uuidField,
  move: oneOf(["start_trust", "start_referring", "start_activating"], "Kies waar het traject naartoe gaat."),
});

export const stepBackSchema = z.object({
  id: uuidField,
  clientId: uuidField,
  to: oneOf(PHASES, "Kies de fase waar u naartoe terug wilt."),
  reason: requiredText(LONGEST_REASON, "Schrijf op waarom u een stap terug gaat."),
});

export const reopenSchema = z.object({
  id: uuidField,
  clientId: uuidField,
  reason: requiredText(LONGEST_REASON, "Schrijf op waarom u het traject heropent."),
});

export const closeSchema = z
  .object({
    id: uuidField,
    clientId: uuidField,
    outcome: oneOf(JOURNEY_OUTCOMES, "Kies de uitkomst."),
    reason: requiredText(LONGEST_REASON, "Schrijf op waarom u het traject afsluit."),
    aftercare: oneOf(["planned", "none"], "Kies of er nazorg komt."),
    aftercareOn: optionalDate(),
    noAftercareWhy: optionalText(LONGEST_REASON),
  })
  .superRefine(({ aftercare, aftercareOn, noAftercareWhy }, context) => {
    if (aftercare === "planned") {
      const problem = problemOfAftercare(aftercareOn);
      if (problem) context.addIssue({ code: "custom", path: ["aftercareOn"], message: problem });
    }
    if (aftercare === "none" && noAftercareWhy === null) {
      context.addIssue({
        code: "custom",
        path: ["noAftercareWhy"],
        message: "Schrijf op waarom nazorg niet nodig is.",
      });
    }
  })
  .transform(({ aftercare, aftercareOn, noAftercareWhy, ...input }) => ({
    ...input,
    aftercare:
      aftercare === "planned" && aftercareOn ? { on: aftercareOn.toString() } : { noneBecause: noAftercareWhy ?? "" },
  }));

function problemOfAftercare(on: Temporal.PlainDate | null): string | null {
  if (on === null) return "Vul in op welke dag u weer contact zoekt.";
  if (Temporal.PlainDate.compare(on, today()) < 0) return "Deze dag is al geweest. Kies vandaag of later.";
  return null;
}
