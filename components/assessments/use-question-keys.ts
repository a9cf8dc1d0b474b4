"use client";

import type { KeyboardEvent, RefObject } from "react";
import { formIn, isOneByOne, placeOf, questionAt } from "./question-focus";

interface Walk {
  readonly rootRef: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Where the person is when the focus stands on no question. */
  readonly step: number;
  readonly advance: (place: number) => void;
}

/** Digits answer and go on, Enter goes on and on the last question sends; only while the focus is inside the form. */
export function useQuestionKeys({ rootRef, count, step, advance }: Walk) {
  return function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey || isOwnKeys(event.target)) return;
    const place = placeOf(event.target) ?? step;
    if (event.key === "Enter") onEnter(event, place);
    else if (/^\d$/.test(event.key) && place < count && !event.repeat) onDigit(event, place);
    else if (/^Arrow/.test(event.key) && event.target === questionAt(rootRef.current, place)) onArrow(event, place);
  };

  /** From the question into its answers; there the arrows are those of a native radio group. */
  function onArrow(event: KeyboardEvent<HTMLElement>, place: number): void {
    event.preventDefault();
    questionAt(rootRef.current, place)?.querySelector<HTMLInputElement>("input")?.focus();
  }

  function onDigit(event: KeyboardEvent<HTMLElement>, place: number): void {
    const radio = questionAt(rootRef.current, place)?.querySelector<HTMLInputElement>(`[data-digit="${event.key}"]`);
    if (!radio && event.key !== "0") return;
    event.preventDefault();
    radio?.click();
    advance(place);
  }

  /** Enter in the middle of a list never sends what is half done. */
  function onEnter(event: KeyboardEvent<HTMLElement>, place: number): void {
    event.preventDefault();
    if (event.repeat) return;
    const isLast = isOneByOne() ? place === count : place >= count - 1;
    if (isLast) formIn(rootRef.current)?.requestSubmit();
    else advance(place);
  }
}

/** Buttons, links and ticks have an Enter of their own. */
function isOwnKeys(target: EventTarget): boolean {
  const own = "button, a, summary, textarea, select, input:not([type='radio'])";
  return target instanceof Element && target.closest(own) !== null;
}
