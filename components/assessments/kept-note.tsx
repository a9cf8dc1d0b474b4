"use client";

import type { GivenAnswers } from "@/lib/assessments/assessment-fields";
import { givenTo, type Question } from "./questions";
import type { KeptState } from "./use-kept-answers";

type KeptNoteProps = { questions: readonly Question[]; given: GivenAnswers; kept: KeptState };

/** How many questions have an answer, and whether what was answered is safe. */
export function KeptNote({ questions, given, kept }: KeptNoteProps) {
  const items = questions.filter(({ nr }) => nr !== null);
  const answered = items.filter((question) => givenTo(question, given) !== null).length;
  return (
    <div className="kept-note">
      <p className="note">
        {answered} van {items.length} beantwoord
        {kept.savedText && !kept.isFailing && <>, bewaard {kept.savedText}</>}
      </p>
      <div role="status">
        {kept.isFailing && (
          <p className="field-fault">
            Bewaren lukt nu niet. Uw antwoorden staan nog op dit scherm; Kring probeert het bij het volgende antwoord
            weer.
          </p>
        )}
      </div>
    </div>
  );
}
