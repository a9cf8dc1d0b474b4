"use client";

import { DateField } from "@/components/ui/date-field";
import { useFormField } from "@/components/ui/form-context";

/** Contact is mostly logged on the day itself; another day is one fold away, and opens by itself when it is wrong. */
export function OtherDay() {
  const { errors } = useFormField("on");
  return (
    <details open={errors.length > 0}>
      <summary className="cursor-pointer py-2 text-act underline">Het was niet vandaag</summary>
      <div className="pt-3">
        <DateField name="on" label="Welke dag was het?" optional />
      </div>
    </details>
  );
}
