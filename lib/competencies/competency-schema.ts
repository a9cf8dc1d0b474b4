import { z } from "zod";
import { COMPETENCY_SUBJECT_CODES } from "@/lib/domain/taxonomy/competencies";
import { oneOf, optionalText, requiredText, uuidField } from "@/lib/platform/form-fields";

const LEVELS = ["1", "2", "3", "4", "5"] as const;

const about = {
  id: uuidField,
  clientId: uuidField,
  competency: oneOf(COMPETENCY_SUBJECT_CODES, "Kies waar het over gaat."),
  /** The version that a correction started from; without it this is a new moment. */
  replacesId: uuidField.optional().transform((id) => id ?? null),
};

/** The professional's view always comes with something seen; the client's own view may be asked another time. */
export const competencySchema = z.object({
  ...about,
  level: oneOf(LEVELS, "Kies wat u ziet.").transform(Number),
  example: requiredText(500, "Schrijf in één zin op wat u zag of hoorde."),
  ownLevel: z
    .enum(LEVELS)
    .optional()
    .transform((level) => (level === undefined ? null : Number(level))),
});

/** The client's own view alone, asked at another moment than the professional looked. */
export const ownViewSchema = z
  .object({
    ...about,
    ownLevel: oneOf(LEVELS, "Kies wat de cliënt zelf zegt.").transform(Number),
    example: optionalText(500),
  })
  .transform((typed) => ({ ...typed, level: 0, example: typed.example ?? "" }));

export type CompetencyInput = z.output<typeof competencySchema> | z.output<typeof ownViewSchema>;
