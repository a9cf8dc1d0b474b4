"use client";

import { classNames } from "./class-names";
import { FieldErrors, FieldGroup, type FieldProps } from "./field-frame";
import { datePartName, datePartsOf, type DatePart } from "./date-parts";
import { useFormField } from "./form-context";
import { textOf } from "./form-value";

type DateFieldProps = FieldProps & {
  /** "YYYY-MM-DD". */
  defaultValue?: string | undefined;
  /** For the person's own date of birth, so that the browser can fill it in. */
  ownBirthDate?: boolean;
};

const boxes = [
  { part: "day", label: "Dag", length: 2, autoComplete: "bday-day" },
  { part: "month", label: "Maand", length: 2, autoComplete: "bday-month" },
  { part: "year", label: "Jaar", length: 4, autoComplete: "bday-year" },
] as const;

/** A date that someone knows by heart: three boxes, no picker. Sends `name.day`, `name.month` and `name.year`. */
export function DateField({ defaultValue, ownBirthDate = false, ...props }: DateFieldProps) {
  const field = useFormField(props.name);
  const parts = datePartsOf(defaultValue);
  return (
    <FieldGroup field={field} {...props}>
      <div className="date-boxes">
        {boxes.map(({ part, label, length, autoComplete }) => (
          <DateBox
            key={part}
            name={datePartName(props.name, part)}
            part={part}
            label={label}
            length={length}
            autoComplete={ownBirthDate ? autoComplete : "off"}
            required={!props.optional}
            groupInvalid={field.errors.length > 0}
            defaultValue={parts[part]}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

type DateBoxProps = {
  name: string;
  part: DatePart;
  label: string;
  length: number;
  autoComplete: string;
  required: boolean;
  groupInvalid: boolean;
  defaultValue: string;
};

function DateBox(props: DateBoxProps) {
  const field = useFormField(props.name);
  const invalid = props.groupInvalid || field.errors.length > 0;
  return (
    <div>
      <label htmlFor={field.id}>{props.label}</label>
      <input
        className={classNames("control", props.part === "year" && "control-year")}
        id={field.id}
        name={props.name}
        type="text"
        inputMode="numeric"
        maxLength={props.length}
        autoComplete={props.autoComplete}
        defaultValue={textOf(field.sent, props.defaultValue)}
        aria-invalid={invalid ? true : undefined}
        aria-required={props.required ? true : undefined}
        aria-describedby={field.errors.length > 0 ? `${field.id}-error` : undefined}
      />
      <FieldErrors field={field} />
    </div>
  );
}
