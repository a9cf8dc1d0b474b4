"use client";

import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { FormField } from "./form-context";

/** What every field takes. */
export type FieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Shows "(hoeft niet)" and tells assistive technology that an answer is not asked. */
  optional?: boolean;
};

type FrameProps = Pick<FieldProps, "label" | "hint" | "optional"> & { field: FormField; children: ReactNode };

/** Label, hint and error around one control. */
export function FieldFrame({ field, label, hint, optional = false, children }: FrameProps) {
  return (
    <div className={frameClass(field)}>
      <label className="field-label" htmlFor={field.id}>
        {label} {optional && <OptionalMark />}
      </label>
      <Hint field={field} hint={hint} />
      <FieldErrors field={field} />
      {children}
    </div>
  );
}

/** The same around several controls that answer one question. */
export function FieldGroup({ field, label, hint, optional = false, children }: FrameProps) {
  return (
    <fieldset className={frameClass(field)} id={field.id} aria-describedby={describedBy(field, hint)}>
      <legend className="field-label">
        {label} {optional && <OptionalMark />}
      </legend>
      <Hint field={field} hint={hint} />
      <FieldErrors field={field} />
      {children}
    </fieldset>
  );
}

/** The ids of hint and error, for the control's aria-describedby. */
export function describedBy(field: FormField, hint: ReactNode): string | undefined {
  const ids = [hint && hintId(field), field.errors.length > 0 && errorId(field)].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** The attributes that tell assistive technology how a control stands. */
export function controlAria(field: FormField, { hint, optional = false }: Pick<FieldProps, "hint" | "optional">) {
  return {
    "aria-describedby": describedBy(field, hint),
    "aria-invalid": field.errors.length > 0 ? true : undefined,
    "aria-required": optional ? undefined : true,
  };
}

export function FieldErrors({ field }: { field: FormField }) {
  if (field.errors.length === 0) return null;
  return (
    <div id={errorId(field)}>
      {field.errors.map((error) => (
        <p className="field-fault" key={error}>
          <svg viewBox="0 0 18 18" aria-hidden="true">
            <circle cx="9" cy="9" r="8" fill="none" stroke="currentColor" strokeWidth="2" />
            <path d="M9 4.5v5.5M9 12v1.8" stroke="currentColor" strokeWidth="2" />
          </svg>
          {error}
        </p>
      ))}
    </div>
  );
}

function Hint({ field, hint }: { field: FormField; hint: ReactNode }) {
  if (!hint) return null;
  return (
    <div className="field-hint" id={hintId(field)}>
      {hint}
    </div>
  );
}

function OptionalMark() {
  return <span className="field-optional">(hoeft niet)</span>;
}

const hintId = (field: FormField) => `${field.id}-hint`;
const errorId = (field: FormField) => `${field.id}-error`;
const frameClass = (field: FormField) => classNames("field", field.errors.length > 0 && "field-error");
