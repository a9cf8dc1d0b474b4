import type { ReactNode } from "react";
import { PlainShell } from "@/components/ui/plain-shell";
import { isDemo } from "@/lib/platform/demo-mark";
import { DemoBanner } from "../demo-banner";

/** The bare frame of a device in the client's hands: no way into Kring, and no word of whose dossier it is. */
export default async function LentLayout({ children }: { children: ReactNode }) {
  return (
    <PlainShell homeHref="/lent" banner={(await isDemo()) ? <DemoBanner /> : undefined}>
      {children}
    </PlainShell>
  );
}
