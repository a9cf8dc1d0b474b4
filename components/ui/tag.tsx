import type { ReactNode } from "react";

export type TagTone = "late" | "good" | "danger" | "plain";

/** A few words about a thing's state. The words carry it; the colour only helps. */
export function Tag({ tone = "plain", children }: { tone?: TagTone; children: ReactNode }) {
  return <span className={`tag tag-${tone}`}>{children}</span>;
}
