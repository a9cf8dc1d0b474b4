import type { ReactNode } from "react";
import { SignedInShell } from "../signed-in-shell";

export default function TeamLayout({ children }: { children: ReactNode }) {
  return <SignedInShell permission="dossier:read">{children}</SignedInShell>;
}
