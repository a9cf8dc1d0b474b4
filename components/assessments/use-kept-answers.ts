"use client";

import { useEffect, useRef, useState } from "react";
import type { GivenAnswers, TakenBy } from "@/lib/assessments/assessment-fields";

export interface KeptState {
  /** "vandaag om 14:03"; `null` while nothing is kept. */
  readonly savedText: string | null;
  /** What stands on the screen is not all kept. */
  readonly isFailing: boolean;
}

/** A form as far as it is filled in, as the address takes it. */
export interface KeptBody extends GivenAnswers {
  readonly id: string;
  readonly instrument: string;
  readonly takenBy: TakenBy;
}

interface Keeping {
  readonly address: string;
  readonly savedText: string | null;
  /** The draft has one id, also when another tab began it. */
  readonly onId: (id: string) => void;
}

/**
 * Sends every answer at once, one sending after the other so that an older one never comes last; of what waits only the
 * newest goes. When the page is left, what still waits goes along in the background.
 */
export function useKeptAnswers({ address, savedText, onId }: Keeping) {
  const [state, setState] = useState<KeptState>({ savedText, isFailing: false });
  const queue = useRef<{ sending: Promise<void> | null; waiting: string | null }>({ sending: null, waiting: null });

  function sendWaiting(): void {
    const line = queue.current;
    line.sending ??= sendAll().finally(() => (line.sending = null));
  }

  async function sendAll(): Promise<void> {
    const line = queue.current;
    const body = line.waiting;
    if (body === null) return;
    line.waiting = null;
    const answer = await send(address, body);
    if (answer === null) {
      // Tried again with the next answer, or when the connection is back.
      line.waiting ??= body;
      return setState((before) => ({ ...before, isFailing: true }));
    }
    onId(answer.id);
    setState({ savedText: answer.savedText, isFailing: false });
    await sendAll();
  }

  useEffect(() => {
    const flush = () => {
      const { waiting } = queue.current;
      if (waiting !== null) void send(address, waiting);
    };
    const retry = () => sendWaiting();
    window.addEventListener("pagehide", flush);
    window.addEventListener("online", retry);
    return () => {
      window.removeEventListener("pagehide", flush);
      window.removeEventListener("online", retry);
    };
  });

  function keep(body: KeptBody): void {
    queue.current.waiting = JSON.stringify(body);
    sendWaiting();
  }

  /** Once nothing is under way any more: what follows need not wait for it in the database. */
  async function settled(): Promise<void> {
    await queue.current.sending;
  }

  return { state, keep, settled };
}

interface Kept {
  readonly id: string;
  readonly savedText: string;
}

const LONGEST_MS = 8000;

async function send(address: string, body: string): Promise<Kept | null> {
  try {
    const headers = { "content-type": "application/json" };
    const signal = AbortSignal.timeout(LONGEST_MS);
    const response = await fetch(address, { method: "POST", body, headers, keepalive: true, signal });
    return response.ok ? readKept(await response.json()) : null;
  } catch {
    return null;
  }
}

function readKept(answer: unknown): Kept | null {
  if (typeof answer !== "object" || answer === null || !("id" in answer) || !("savedText" in answer)) return null;
  const { id, savedText } = answer;
  return typeof id === "string" && typeof savedText === "string" ? { id, savedText } : null;
}
