import type { ReactNode } from "react";
import { SignedInShell } from "../../signed-in-shell";

export default function SettingsLayout({ children }: { children: ReactNode }) {
  return <SignedInShell permission="settings:manage">{children}</SignedInShell>;
}
