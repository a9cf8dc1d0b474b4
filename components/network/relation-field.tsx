"use client";

import { controlAria, FieldFrame, type FieldProps } from "@/components/ui/field-frame";
import { useFormField } from "@/components/ui/form-context";
import { textOf } from "@/components/ui/form-value";

type RelationFieldProps = FieldProps & {
  suggestions: readonly string[];
  maxLength?: number;
  defaultValue?: string | undefined;
};

/** One line of text with the usual answers on offer; anything else may be typed. */
export function RelationField({ suggestions, maxLength, defaultValue, ...props }: RelationFieldProps) {
  const field = useFormField(props.name);
  const listId = `${field.id}-list`;
  return (
    <FieldFrame field={field} {...props}>
      <input
        className="control control-m"
        id={field.id}
        name={props.name}
        list={listId}
        autoComplete="off"
        maxLength={maxLength}
        defaultValue={textOf(field.sent, defaultValue)}
        {...controlAria(field, props)}
      />
      <datalist id={listId}>
        {suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </FieldFrame>
  );
}
