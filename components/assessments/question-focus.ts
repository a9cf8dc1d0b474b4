/** As in instrument-form.css: narrow, and so also a desk that is zoomed in far. */
export function isOneByOne(): boolean {
  return window.matchMedia("(max-width: 767px)").matches;
}

/**
 * Into the chosen answer of a question, else the question itself: a ring around the first answer would look like a
 * choice, and steer who reads it. Past the last question into the overview.
 */
export function focusAt(root: HTMLElement | null, place: number, options: FocusOptions = {}): void {
  const question = questionAt(root, place);
  const answer = question?.querySelector<HTMLElement>("input:checked") ?? question;
  const target = answer ?? root?.querySelector<HTMLElement>("[data-overview]");
  target?.focus({ preventScroll: true });
  if (options.preventScroll) return;
  // One by one, a screen begins with how far it is.
  const beginning = isOneByOne() && question ? root?.querySelector(".question-progress") : question;
  (beginning ?? target)?.scrollIntoView({ block: "nearest" });
}

export function questionAt(root: HTMLElement | null, place: number): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-question="${place}"]`) ?? null;
}

/** The place of the question that something stands in; `null` outside the questions. */
export function placeOf(target: EventTarget | null): number | null {
  const place =
    target instanceof Element ? target.closest<HTMLElement>("[data-question]")?.dataset.question : undefined;
  return place === undefined ? null : Number(place);
}

/** The place of the question that a link of the summary of errors points to. */
export function placeOfLink(target: EventTarget): number | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href^='#']") : null;
  return link && placeOf(document.getElementById(link.hash.slice(1)));
}

export function formIn(root: HTMLElement | null): HTMLFormElement | null {
  return root?.querySelector("form") ?? null;
}

export function isRadio(target: EventTarget): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === "radio";
}
