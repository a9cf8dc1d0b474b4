"use client";

import { useCallback, useLayoutEffect, useRef, useState, type FormEvent, type RefObject } from "react";
import { Button } from "./button";
import type { FormResult } from "./form-context";
import { Notice } from "./notice";

/** A form that is not finished yet, as the server kept it. */
export type FormDraft = {
  /** Where what is typed is sent. */
  address: string;
  form: string;
  values: NonNullable<FormResult["initialValue"]> | null;
  savedAt: string | null;
  savedText: string | null;
  key: string;
};

type Keeping = { state: "nothing" } | { state: "kept"; at: string } | { state: "signed-out" | "failed" | "too-long" };

type KeeperRules = { form: RefObject<HTMLFormElement | null>; draft: FormDraft | undefined; seconds: number };

/**
 * Sends what is typed to the server: when a field is left, `seconds` after a change, and when the page is left. A
 * sending form calls `pause` first, so that no draft comes in after the form itself, and `resume` with the outcome.
 */
export function useDraftKeeper({ form, draft, seconds }: KeeperRules) {
  const [keeping, setKeeping] = useState<Keeping>({ state: "nothing" });
  const typing = useRef({ changed: false, paused: false, underWay: Promise.resolve() });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const address = draft?.address;

  const keep = useCallback(
    (leaving = false) => {
      stop(timer);
      const now = typing.current;
      if (address === undefined || !form.current || !now.changed || now.paused) return;
      now.changed = false;
      const body = typedIn(form.current);
      now.underWay = now.underWay.then(async () => {
        const outcome = await send(address, body, leaving);
        // Whoever signs in elsewhere, or gets the network back, tries again by going on.
        if (outcome.state !== "kept") now.changed = true;
        setKeeping(outcome);
      });
    },
    [address, form],
  );

  // A layout effect, because it is cleaned up while the form still stands.
  useLayoutEffect(() => {
    if (address === undefined) return;
    const leave = () => keep(true);
    const hide = () => document.visibilityState === "hidden" && keep(true);
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", hide);
    return () => {
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", hide);
      // Going on to another page of Kring hides nothing: what was typed last is kept here.
      leave();
    };
  }, [address, keep]);

  return {
    keeping,
    changed() {
      typing.current.changed = true;
      if (address !== undefined) timer.current ??= setTimeout(keep, seconds * 1000);
    },
    fieldLeft: () => keep(),
    async pause() {
      stop(timer);
      typing.current.paused = true;
      await typing.current.underWay;
    },
    resume(isSaved: boolean) {
      typing.current.paused = false;
      if (isSaved) typing.current.changed = false;
      else keep();
    },
  };
}

/** Says how the draft stands, politely: nobody is interrupted for it. */
export function DraftStatus({ keeping }: { keeping: Keeping }) {
  return (
    <div className="form-said" role="status">
      {keeping.state === "kept" && <p className="note">Concept bewaard om {keeping.at}</p>}
      {(keeping.state === "signed-out" || keeping.state === "failed" || keeping.state === "too-long") && (
        <Notice tone="late" heading={NOT_KEPT[keeping.state]} />
      )}
    </div>
  );
}

const NOT_KEPT = {
  "signed-out": "U bent uitgelogd. Log in een ander tabblad in; wat u typte staat hier nog.",
  failed: "Het concept is net niet bewaard. Wat u typte staat hier nog.",
  "too-long": "Dit is te lang om als concept te bewaren. Wat u typte staat hier nog.",
};

type DraftNoticeProps = { draft: FormDraft; pause: () => Promise<void> };

/**
 * Tells where the text in the fields comes from. A form of its own, so that Enter in a field never presses its button;
 * it works without script, too: the server drops the draft and sends the page anew.
 */
export function DraftNotice({ draft, pause }: DraftNoticeProps) {
  // What was just typed may still be on its way, and would come in after the draft was dropped.
  async function settleFirst(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    await pause();
    form.submit();
  }

  return (
    <form className="mb-6 max-w-2xl" action={`${draft.address}?drop`} method="post" onSubmit={settleFirst}>
      <input type="hidden" name="_draft" value={draft.key} />
      <Notice heading={`U was hier al mee bezig (${draft.savedText}). Het staat er weer.`}>
        <div className="pt-2">
          <Button tone="quiet">Opnieuw beginnen</Button>
        </div>
      </Notice>
    </form>
  );
}

function typedIn(form: HTMLFormElement): FormData {
  const typed = new FormData(form);
  for (const box of form.querySelectorAll<HTMLInputElement>("input[type=password]")) typed.delete(box.name);
  return typed;
}

async function send(address: string, body: FormData, leaving: boolean): Promise<Keeping> {
  try {
    const { ok, status } = await fetch(address, { method: "POST", body, keepalive: leaving });
    if (ok) return { state: "kept", at: clock.format(new Date()) };
    if (status === 401) return { state: "signed-out" };
    return { state: status === 413 ? "too-long" : "failed" };
  } catch {
    return { state: "failed" };
  }
}

const clock = new Intl.DateTimeFormat("nl-NL", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Amsterdam" });

function stop(timer: RefObject<ReturnType<typeof setTimeout> | undefined>) {
  clearTimeout(timer.current);
  timer.current = undefined;
}
