import { z } from "zod";
import { COMPETENCY_CODES } from "@/lib/domain/taxonomy/competencies";
import { oneOf, requiredText, uuidField } from "@/lib/platform/form-fields";

const LEVELS = ["1", "2", "3", "4", "5"] as const;

/** The professional's view always comes with something seen; the client's own view may be asked another time. */
export const competencySchema = z.object({
  id: uuidField,
  clientId: uuidField,
  competency: oneOf(COMPETENCY_CODES, "Kies waar het over gaat."),
  level: oneOf(LEVELS, "Kies wat u ziet.").transform(Number),
  example: requiredText(500, "Schrijf in één zin op wat u zag of hoorde."),
  ownLevel: z
    .enum(LEVELS)
    .optional()
    .transform((level) => (level === undefined ? null : Number(level))),
});
export type CompetencyInput = z.output<typeof competencySchema>;
