import "server-only";
import { normaliseFollowCode } from "@/lib/domain/follow-code";
import { withSystem } from "@/lib/platform/database";
import { hashFollowCode } from "./signal-commands";
import type { SignalProgress } from "./signal-progress";

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

/** The organisations that a concern can be reported to. */
export function listReceivers(): Promise<{ id: string; name: string }[]> {
  return withSystem("public_report", (tx) =>
    tx.organisation.findMany({
      where: { teams: { some: {} } },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      select: { id: true, name: true },
    }),
  );
}

function progressOf({ status, isContacted, isClosed }: ProgressRow): SignalProgress {
  if (isClosed || status === "redirected" || status === "not_for_us") return "closed";
  if (isContacted) return "in_contact";
  return status === "received" ? "received" : "picked_up";
}
