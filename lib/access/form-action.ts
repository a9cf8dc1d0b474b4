import "server-only";
import type { SubmissionResult } from "@conform-to/react";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import type { Result } from "@/lib/domain/result";
import { log } from "@/lib/platform/log";
import { type Actor, getActor, LENT_PAGE } from "./actor";
import { type DraftKey, draftKeyOf, dropDraft } from "./draft";
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
  /** Also open while the device is in the client's hands; everything else is closed then. */
  readonly whileLent?: true;
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
    const draft = draftKeyOf(formData);
    // Who typed for long and was signed out meanwhile keeps the text; without script the page itself asks to sign in.
    if (!actor && draft) return readForm(formData, z.unknown()).reply({ formErrors: [SIGNED_OUT] });
    if (!actor) redirect("/sign-in");
    if (actor.lent && !rule.whileLent) redirect(LENT_PAGE);
    if (!may(actor.role, rule.permission)) notFound();

    const submission = readForm(formData, rule.schema);
    if (submission.status !== "success") return submission.reply();

    const outcome = await rule.act(actor, submission.value);
    if (outcome === null) notFound();
    if (!outcome.ok) return submission.reply({ formErrors: [rule.refusals[outcome.reason]] });
    if (draft) await dropSaved(actor, draft);
    redirect(rule.then(outcome.value, submission.value));
  };
}

const SIGNED_OUT =
  "U bent uitgelogd. Log in een ander tabblad in; wat u typte staat hier nog. Verstuur het daarna opnieuw.";

/** What was saved stays saved, whatever becomes of its draft: that one is sent again under the same id at worst. */
async function dropSaved(actor: Actor, draft: DraftKey): Promise<void> {
  await dropDraft(actor, draft).catch(() => log.error({ requestId: actor.requestId }, "a draft was not dropped"));
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
