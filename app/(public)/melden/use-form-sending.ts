import { startTransition, useActionState, useEffect, useRef, type FormEvent } from "react";

/**
 * Runs a form's action in place when there is script, and leaves it to the browser when there is none. The answer is
 * the state, so nothing of it comes in the address.
 */
export function useFormSending<State>(
  action: (previous: Awaited<State>, formData: FormData) => Promise<State>,
  first: Awaited<State>,
) {
  const [state, send, pending] = useActionState(action, first);

  // Two clicks can come before the first is drawn as pending; a ref knows at once.
  const sending = useRef(false);
  useEffect(() => {
    sending.current = pending;
  }, [pending]);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (sending.current) return;
    sending.current = true;
    // Sent by hand: React empties a form that it sends itself.
    const formData = new FormData(event.currentTarget, submitterOf(event));
    startTransition(() => send(formData));
  }

  return { state, pending, form: { action: send, onSubmit, noValidate: true } } as const;
}

/** The button that was pressed, unless the form was sent with Enter. */
function submitterOf(event: FormEvent<HTMLFormElement>): HTMLElement | null {
  return event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
}
