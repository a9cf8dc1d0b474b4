import type { ReactNode } from "react";
import { SignedInShell } from "../../signed-in-shell";

export default function AuditLayout({ children }: { children: ReactNode }) {
  return <SignedInShell permission="audit:read">{children}</SignedInShell>;
}
