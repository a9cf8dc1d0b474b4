import "server-only";
import type { Actor } from "@/lib/access/actor";
import { changeDossier } from "@/lib/access/dossier";
import { type Draft, readDraft, writeDraft } from "@/lib/access/draft";
import { INSTRUMENTS } from "@/lib/domain/instruments/instruments";
import { scoreInstrument } from "@/lib/domain/instruments/score";
import type { Result } from "@/lib/domain/result";
import { isUuid } from "@/lib/platform/uuid";
import { raiseSafety } from "./assessment-commands";
import { DIFFICULTY_FIELD, draftForm, SKIPPED_ANSWER } from "./assessment-fields";
import type { KeptAnswersInput } from "./assessment-schema";

type Carer = Pick<Actor, "userId" | "requestId" | "organisationId">;

export interface KeptAnswers {
  /** Of the assessment to be: of the first who began the draft, also when another tab sends. */
  readonly id: string;
  /** "vandaag om 14:03" */
  readonly savedText: string;
}

/**
 * Keeps a form as far as it is filled in, and raises the safety task as soon as the answer that asks for one is there:
 * both or neither, so that a browser that is closed in the middle loses nothing. Raised once for each form, and not
 * undone when the answer is changed. What comes after the form itself was saved is let go.
 */
export function keepAnswers(
  actor: Carer,
  input: KeptAnswersInput,
): Promise<Result<KeptAnswers, "no-open-journey" | "already-saved"> | null> {
  const { clientId, instrument } = input;
  return changeDossier(actor, clientId, async (tx, { journeyId }) => {
    if (journeyId === null) return { ok: false, reason: "no-open-journey" } as const;

    const form = draftForm(instrument);
    const before = await readDraft(tx, clientId, form);
    const id = draftedId(before) ?? input.id;
    if ((await tx.assessment.count({ where: { id } })) > 0) return { ok: false, reason: "already-saved" } as const;

    const { userId, organisationId } = actor;
    await writeDraft(tx, { userId, organisationId, clientId, form }, JSON.stringify(draftValues({ ...input, id })));
    const { safety } = INSTRUMENTS[instrument];
    const raised = scoreInstrument(instrument, input.answers).flags.filter((flag) => flag === safety?.flag);
    await raiseSafety(tx, { actor, clientId, assessmentId: id, flags: raised });
    const { savedText } = await readDraft(tx, clientId, form);
    return { ok: true, value: { id, savedText: savedText ?? "" } } as const;
  });
}

/** The id that the assessment of a draft will have. */
export function draftedId({ values }: Pick<Draft, "values">): string | null {
  const id = values?.id;
  return typeof id === "string" && isUuid(id) ? id : null;
}

/** As the form names its fields, so that it is filled from a draft as from a first sending. */
function draftValues({ id, instrument, takenBy, answers, skipped, difficulty }: KeptAnswersInput) {
  const given = INSTRUMENTS[instrument].items.flatMap(({ nr }, index) => {
    const answer = skipped.includes(nr) ? SKIPPED_ANSWER : answers[index];
    return answer === null || answer === undefined ? [] : [[`q${nr}`, answer] as const];
  });
  const beside = difficulty === null ? {} : { [DIFFICULTY_FIELD]: String(difficulty) };
  return { id, instrument, takenBy, answers: Object.fromEntries(given), ...beside };
}
