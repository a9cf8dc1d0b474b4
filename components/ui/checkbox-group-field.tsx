"use client";

import { FieldGroup, type FieldProps } from "./field-frame";
import { useFormField, type FormField } from "./form-context";
import { choicesOf } from "./form-value";
import type { RadioOption } from "./radio-field";

type CheckboxGroupFieldProps = FieldProps & {
  options: readonly RadioOption[];
  variant?: "list" | "chips";
  defaultValue?: readonly string[];
};

/** Any number of a few. The form data holds the name once for each tick. */
export function CheckboxGroupField({
  options,
  variant = "list",
  defaultValue = [],
  ...props
}: CheckboxGroupFieldProps) {
  const field = useFormField(props.name);
  const chosen = choicesOf(field.sent, defaultValue);
  return (
    <FieldGroup field={field} {...props}>
      <div className={variant === "chips" ? "chip-options" : "options"}>
        {options.map((option) => (
          <label className={variant === "chips" ? "chip-option" : "option"} key={option.value}>
            <input
              type="checkbox"
              name={props.name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              aria-describedby={option.hint ? optionHintId(field, option) : undefined}
            />
            <span>
              {option.label}
              {option.hint && (
                <span className="field-hint" id={optionHintId(field, option)}>
                  {option.hint}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

const optionHintId = (field: FormField, option: RadioOption) => `${field.id}-${option.value}-hint`;
