"use client";

import { Button } from "@/components/ui/button";
import type { Question } from "./questions";
import type { QuestionSteps } from "./use-question-steps";

type StepButtonsProps = {
  steps: Pick<QuestionSteps, "step" | "goTo" | "isFromOverview">;
  questions: readonly Question[];
};

/** On a phone: how far it is. */
export function StepProgress({ step, questions }: { step: number; questions: readonly Question[] }) {
  const items = questions.filter(({ nr }) => nr !== null).length;
  if (step >= questions.length) return null;
  return (
    <p className="question-progress">
      <span>{step < items ? `Vraag ${step + 1} van ${items}` : "Nog één vraag, die niet meetelt"}</span>
      <progress value={Math.min(step + 1, items)} max={items} aria-hidden="true" />
    </p>
  );
}

/** On a phone: the ways back and on. */
export function StepButtons({ steps, questions }: StepButtonsProps) {
  const { step, goTo, isFromOverview } = steps;
  const last = questions.length;
  const next = isFromOverview ? last : step + 1;
  return (
    <div className="question-moves">
      {step > 0 && (
        <Button type="button" tone="quiet" onClick={() => goTo(step - 1)}>
          Vorige
        </Button>
      )}
      {step < last && (
        <Button type="button" tone="quiet" onClick={() => goTo(next)}>
          {next === last ? "Naar het overzicht" : "Volgende"}
        </Button>
      )}
    </div>
  );
}
