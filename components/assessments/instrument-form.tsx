"use client";

import { useState, type ReactNode } from "react";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import type { Draft } from "@/lib/access/draft";
import { keepAddress, OPEN_QUESTIONS_FIELD, type TakenBy } from "@/lib/assessments/assessment-fields";
import { LICENCE_LABELS, WORKING_TRANSLATION } from "@/lib/assessments/assessment-labels";
import type { Instrument } from "@/lib/domain/instruments/instrument";
import { type InstrumentCode, INSTRUMENTS } from "@/lib/domain/instruments/instruments";
import { AnswerOverview } from "./answer-overview";
import { InstrumentQuestions } from "./instrument-questions";
import { KeptNote } from "./kept-note";
import { OpenQuestionsField } from "./open-questions-field";
import { questionsOf } from "./questions";
import { StepButtons, StepProgress } from "./step-buttons";
import { useHydrated } from "./use-hydrated";
import { useKeptAnswers } from "./use-kept-answers";
import { useQuestionSteps } from "./use-question-steps";

type InstrumentFormProps = {
  instrument: InstrumentCode;
  action: FormAction;
  /** `id` of the assessment to be made (a draft has its own), `clientId`, and what the action asks more. */
  hidden: Readonly<Record<"id" | "clientId", string> & Record<string, string>>;
  /** Of the form `draftForm(instrument)`. */
  draft: Pick<Draft, "values" | "savedAt" | "savedText">;
  mode: TakenBy;
  submitLabel?: string;
  secondary?: ReactNode;
};

/**
 * One instrument to fill in: at a desk all questions on one page, on a phone one on each screen. Digits answer, 0 skips,
 * Enter on the last sends. Every answer is kept at once. Without script it is one plain form.
 */
export function InstrumentForm({ instrument: code, action, hidden, draft, mode, ...props }: InstrumentFormProps) {
  const instrument: Instrument = INSTRUMENTS[code];
  const questions = questionsOf(instrument, mode);
  const [id, setId] = useState(() => textOf(draft.values?.id) ?? hidden.id);
  const kept = useKeptAnswers({ address: keepAddress(hidden.clientId), savedText: draft.savedText, onId: setId });
  const steps = useQuestionSteps(questions, (given) => kept.keep({ id, instrument: code, takenBy: mode, ...given }));
  const isHydrated = useHydrated();
  const saveAfterKeeping: FormAction = async (previous, formData) => {
    await kept.settled();
    return action(previous, formData);
  };

  return (
    <div
      ref={steps.rootRef}
      className="instrument"
      data-steps={isHydrated || undefined}
      data-at-end={steps.step === questions.length || undefined}
      {...steps.handlers}
    >
      <ActionForm
        action={isHydrated ? saveAfterKeeping : action}
        submitLabel={props.submitLabel ?? "Meting opslaan"}
        secondary={props.secondary}
        hidden={{ ...hidden, id, instrument: code, takenBy: mode }}
        wide
      >
        {isHydrated && <StepProgress step={steps.step} questions={questions} />}
        <Introduction instrument={instrument} mode={mode} />
        <InstrumentQuestions questions={questions} step={steps.step} draft={draft.values} />
        {isHydrated && <AnswerOverview questions={questions} given={steps.given} onChange={steps.changeFromOverview} />}
        {isHydrated && <StepButtons steps={steps} questions={questions} />}
        <div className="at-the-end">
          <OpenQuestionsField name={OPEN_QUESTIONS_FIELD} />
        </div>
        {isHydrated && <KeptNote questions={questions} given={steps.given} kept={kept.state} />}
      </ActionForm>
      <p className="note instrument-licence">{LICENCE_LABELS[code]}</p>
    </div>
  );
}

/** What is read aloud first; on a phone it stays above each question, because the statements hang on it. */
function Introduction({ instrument, mode }: { instrument: Instrument; mode: TakenBy }) {
  return (
    <div className="instrument-intro">
      {instrument.intro && <p className="instrument-read">{instrument.intro}</p>}
      {mode === "with_worker" && instrument.isWorkingTranslation && <p className="note">{WORKING_TRANSLATION}</p>}
      {mode === "with_worker" && (
        <p className="note instrument-keys">
          Met het toetsenbord: <kbd>1</kbd> tot <kbd>{instrument.options.length}</kbd> kiest een antwoord, <kbd>0</kbd>{" "}
          slaat over, <kbd>Enter</kbd> op de laatste vraag slaat op.
        </p>
      )}
    </div>
  );
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
