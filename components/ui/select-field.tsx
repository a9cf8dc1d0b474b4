"use client";

import { classNames } from "./class-names";
import { controlAria, FieldFrame, type FieldProps } from "./field-frame";
import { useFormField } from "./form-context";
import { textOf } from "./form-value";

export type Option = { value: string; label: string };

type SelectFieldProps = FieldProps & {
  options: readonly Option[];
  /** The first, empty choice; leave it out when there always is an answer. */
  emptyLabel?: string;
  width?: "m" | "full";
  defaultValue?: string | undefined;
};

/** One of many. For seven or fewer a RadioField reads better. */
export function SelectField({ options, emptyLabel, width = "full", defaultValue, ...props }: SelectFieldProps) {
  const field = useFormField(props.name);
  return (
    <FieldFrame field={field} {...props}>
      <select
        className={classNames("control", width === "m" && "control-m")}
        id={field.id}
        name={props.name}
        defaultValue={textOf(field.sent, defaultValue)}
        {...controlAria(field, props)}
      >
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
