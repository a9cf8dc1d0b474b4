import { z } from "zod";
import type { Instrument } from "@/lib/domain/instruments/instrument";
import { INSTRUMENT_CODES, INSTRUMENTS } from "@/lib/domain/instruments/instruments";
import type { Answers } from "@/lib/domain/instruments/score";
import { oneOf, optionalText, requiredText, uuidField } from "@/lib/platform/form-fields";
import { OPEN_QUESTIONS_FIELD } from "./assessment-fields";
import { INFORMED_LABELS } from "./assessment-labels";

/**
 * One instrument as it was filled in. Questions may stay open, but not unnoticed: they are asked about once, at
 * `OPEN_QUESTIONS_FIELD`. Comes out as the codes in the order of the items, `null` where nothing was answered.
 */
export const assessmentSchema = z
  .object({
    id: uuidField,
    clientId: uuidField,
    instrument: z.enum(INSTRUMENT_CODES),
    answers: z.record(z.string(), z.string()).default({}),
    [OPEN_QUESTIONS_FIELD]: z.literal("on").optional(),
  })
  .transform(({ answers, keepsOpenQuestions, ...input }, context) => {
    const instrument = INSTRUMENTS[input.instrument];
    const given = answersOf(instrument, answers, context);
    const open = instrument.items.filter((_item, index) => given[index] === null);
    if (open.length > 0 && (keepsOpenQuestions === undefined || open.length === given.length)) {
      context.addIssue({
        code: "custom",
        path: [OPEN_QUESTIONS_FIELD],
        message: tellOpen(
          instrument,
          open.map(({ nr }) => nr),
        ),
      });
    }
    return { ...input, answers: given };
  });

export type AssessmentInput = z.output<typeof assessmentSchema>;

const INFORMED = ["gp", "crisis_line", "emergency", "colleague", "relative"] as const satisfies readonly Informed[];
type Informed = keyof typeof INFORMED_LABELS;

export const INFORMED_OPTIONS = INFORMED.map((value) => ({ value, label: INFORMED_LABELS[value] }));

/** The record of the talk after item 9: nothing of it may stay empty, and without a talk somebody must know. */
export const safetyTalkSchema = z
  .object({
    assessmentId: uuidField,
    clientId: uuidField,
    discussed: oneOf(["yes", "no"], "Kies of u het met de cliënt hebt besproken."),
    agreed: requiredText(2000, "Schrijf op wat u hebt besproken en afgesproken."),
    informed: z.array(oneOf(INFORMED, "Kies uit de lijst.")).default([]),
    notReferredWhy: optionalText(1000),
  })
  .refine(({ discussed, informed }) => discussed === "yes" || informed.length > 0, {
    path: ["informed"],
    error: "Is het niet besproken? Breng dan vandaag iemand op de hoogte, en kies wie.",
  });
export type SafetyTalkInput = z.output<typeof safetyTalkSchema>;

export const cutOffAnswerSchema = z.object({
  assessmentId: uuidField,
  clientId: uuidField,
  answer: requiredText(2000, "Schrijf op wat u hebt besproken, en waarom u nu niet verwijst."),
});
export type CutOffAnswerInput = z.output<typeof cutOffAnswerSchema>;

function answersOf(instrument: Instrument, typed: Record<string, string>, context: z.RefinementCtx): Answers {
  return instrument.items.map(({ nr }) => {
    const answer = typed[`q${nr}`];
    if (answer === undefined) return null;
    if (instrument.options.some(({ code }) => code === answer)) return answer;
    context.addIssue({ code: "custom", path: ["answers", `q${nr}`], message: "Kies een van de antwoorden." });
    return null;
  });
}

function tellOpen(instrument: Instrument, open: readonly number[]): string {
  if (open.length === instrument.items.length) return "Beantwoord minstens één vraag.";
  const count = open.length === 1 ? "1 vraag is" : `${open.length} vragen zijn`;
  const told = `${count} niet beantwoord: ${open.map((nr) => `vraag ${nr}`).join(", ")}.`;
  return open.length > instrument.missing.allowed ? `${told} Er komt dan geen score.` : told;
}
