import { z } from "zod";
import type { Instrument } from "@/lib/domain/instruments/instrument";
import { INSTRUMENT_CODES, INSTRUMENTS } from "@/lib/domain/instruments/instruments";
import type { Answers } from "@/lib/domain/instruments/score";
import { requiredText, uuidField } from "@/lib/platform/form-fields";
import { DIFFICULTY_FIELD, OPEN_QUESTIONS_FIELD, SKIPPED_ANSWER, TAKEN_BY } from "./assessment-fields";

const given = {
  id: uuidField,
  clientId: uuidField,
  instrument: z.enum(INSTRUMENT_CODES),
  takenBy: z.enum(TAKEN_BY).default("with_worker"),
  difficulty: z.string().nullish(),
};

/**
 * One instrument as it was filled in. Questions may stay open, but not unnoticed: they are asked about once, at
 * `OPEN_QUESTIONS_FIELD`; what the client skips is not asked about. Comes out as the codes in the order of the items,
 * `null` where nothing was answered, with the numbers of the skipped ones beside it.
 */
export const assessmentSchema = z
  .object({
    ...given,
    answers: z.record(z.string(), z.string()).default({}),
    [OPEN_QUESTIONS_FIELD]: z.literal("on").optional(),
  })
  .transform(({ answers: typed, difficulty, keepsOpenQuestions, ...input }, context) => {
    const instrument: Instrument = INSTRUMENTS[input.instrument];
    const read = {
      ...answersOf(instrument, typed, context),
      difficulty: difficultyOf(instrument, difficulty, context),
    };
    const open = openItems(instrument, read);
    if (open.length > 0 && (keepsOpenQuestions === undefined || open.length === instrument.items.length)) {
      context.addIssue({ code: "custom", path: [OPEN_QUESTIONS_FIELD], message: tellOpen(instrument, open, read) });
    }
    return { ...input, ...read };
  });

export type AssessmentInput = z.output<typeof assessmentSchema>;

/** One instrument as far as it is filled in, answer by answer, as `GivenAnswers` has it. */
export const keptAnswersSchema = z
  .object({ ...given, answers: z.record(z.string().regex(/^\d{1,2}$/), z.string()) })
  .transform(({ answers, difficulty, ...input }, context) => {
    const instrument: Instrument = INSTRUMENTS[input.instrument];
    const typed = Object.fromEntries(Object.entries(answers).map(([nr, answer]) => [`q${nr}`, answer]));
    const read = answersOf(instrument, typed, context);
    return { ...input, ...read, difficulty: difficultyOf(instrument, difficulty, context) };
  });

export type KeptAnswersInput = z.output<typeof keptAnswersSchema>;

export const cutOffAnswerSchema = z.object({
  assessmentId: uuidField,
  clientId: uuidField,
  answer: requiredText(2000, "Schrijf op wat u hebt besproken, en waarom u nu niet verwijst."),
});
export type CutOffAnswerInput = z.output<typeof cutOffAnswerSchema>;

interface ReadAnswers {
  readonly answers: Answers;
  /** Numbers of the items that the client skipped. */
  readonly skipped: readonly number[];
}

function answersOf(instrument: Instrument, typed: Record<string, string>, context: z.RefinementCtx): ReadAnswers {
  const skipped: number[] = [];
  const answers = instrument.items.map(({ nr }) => {
    const answer = typed[`q${nr}`];
    if (answer === SKIPPED_ANSWER) skipped.push(nr);
    if (answer === undefined || answer === SKIPPED_ANSWER) return null;
    if (instrument.options.some(({ code }) => code === answer)) return answer;
    context.addIssue({ code: "custom", path: ["answers", `q${nr}`], message: "Kies een van de antwoorden." });
    return null;
  });
  return { answers, skipped };
}

/** The place of the chosen answer beside the score, from 0; `null` without one. */
function difficultyOf(
  { unscoredItem }: Instrument,
  typed: string | null | undefined,
  context: z.RefinementCtx,
): number | null {
  if (typed === undefined || typed === null || typed === "" || !unscoredItem) return null;
  const place = unscoredItem.options.findIndex((_option, index) => String(index) === typed);
  if (place !== -1) return place;
  context.addIssue({ code: "custom", path: [DIFFICULTY_FIELD], message: "Kies een van de antwoorden." });
  return null;
}

function openItems({ items }: Instrument, { answers, skipped }: ReadAnswers): readonly number[] {
  return items.flatMap(({ nr }, index) => (answers[index] === null && !skipped.includes(nr) ? [nr] : []));
}

function tellOpen({ items, missing }: Instrument, open: readonly number[], { skipped }: ReadAnswers): string {
  if (open.length === items.length) return "Beantwoord minstens één vraag.";
  const count = open.length === 1 ? "1 vraag is" : `${open.length} vragen zijn`;
  const told = `${count} niet beantwoord: ${open.map((nr) => `vraag ${nr}`).join(", ")}.`;
  return open.length + skipped.length > missing.allowed ? `${told} Er komt dan geen score.` : told;
}
