"use client";

import { FieldGroup, type FieldProps } from "./field-frame";
import { useFormField, type FormField } from "./form-context";
import { textOf } from "./form-value";

export type RadioOption = { value: string; label: string; hint?: string | undefined };

type RadioFieldProps = FieldProps & {
  options: readonly RadioOption[];
  /** "list" for sentences, "chips" for a few words, "scale" for steps from low to high. */
  variant?: "list" | "chips" | "scale";
  defaultValue?: string | undefined;
};

const groupClasses = { list: "options", chips: "chip-options", scale: "scale-options" } as const;
const optionClasses = { list: "option", chips: "chip-option", scale: "scale-option" } as const;

/** One of a few. Every variant is a native radio group, so the arrow keys walk it. */
export function RadioField({ options, variant = "list", defaultValue, ...props }: RadioFieldProps) {
  const field = useFormField(props.name);
  const chosen = textOf(field.sent, defaultValue);
  return (
    <FieldGroup field={field} {...props}>
      <div className={groupClasses[variant]}>
        {options.map((option) => (
          <label className={optionClasses[variant]} key={option.value}>
            <input
              type="radio"
              name={props.name}
              value={option.value}
              defaultChecked={option.value === chosen}
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
