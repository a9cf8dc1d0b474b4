"use client";

import { FieldGroup, type FieldProps } from "@/components/ui/field-frame";
import { useFormField } from "@/components/ui/form-context";
import { choicesOf } from "@/components/ui/form-value";
import { NOT_KNOWN_TEXT } from "@/lib/chapters/chapter-labels";
import { NOT_KNOWN } from "@/lib/domain/chapters/chapter";
import { CAUSE_DURATIONS, CAUSE_LEVELS, causesIn } from "@/lib/domain/taxonomy/causes";

type CauseMatrixFieldProps = FieldProps & { defaultValue: readonly string[] };

/** The lecture's causes as ticks in their matrix: lasting or passing by, of society or of the person. */
export function CauseMatrixField({ defaultValue, ...props }: CauseMatrixFieldProps) {
  const field = useFormField(props.name);
  const ticked = choicesOf(field.sent, defaultValue);
  const tick = (value: string, label: string) => (
    <label className="option" key={value}>
      <input type="checkbox" name={props.name} value={value} defaultChecked={ticked.includes(value)} />
      <span>{label}</span>
    </label>
  );
  return (
    <FieldGroup field={field} {...props}>
      <table className="mt-2 block w-full border-collapse sm:table sm:table-fixed">
        <caption className="sr-only">Oorzaken naar duur en niveau</caption>
        <thead className="hidden sm:table-header-group">
          <tr>
            <td className="w-28" />
            {CAUSE_LEVELS.map(({ code, nl }) => (
              <th key={code} scope="col" className="p-2 text-left font-semibold">
                {nl}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block sm:table-row-group">
          {CAUSE_DURATIONS.map((duration) => (
            <tr key={duration.code} className="block sm:table-row sm:border-t sm:border-line">
              <th scope="row" className="hidden p-2 text-left align-top font-semibold sm:table-cell">
                {duration.nl}
              </th>
              {CAUSE_LEVELS.map((level) => (
                <td key={level.code} className="block py-2 align-top sm:table-cell sm:p-2">
                  <p className="font-semibold sm:hidden" aria-hidden="true">
                    {duration.nl}, {level.nl.toLowerCase()}
                  </p>
                  <div className="options">
                    {causesIn(duration.code, level.code).map(({ code, nl }) => tick(code, nl))}
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="options mt-2">{tick(NOT_KNOWN, NOT_KNOWN_TEXT)}</div>
    </FieldGroup>
  );
}
