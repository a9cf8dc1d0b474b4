import "server-only";
import type { SubmissionResult } from "@conform-to/react";
import { notFound, redirect } from "next/navigation";
import type { z } from "zod";
import type { Result } from "@/lib/domain/result";
import { type Actor, getActor } from "./actor";
import { requireOwnOrigin } from "./own-origin";
import { may, type Permission } from "./permissions";
import { readForm } from "./read-form";

type FormResult = SubmissionResult<string[]>;
export type FormAction = (previous: FormResult | null, formData: FormData) => Promise<FormResult | null>;

interface ActionRule<S extends z.ZodType, Value, Reason extends string> {
  readonly permission: Permission;
  readonly schema: S;
  /** The act. A refusal is returned; an object that is absent or not the actor's is `null` and becomes a 404. */
  readonly act: (actor: Actor, input: z.output<S>) => Promise<Result<Value, Reason> | null>;
  /** Plain Dutch for each refusal, shown above the form with everything typed still there. */
  readonly refusals: Record<Reason, string>;
  /** Where the person goes on. */
  readonly then: (value: Value, input: z.output<S>) => string;
}

/** The only way to write a form's action: no action exists without a right and a schema. */
export function formAction<S extends z.ZodType, Value, Reason extends string>(
  rule: ActionRule<S, Value, Reason>,
): FormAction {
  return async (_previous, formData) => {
    await requireOwnOrigin();
    const actor = await getActor();
    if (!actor) redirect("/sign-in");
    if (!may(actor.role, rule.permission)) notFound();

    const submission = readForm(formData, rule.schema);
    if (submission.status !== "success") return submission.reply();

    const outcome = await rule.act(actor, submission.value);
    if (outcome === null) notFound();
    if (!outcome.ok) return submission.reply({ formErrors: [rule.refusals[outcome.reason]] });
    redirect(rule.then(outcome.value, submission.value));
  };
}

/** For the forms that a stranger may send: reporting a concern, following it, signing in. */
export function publicFormAction<S extends z.ZodType>(
  schema: S,
  act: (input: z.output<S>) => Promise<{ readonly problem: string } | { readonly then: string }>,
): FormAction {
  return async (_previous, formData) => {
    await requireOwnOrigin();
    const submission = readForm(formData, schema);
    if (submission.status !== "success") return submission.reply();

    const outcome = await act(submission.value);
    if ("problem" in outcome) return submission.reply({ formErrors: [outcome.problem] });
    redirect(outcome.then);
  };
}
