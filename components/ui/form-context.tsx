"use client";

import type { SubmissionResult } from "@conform-to/react";
import { createContext, useContext, type ReactNode } from "react";

export type FormResult = SubmissionResult<string[]>;

type FormState = { formId: string; values: Record<string, unknown> | null; errors: Record<string, string[]> };

const FormStateContext = createContext<FormState | null>(null);

type FormStateProviderProps = { formId: string; result: FormResult | null; children: ReactNode };

/** Hands the last answer of the server to the fields inside. */
export function FormStateProvider({ formId, result, children }: FormStateProviderProps) {
  const state = { formId, values: result?.initialValue ?? null, errors: errorsOf(result) };
  return <FormStateContext value={state}>{children}</FormStateContext>;
}

export type FormField = {
  id: string;
  errors: readonly string[];
  /** What was sent last time; undefined before the first sending, so that a field shows its default. */
  sent: unknown;
};

/**
 * What a field needs to draw itself: its id, its errors and what was typed before.
 *
 * @throws when used outside an ActionForm.
 */
export function useFormField(name: string): FormField {
  const state = useContext(FormStateContext);
  if (!state) throw new Error(`Field "${name}" stands outside an ActionForm.`);

  return {
    id: fieldId(state.formId, name),
    errors: state.errors[name] ?? [],
    sent: state.values ? (valueAt(state.values, name) ?? "") : undefined,
  };
}

/** The id that a field of this name carries: the summary of errors links to it. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${name}`;
}

/** Errors per field name ("" is the form itself), without the fields that have none. */
export function errorsOf(result: FormResult | null): Record<string, string[]> {
  const entries = Object.entries(result?.error ?? {});
  return Object.fromEntries(entries.flatMap(([name, errors]) => (errors?.length ? [[name, errors]] : [])));
}

/** Follows a name like "birth.day" or "people[0].name" into what was sent. */
function valueAt(values: Record<string, unknown>, name: string): unknown {
  const path = name.split(/[.[\]]+/).filter(Boolean);
  return path.reduce<unknown>(
    (value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    values,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
