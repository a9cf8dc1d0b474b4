import type { ReactNode } from "react";
import { SignedInShell } from "../signed-in-shell";

export default function PracticeLayout({ children }: { children: ReactNode }) {
  return <SignedInShell permission="referral:answer">{children}</SignedInShell>;
}
