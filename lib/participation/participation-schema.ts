import { z } from "zod";
import { SELF_SUFFICIENCY_CODES } from "@/lib/domain/self-sufficiency";
import { optionalText, uuidField } from "@/lib/platform/form-fields";
import type { DomainScores } from "./participation-record";

const STEPS = ["1", "2", "3", "4", "5", "6"] as const;
const SCORES = ["1", "2", "3", "4", "5"] as const;

const score = z
  .enum(SCORES)
  .optional()
  .transform((value) => (value === undefined ? undefined : Number(value)));

const domains = z
  .object(Object.fromEntries(SELF_SUFFICIENCY_CODES.map((code) => [code, score])))
  .optional()
  .transform((given): DomainScores => {
    const entries = SELF_SUFFICIENCY_CODES.map((code) => [code, given?.[code]] as const);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  });

/** The ladder, some domains, or both; a row with neither would say nothing. */
export const participationSchema = z
  .object({
    id: uuidField,
    clientId: uuidField,
    ladderStep: z
      .enum(STEPS)
      .optional()
      .transform((value) => (value === undefined ? null : Number(value))),
    domains,
    note: optionalText(1000),
  })
  .refine(({ ladderStep, domains: given }) => ladderStep !== null || Object.keys(given).length > 0, {
    path: ["ladderStep"],
    message: "Kies een trede, of vul bij ten minste één leefgebied een score in.",
  });
export type ParticipationInput = z.output<typeof participationSchema>;
