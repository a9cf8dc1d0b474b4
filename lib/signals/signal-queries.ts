import "server-only";
import { normaliseFollowCode } from "@/lib/domain/follow-code";
import { withSystem } from "@/lib/platform/database";
import { hashFollowCode } from "./signal-commands";

export type SignalProgress = "received" | "picked_up" | "in_contact" | "closed";

interface ProgressRow {
  readonly status: string;
  readonly isContacted: boolean;
  readonly isClosed: boolean;
}

/** How far the signal behind a code is, in words that say nothing about the person; null for an unknown code. */
export async function getSignalProgress(typedCode: string): Promise<SignalProgress | null> {
  const code = normaliseFollowCode(typedCode);
  if (code === null) return null;

  const [row] = await withSystem(
    "public_report",
    (tx) => tx.$queryRaw<ProgressRow[]>`SELECT * FROM signal_progress(${hashFollowCode(code)})`,
  );
  return row === undefined ? null : progressOf(row);
}

function progressOf({ status, isContacted, isClosed }: ProgressRow): SignalProgress {
  if (isClosed || status === "redirected" || status === "not_for_us") return "closed";
  if (isContacted) return "in_contact";
  return status === "received" ? "received" : "picked_up";
}
