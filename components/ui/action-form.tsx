"use client";

import { unstable_rethrow } from "next/navigation";
import {
  useActionState,
  useEffect,
  useId,
  useRef,
  useState,
  useTransition,
  type FormEvent,
  type ReactNode,
} from "react";
import { Button } from "./button";
import { classNames } from "./class-names";
import { DraftNotice, DraftStatus, useDraftKeeper, type FormDraft } from "./draft-keeper";
import { ErrorSummary } from "./error-summary";
import { FormStateProvider, type FormResult } from "./form-context";
import { Notice } from "./notice";

export type FormAction = (previous: FormResult | null, formData: FormData) => Promise<FormResult | null>;

type ActionFormProps = {
  action: FormAction;
  submitLabel: string;
  submitTone?: "primary" | "quiet" | "danger";
  /** Beside the button: mostly a link to go back without saving. */
  secondary?: ReactNode;
  /** Values that travel along unseen. */
  hidden?: Readonly<Record<string, string>>;
  /** Said when the action answers with success and stays on this page. */
  successMessage?: string;
  /** Stable id, for a script or a label elsewhere on the page. */
  id?: string;
  /** No limit on the width: for forms with columns. */
  wide?: boolean;
  /** Keeps what is typed on the server until it is sent, and begins with what was kept; from `readDraft`. */
  draft?: FormDraft | undefined;
  /** How long after a change the draft is kept at the latest. */
  draftSeconds?: number;
  children?: ReactNode;
};

/**
 * A form for a server action. Without script the browser sends it; with script the same action runs in place, so
 * that nothing typed is lost. An answer made with `submission.reply({ resetForm: true })` empties the fields.
 */
export function ActionForm({ action, submitLabel, submitTone = "primary", id, ...props }: ActionFormProps) {
  const { draft, draftSeconds = 10 } = props;
  // Without script the browser sends the form and the answer comes with the new page.
  const [answered, sendByBrowser] = useActionState(action, null);
  const [result, setResult] = useState(answered ?? typedBefore(draft));
  const [pending, startSending] = useTransition();
  const round = useRound(result);
  const ownId = useId();
  const formId = id ?? ownId;
  const hidden = useHidden(props.hidden ?? {}, draft);
  const resumed = useResumed(draft);
  const form = useRef<HTMLFormElement>(null);
  const { keeping, changed, fieldLeft, pause, resume } = useDraftKeeper({ form, draft, seconds: draftSeconds });

  // Two clicks can come before the first is drawn as pending; a ref knows at once.
  const sending = useRef(false);
  useEffect(() => {
    sending.current = pending;
  }, [pending]);

  function submit(event: FormEvent<HTMLFormElement>) {
    const submitter = submitterOf(event);
    if (submitter?.hasAttribute("formaction")) return;
    event.preventDefault();
    if (sending.current) return;
    sending.current = true;
    // Sent by hand: React empties a form that it sends itself.
    const formData = new FormData(event.currentTarget, submitter);
    startSending(async () => {
      await pause();
      let isSaved = true;
      try {
        const answer = await sent(action, result, formData);
        isSaved = isDone(answer);
        setResult(answer);
      } finally {
        // Going on to the next page is thrown: then it was saved.
        resume(isSaved);
      }
    });
  }

  return (
    <>
      {resumed && <DraftNotice draft={resumed} pause={pause} />}
      <form
        ref={form}
        id={formId}
        action={sendByBrowser}
        onSubmit={submit}
        onChange={changed}
        onBlur={fieldLeft}
        noValidate
        className={classNames("form", props.wide && "form-wide")}
      >
        <ErrorSummary formId={formId} result={result} />
        <div className="form-said" role="status">
          {isDone(result) && props.successMessage && <Notice tone="good" heading={props.successMessage} />}
        </div>
        {Object.entries(draft ? { ...hidden, _draft: draft.key } : hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <FormStateProvider key={round} formId={formId} result={result}>
          {props.children}
        </FormStateProvider>
        <div className="form-acts">
          <Button tone={submitTone} aria-busy={pending}>
            {submitLabel}
          </Button>
          {props.secondary}
        </div>
        {draft && <DraftStatus keeping={keeping} />}
      </form>
    </>
  );
}

/** A draft is shown as if it had been sent before, without errors. */
function typedBefore(draft: FormDraft | undefined): FormResult | null {
  return draft?.values ? { initialValue: draft.values } : null;
}

/** The draft that this form began with; the page may bring a newer one while someone types. */
function useResumed(draft: FormDraft | undefined): FormDraft | null {
  const [first] = useState(draft?.values ? draft : null);
  return first;
}

/**
 * A form that goes on with a draft makes what the draft was going to make, under the same id, so that it is made once.
 * When the page comes with a new id, that was done or refused, and the next one is another.
 */
function useHidden(hidden: Readonly<Record<string, string>>, draft: FormDraft | undefined) {
  const [first] = useState({ id: hidden.id, kept: draft?.values?.id });
  if (typeof first.kept !== "string" || hidden.id === undefined || hidden.id !== first.id) return hidden;
  return { ...hidden, id: first.kept };
}

/** Sends the form; when no answer comes that is said above it, with everything typed still there. */
async function sent(action: FormAction, previous: FormResult | null, formData: FormData): Promise<FormResult | null> {
  try {
    return await action(previous, formData);
  } catch (error) {
    // Going on to another page comes this way, too.
    unstable_rethrow(error);
    // Without new values the fields stay as they are.
    const kept = previous?.initialValue ? { initialValue: previous.initialValue } : {};
    return { ...kept, status: "error", error: { "": [NOT_SENT] } };
  }
}

const NOT_SENT = "Opslaan lukte niet: Kring is nu niet te bereiken. Wat u typte staat er nog. Probeer het zo nog eens.";

/** Counts the answers that ask for empty fields; a new round draws the fields anew. */
function useRound(result: FormResult | null): number {
  const [seen, setSeen] = useState({ result, round: 0 });
  if (seen.result === result) return seen.round;
  const round = result?.initialValue === null ? seen.round + 1 : seen.round;
  setSeen({ result, round });
  return round;
}

/** Conform answers a form to be emptied without a status, only without values. */
function isDone(result: FormResult | null): boolean {
  return result?.status === "success" || result?.initialValue === null;
}

/** The button that was pressed, unless the form was sent with Enter. */
function submitterOf(event: FormEvent<HTMLFormElement>): HTMLElement | null {
  return event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
}
