"use client";

import { useEffect, useRef, type MouseEvent } from "react";
import { errorsOf, fieldId, type FormResult } from "./form-context";

const titlePrefix = "Fout:";

type ErrorSummaryProps = { formId: string; result: FormResult | null; heading?: string };

/** Everything that is not right yet, above the form, each a link to its field, in the words that stand there too. */
export function ErrorSummary({ formId, result, heading = "Kijk dit nog even na" }: ErrorSummaryProps) {
  const headingRef = useRef<HTMLHeadingElement>(null);
  const errors = Object.entries(errorsOf(result)).flatMap(([name, texts]) => texts.map((text) => ({ name, text })));

  useEffect(() => {
    const failed = headingRef.current !== null;
    markTitle(failed);
    headingRef.current?.focus();
    return () => markTitle(false);
  }, [result]);

  if (errors.length === 0) return null;
  return (
    <div className="faults" role="alert">
      <h2 ref={headingRef} tabIndex={-1}>
        {heading}
      </h2>
      <ul>
        {errors.map(({ name, text }) => (
          <li key={`${name}:${text}`}>
            {name === "" ? (
              text
            ) : (
              <a href={`#${fieldId(formId, name)}`} onClick={focusField}>
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function markTitle(failed: boolean) {
  const title = document.title;
  const bare = title.startsWith(titlePrefix) ? title.slice(titlePrefix.length).trimStart() : title;
  document.title = failed ? `${titlePrefix} ${bare}` : bare;
}

/** A link moves the page; this moves the keyboard too, into the first box of a group. */
function focusField(event: MouseEvent<HTMLAnchorElement>) {
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  const box = target.matches("fieldset") ? target.querySelector<HTMLElement>("input, select, textarea") : target;
  target.scrollIntoView({ block: "center" });
  box?.focus();
}
