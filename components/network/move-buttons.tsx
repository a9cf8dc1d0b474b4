"use client";

import { useActionState, useEffect, useRef } from "react";
import type { FormAction } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { errorsOf } from "@/components/ui/form-context";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

type MoveButtonsProps = {
  action: FormAction;
  /** Who is moved, and from which state. */
  hidden: Readonly<Record<"id" | "clientId" | "version", string>>;
  name: string;
  choices: readonly { circle: number; label: string }[];
};

/** Puts somebody in another circle with a button; works before script does. */
export function MoveButtons({ action, hidden, name, choices }: MoveButtonsProps) {
  const [result, send, pending] = useActionState(action, null);
  const form = useRef<HTMLFormElement>(null);
  const wasPending = useRef(false);
  useEffect(() => {
    // The row has moved in the table, or the button is gone: who works by keyboard stays where they were.
    if (wasPending.current && !pending && document.activeElement === document.body) {
      form.current?.querySelector("button")?.focus();
    }
    wasPending.current = pending;
  }, [pending]);

  return (
    <form ref={form} action={send} className="move-buttons">
      {Object.entries(hidden).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      {choices.map(({ circle, label }) => (
        <Button key={circle} tone="quiet" name="circle" value={circle} aria-busy={pending}>
          {label}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
      ))}
      <MoveFault errors={errorsOf(result)[""] ?? []} />
    </form>
  );
}

function MoveFault({ errors }: { errors: readonly string[] }) {
  return (
    <div role="alert" className="w-full empty:hidden">
      {errors.map((error) => (
        <p key={error} className="field-fault">
          {error}
        </p>
      ))}
    </div>
  );
}
