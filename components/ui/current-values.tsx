"use client";

import { useFormField } from "./form-context";
import { Notice } from "./notice";

/** One field as it stands now: as the form would send it, and as a person reads it. */
export type CurrentValue = {
  name: string;
  label: string;
  value: string;
  text: string;
  /** How a code that was chosen reads; text that was typed is shown as it is. */
  choices?: Readonly<Record<string, string>>;
};

type CurrentValuesProps = {
  /** The hidden field that tells from which state the form started: a version, or the id of a revision. */
  tokenName?: string;
  token: string;
  values: readonly CurrentValue[];
  /** Who was first and when, if that is known. */
  by?: string;
};

/** When a colleague was first: what stands in the dossier now beside what was typed, for each field that differs. */
export function CurrentValues({ tokenName = "version", token, values, by }: CurrentValuesProps) {
  const { sent } = useFormField(tokenName);
  if (sent === undefined || sent === token) return null;
  return (
    <Notice tone="late" heading="Dit staat nu anders in het dossier">
      <p>
        {by ? `${by} was u voor. ` : ""}Wat u typte staat nog in het formulier. Kies wat er moet staan en bewaar
        opnieuw.
      </p>
      {/* On a phone the cells stand below each other; the roles keep it a table for who listens to it. */}
      <table className="current-values" role="table">
        <thead>
          <tr>
            <th scope="col">Onderdeel</th>
            <th scope="col">Nu in het dossier</th>
            <th scope="col">Wat u typte</th>
          </tr>
        </thead>
        <tbody>
          {values.map((current) => (
            <Difference key={current.name} current={current} />
          ))}
        </tbody>
      </table>
    </Notice>
  );
}

function Difference({ current }: { current: CurrentValue }) {
  const { sent } = useFormField(current.name);
  const typed = typedText(sent);
  if (sent === undefined || typed === current.value) return null;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {current.label}
      </th>
      <td className="whitespace-pre-wrap" role="cell" data-label="Nu in het dossier">
        {current.text}
      </td>
      <td className="whitespace-pre-wrap" role="cell" data-label="Wat u typte">
        {typed === "" ? "leeg" : inWords(typed, current.choices)}
      </td>
    </tr>
  );
}

/** Each code that was chosen in its words. */
function inWords(typed: string, choices: CurrentValue["choices"]): string {
  if (!choices) return typed;
  return typed
    .split(", ")
    .map((code) => choices[code] ?? code)
    .join(", ");
}

/** A date is sent in three boxes; as one text it is compared with "5-11-1948". Ticks are joined with a comma. */
function typedText(sent: unknown): string {
  if (typeof sent === "string") return sent.trim();
  if (Array.isArray(sent)) return sent.join(", ");
  if (typeof sent !== "object" || sent === null) return "";
  const parts = new Map(Object.entries(sent));
  return ["day", "month", "year"].map((part) => String(parts.get(part) ?? "").replace(/^0+/, "")).join("-");
}
