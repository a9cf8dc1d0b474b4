"use client";

import { useFormField } from "@/components/ui/form-context";
import { Notice } from "@/components/ui/notice";

export type CurrentValue = { name: string; label: string; value: string; text: string };

type CurrentValuesProps = { version: string; values: readonly CurrentValue[] };

/** When a colleague was first: which fields stand differently in the dossier from what was typed. */
export function CurrentValues({ version, values }: CurrentValuesProps) {
  const { sent } = useFormField("version");
  if (sent === undefined || sent === version) return null;
  return (
    <Notice tone="late" heading="Dit staat nu anders in het dossier">
      <ul>
        {values.map((current) => (
          <Difference key={current.name} current={current} />
        ))}
      </ul>
    </Notice>
  );
}

function Difference({ current }: { current: CurrentValue }) {
  const { sent } = useFormField(current.name);
  if (sent === undefined || textOf(sent) === current.value) return null;
  return (
    <li>
      {current.label}: {current.text}
    </li>
  );
}

/** A date is sent in three boxes; as one text it is compared with "5-11-1948". */
function textOf(sent: unknown): string {
  if (typeof sent === "string") return sent.trim();
  if (typeof sent !== "object" || sent === null) return "";
  const parts = new Map(Object.entries(sent));
  return ["day", "month", "year"].map((part) => String(parts.get(part) ?? "").replace(/^0+/, "")).join("-");
}
