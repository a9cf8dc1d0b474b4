import type { ReactNode } from "react";
import { SignedInShell } from "../signed-in-shell";

export default function InsightLayout({ children }: { children: ReactNode }) {
  return <SignedInShell permission="statistics:read">{children}</SignedInShell>;
}
