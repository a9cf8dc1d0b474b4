"use client";

import { Button } from "@/components/ui/button";
import { Tag } from "@/components/ui/tag";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { GivenAnswers } from "@/lib/assessments/assessment-fields";
import { answerLabel, type Question } from "./questions";

type AnswerOverviewProps = {
  questions: readonly Question[];
  given: GivenAnswers;
  onChange: (place: number) => void;
};

/** The last screen on a phone: every answer once more, with a way back to each, and what is still open. */
export function AnswerOverview({ questions, given, onChange }: AnswerOverviewProps) {
  return (
    <section className="answer-overview" aria-labelledby="answer-overview">
      <h2 id="answer-overview" tabIndex={-1} data-overview>
        Uw antwoorden
      </h2>
      <ol>
        {questions.map((question, place) => (
          <li key={question.field}>
            <div>
              <p className="note">
                {question.nr !== null && `${question.nr}. `}
                {question.text}
              </p>
              <p className="answer-given">{answerLabel(question, given) ?? <OpenMark question={question} />}</p>
            </div>
            <Button type="button" tone="quiet" onClick={() => onChange(place)}>
              Wijzig
              <VisuallyHidden> {question.nr === null ? "de laatste vraag" : `vraag ${question.nr}`}</VisuallyHidden>
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function OpenMark({ question }: { question: Question }) {
  return question.nr === null ? "geen antwoord (hoeft niet)" : <Tag tone="late">nog open</Tag>;
}
