import { z } from "zod";
import { SOCIAL_TYPE_CODES } from "@/lib/domain/taxonomy/social-types";
import { oneOf, requiredText, uuidField } from "@/lib/platform/form-fields";

const ids = { id: uuidField, clientId: uuidField };

export const overrideSchema = z.object({
  ...ids,
  type: oneOf(SOCIAL_TYPE_CODES, "Kies het type dat u ziet."),
  reason: requiredText(1000, "Schrijf op waarom u een ander type ziet dan gemeten is."),
});
export type OverrideInput = z.output<typeof overrideSchema>;

export const withdrawOverrideSchema = z.object(ids);
export type WithdrawOverrideInput = z.output<typeof withdrawOverrideSchema>;

export const notMeasurableSchema = z.object({
  ...ids,
  why: requiredText(1000, "Schrijf op waarom meten nu nog niet kan."),
});
export type NotMeasurableInput = z.output<typeof notMeasurableSchema>;
