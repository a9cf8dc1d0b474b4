import { z } from "zod";
import { oneOf, optionalText, requiredText, uuidField } from "@/lib/platform/form-fields";
import { CLOSING_CODES, DISCUSSED_CODES, INFORMED_CODES, mustInform } from "./safety-codes";

const NOBODY_CHOSEN = "Kies wie dit vandaag verder doet.";
const ids = { taskId: uuidField, clientId: uuidField };

/** The record of the talk: nothing of it may stay empty, and without a talk somebody else must know. */
export const talkSchema = z
  .object({
    ...ids,
    discussed: oneOf(DISCUSSED_CODES, "Kies of u het met de cliënt hebt besproken."),
    agreed: requiredText(2000, "Schrijf op wat er is gezegd en afgesproken."),
    informed: z.array(oneOf(INFORMED_CODES, "Kies uit de lijst.")).default([]),
    ownerId: z.uuid({ error: NOBODY_CHOSEN }),
  })
  .refine(({ discussed, informed }) => !mustInform(discussed) || informed.length > 0, {
    path: ["informed"],
    error: "Is het niet besproken? Breng dan vandaag iemand op de hoogte, en kies wie.",
  });
export type TalkInput = z.output<typeof talkSchema>;

/** Without a talk a step closes only when a professional took over, by name. */
export const closeSafetySchema = z
  .object({
    ...ids,
    closingNote: requiredText(2000, "Schrijf op wat er is gedaan en hoe het nu is."),
    closingCode: oneOf(CLOSING_CODES, "Kies uit de lijst.").nullable().default(null),
    handedTo: optionalText(200),
  })
  .refine(({ closingCode, handedTo }) => closingCode === null || handedTo !== null, {
    path: ["handedTo"],
    error: "Schrijf op wie het heeft overgenomen, met naam.",
  })
  .refine(({ closingCode, handedTo }) => closingCode !== null || handedTo === null, {
    path: ["closingCode"],
    error: "Kruis ook aan dat u het hebt overgedragen.",
  });
export type CloseSafetyInput = z.output<typeof closeSafetySchema>;

export const handOverSchema = z.object({ ...ids, ownerId: z.uuid({ error: NOBODY_CHOSEN }) });
export type HandOverInput = z.output<typeof handOverSchema>;

/** What was heard without a questionnaire. */
export const toldSchema = z.object({
  id: uuidField,
  clientId: uuidField,
  by: requiredText(200, "Schrijf op wie het vertelde."),
  what: requiredText(2000, "Schrijf op wat er is gezegd, zo letterlijk als u kunt."),
});
export type ToldInput = z.output<typeof toldSchema>;
