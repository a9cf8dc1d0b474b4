"use client";

import { DateField } from "@/components/ui/date-field";
import { useFormField } from "@/components/ui/form-context";

/** Contact is mostly logged on the day itself; another day is one fold away, and open when one was typed before. */
export function OtherDay() {
  const { errors, sent } = useFormField("on");
  const isTyped = typeof sent === "object" && sent !== null && Object.values(sent).some((part) => part !== "");
  return (
    <details open={isTyped || errors.length > 0}>
      <summary className="cursor-pointer py-2 text-act underline">Het was niet vandaag</summary>
      <div className="pt-3">
        <DateField name="on" label="Welke dag was het?" optional />
      </div>
    </details>
  );
}
