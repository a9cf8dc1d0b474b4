"use client";

import { FieldErrors } from "@/components/ui/field-frame";
import { useFormField } from "@/components/ui/form-context";
import { textOf } from "@/components/ui/form-value";
import { classNames } from "@/components/ui/class-names";
import { SKIPPED_ANSWER } from "@/lib/assessments/assessment-fields";
import type { Question } from "./questions";

type InstrumentQuestionsProps = {
  questions: readonly Question[];
  /** The place of the question that a phone shows. */
  step: number;
  draft: Record<string, unknown> | null;
};

/** All questions; which one is seen on a phone is told to the style sheet. */
export function InstrumentQuestions({ questions, step, draft }: InstrumentQuestionsProps) {
  return (
    <div className="questions">
      {questions.map((question, place) => (
        <QuestionField
          key={question.field}
          question={question}
          place={place}
          isCurrent={place === step}
          kept={keptAnswer(draft, question.field)}
        />
      ))}
    </div>
  );
}

type QuestionFieldProps = { question: Question; place: number; isCurrent: boolean; kept: string | undefined };

/** Number, statement, and the answers in their fixed order: as they are read aloud. */
function QuestionField({ question, place, isCurrent, kept }: QuestionFieldProps) {
  const field = useFormField(question.field);
  const chosen = textOf(field.sent, kept);
  const { options, skipLabel } = question;
  const answers = options.map((option, index) => ({ ...option, digit: index + 1 }));
  const all = skipLabel === null ? answers : [...answers, { value: SKIPPED_ANSWER, label: skipLabel, digit: 0 }];
  return (
    <fieldset
      className={classNames("question", field.errors.length > 0 && "field-error")}
      id={field.id}
      tabIndex={-1}
      data-question={place}
      data-current={isCurrent || undefined}
    >
      <legend className="question-text">
        {question.nr !== null && <span className="question-nr">{question.nr}. </span>}
        {question.text}
        {question.nr === null && <span className="field-optional"> (hoeft niet, telt niet mee in de score)</span>}
      </legend>
      <FieldErrors field={field} />
      <div className="answers">
        {all.map(({ value, label, digit }) => (
          <label key={value} className={classNames("scale-option answer", value === SKIPPED_ANSWER && "answer-skip")}>
            <input
              type="radio"
              name={question.field}
              value={value}
              defaultChecked={value === chosen}
              data-digit={digit}
            />
            <kbd className="answer-digit" aria-hidden="true">
              {digit}
            </kbd>
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** "answers.q3" in a draft that is shaped as a form shows it again. */
function keptAnswer(draft: Record<string, unknown> | null, field: string): string | undefined {
  const value = field.split(".").reduce<unknown>((part, key) => (isRecord(part) ? part[key] : undefined), draft);
  return typeof value === "string" ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
