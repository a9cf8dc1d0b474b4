import type { ReactNode } from "react";
import { SignedInShell } from "../../signed-in-shell";

export default function UsersLayout({ children }: { children: ReactNode }) {
  return <SignedInShell permission="account:manage">{children}</SignedInShell>;
}
