"use client";

import { CheckboxField } from "@/components/ui/checkbox-field";
import { useFormField } from "@/components/ui/form-context";

/** Asks once, and only after the first try, whether the questions left open may stay open. */
export function OpenQuestionsField({ name }: { name: string }) {
  const field = useFormField(name);
  if (field.errors.length === 0 && field.sent !== "on") return null;
  return <CheckboxField name={name} label="Toch opslaan: deze vragen bleven open" />;
}
