import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { PARTICIPATION_KIND_CODES } from "@/lib/domain/taxonomy/participation";
import { today } from "@/lib/platform/calendar";
import { oneOf, optionalDate, optionalText, requiredDate, requiredText, uuidField } from "@/lib/platform/form-fields";
import { ATTAINMENT_CODES } from "./activation-labels";

export const perspectiveSchema = z.object({
  id: uuidField,
  clientId: uuidField,
  wants: requiredText(1000, "Schrijf op wat de cliënt wil, in de eigen woorden."),
  can: optionalText(1000),
  dares: optionalText(1000),
  hasChance: optionalText(1000),
});
export type PerspectiveInput = z.output<typeof perspectiveSchema>;

export const goalSchema = z.object({
  id: uuidField,
  clientId: uuidField,
  kind: oneOf(PARTICIPATION_KIND_CODES, "Kies waar het doel over gaat."),
  text: requiredText(500, "Schrijf op wat de cliënt wil bereiken."),
});
export type GoalInput = z.output<typeof goalSchema>;

/** What a review can say; `still_busy` keeps the goal open and starts the term of the next review. */
export const REVIEW_CODES = ["still_busy", ...ATTAINMENT_CODES] as const;

export const reviewSchema = z.object({
  clientId: uuidField,
  goalId: uuidField,
  outcome: oneOf(REVIEW_CODES, "Kies hoe het met dit doel gaat."),
});
export type ReviewInput = z.output<typeof reviewSchema>;

const dayInThePast = (missing: string) =>
  requiredDate(missing).refine((date) => Temporal.PlainDate.compare(date, today()) <= 0, {
    error: "Deze dag is nog niet geweest. Vul vandaag of een eerdere dag in.",
  });

export const activitySchema = z.object({
  id: uuidField,
  clientId: uuidField,
  goalId: uuidField,
  name: requiredText(200, "Schrijf op welke activiteit het is."),
  provider: optionalText(200),
  startsOn: optionalDate(),
});
export type ActivityInput = z.output<typeof activitySchema>;

export const attendanceSchema = z.object({
  clientId: uuidField,
  activityId: uuidField,
  attendedOn: dayInThePast("Vul in op welke dag de cliënt er voor het eerst was."),
});
export type AttendanceInput = z.output<typeof attendanceSchema>;
