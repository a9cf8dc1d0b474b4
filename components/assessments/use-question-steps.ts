"use client";

import { useEffect, useRef, useState, type FocusEvent, type FormEvent, type MouseEvent } from "react";
import { flushSync } from "react-dom";
import type { GivenAnswers } from "@/lib/assessments/assessment-fields";
import { focusAt, formIn, isOneByOne, isRadio, placeOf, placeOfLink } from "./question-focus";
import { firstOpen, type Question, readGiven } from "./questions";
import { useQuestionKeys } from "./use-question-keys";

export type QuestionSteps = ReturnType<typeof useQuestionSteps>;

/**
 * Walks the questions of a form: by digits and Enter while the focus is inside, and on a phone by itself after a tap.
 * The arrow keys stay those of a native radio group, and never move on.
 */
export function useQuestionSteps(questions: readonly Question[], onAnswer: (given: GivenAnswers) => void) {
  const count = questions.length;
  const [step, setStep] = useState(0);
  const [isFromOverview, setFromOverview] = useState(false);
  const { rootRef, given, setGiven } = useBeginning(questions, setStep);

  function goTo(place: number): void {
    flushSync(() => {
      setStep(place);
      if (place === count) setFromOverview(false);
    });
    focusAt(rootRef.current, place);
  }

  function advance(place: number): void {
    if (isOneByOne()) return goTo(isFromOverview ? count : place + 1);
    if (place + 1 < count) goTo(place + 1);
  }

  function changeFromOverview(place: number): void {
    setFromOverview(true);
    goTo(place);
  }

  const { onChange, onFocus, onClickCapture } = follow({ setStep, setGiven, onAnswer });
  const onClick = useTap(advance);
  const onKeyDown = useQuestionKeys({ rootRef, count, step, advance });
  const handlers = { onChange, onFocus, onClick, onClickCapture, onKeyDown };
  return { rootRef, step, given, isFromOverview, goTo, changeFromOverview, handlers };
}

const NOTHING: GivenAnswers = { answers: {}, difficulty: null };

/** Once, when the script takes over: on with the first open question, as the browser or a draft filled the form. */
function useBeginning(questions: readonly Question[], setStep: (place: number) => void) {
  const rootRef = useRef<HTMLDivElement>(null);
  const [given, setGiven] = useState(NOTHING);
  const begin = useRef(() => {
    const form = formIn(rootRef.current);
    if (!form) return;
    const before = readGiven(form);
    const place = firstOpen(questions, before);
    setGiven(before);
    setStep(place);
    if (document.activeElement === document.body) focusAt(rootRef.current, place, { preventScroll: place === 0 });
  });
  useEffect(() => begin.current(), []);
  return { rootRef, given, setGiven };
}

interface Followed {
  readonly setStep: (place: number) => void;
  readonly setGiven: (given: GivenAnswers) => void;
  readonly onAnswer: (given: GivenAnswers) => void;
}

/** What the person does in the form themselves, and where that brings them. */
function follow({ setStep, setGiven, onAnswer }: Followed) {
  return {
    onChange({ target, currentTarget }: FormEvent<HTMLElement>): void {
      const form = formIn(currentTarget);
      if (!form || !isRadio(target)) return;
      const now = readGiven(form);
      setGiven(now);
      onAnswer(now);
    },
    onFocus({ target }: FocusEvent<HTMLElement>): void {
      const place = placeOf(target);
      if (place !== null) setStep(place);
    },
    /** A link to a question that a phone does not show now brings it there first. */
    onClickCapture({ target }: MouseEvent<HTMLElement>): void {
      const place = placeOfLink(target);
      if (place !== null) flushSync(() => setStep(place));
    },
  };
}

/** So long the chosen answer is seen before the next question takes its place. */
const SEEN_MS = 180;

function useTap(advance: (place: number) => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return function onClick({ target, detail }: MouseEvent<HTMLElement>): void {
    clearTimeout(timer.current);
    const place = placeOf(target);
    // A click that the arrows or the space bar make counts none.
    if (detail === 0 || place === null || !isRadio(target) || !isOneByOne()) return;
    timer.current = setTimeout(() => advance(place), SEEN_MS);
  };
}
