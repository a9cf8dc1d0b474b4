"use client";

import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute } from "react";
import { classNames } from "./class-names";
import { controlAria, FieldFrame, type FieldProps } from "./field-frame";
import { useFormField } from "./form-context";
import { textOf } from "./form-value";

type TextFieldProps = FieldProps & {
  type?: HTMLInputTypeAttribute;
  inputMode?: "text" | "numeric" | "decimal" | "tel" | "email" | "search" | "url";
  autoComplete?: HTMLInputAutoCompleteAttribute;
  /** As wide as the expected answer. */
  width?: "s" | "m" | "full";
  maxLength?: number;
  defaultValue?: string | undefined;
};

/** One line of text. A password is never filled in again. */
export function TextField({ width = "full", type = "text", defaultValue, ...props }: TextFieldProps) {
  const field = useFormField(props.name);
  return (
    <FieldFrame field={field} {...props}>
      <input
        className={classNames("control", width !== "full" && `control-${width}`)}
        id={field.id}
        name={props.name}
        type={type}
        inputMode={props.inputMode}
        autoComplete={props.autoComplete ?? "off"}
        maxLength={props.maxLength}
        defaultValue={type === "password" ? undefined : textOf(field.sent, defaultValue)}
        {...controlAria(field, props)}
      />
    </FieldFrame>
  );
}
