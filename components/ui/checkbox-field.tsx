"use client";

import { controlAria, FieldErrors, describedBy, type FieldProps } from "./field-frame";
import { classNames } from "./class-names";
import { useFormField } from "./form-context";
import { choicesOf } from "./form-value";

type CheckboxFieldProps = FieldProps & {
  /** What is sent when ticked. */
  value?: string;
  defaultChecked?: boolean;
};

/** One thing to tick, with its label beside it. Unticked sends nothing. */
export function CheckboxField({ value = "on", defaultChecked = false, ...props }: CheckboxFieldProps) {
  const field = useFormField(props.name);
  const checked = choicesOf(field.sent, defaultChecked ? [value] : []).includes(value);
  return (
    <div className={classNames("field", field.errors.length > 0 && "field-error")}>
      <FieldErrors field={field} />
      <label className="option option-lone">
        <input
          type="checkbox"
          id={field.id}
          name={props.name}
          value={value}
          defaultChecked={checked}
          {...controlAria(field, { ...props, optional: props.optional ?? true })}
          aria-describedby={describedBy(field, props.hint)}
        />
        <span>
          {props.label}
          {props.hint && (
            <span className="field-hint" id={`${field.id}-hint`}>
              {props.hint}
            </span>
          )}
        </span>
      </label>
    </div>
  );
}
