"use client";

import { controlAria, FieldFrame, type FieldProps } from "./field-frame";
import { useFormField } from "./form-context";
import { textOf } from "./form-value";

type TextAreaFieldProps = FieldProps & { rows?: number; maxLength?: number; defaultValue?: string | undefined };

/** A few lines of text; the box grows along where the browser can. */
export function TextAreaField({ rows = 4, defaultValue, ...props }: TextAreaFieldProps) {
  const field = useFormField(props.name);
  return (
    <FieldFrame field={field} {...props}>
      <textarea
        className="control"
        id={field.id}
        name={props.name}
        rows={rows}
        maxLength={props.maxLength}
        defaultValue={textOf(field.sent, defaultValue)}
        {...controlAria(field, props)}
      />
    </FieldFrame>
  );
}
