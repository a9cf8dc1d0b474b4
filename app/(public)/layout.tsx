import type { ReactNode } from "react";
import { AppLink } from "@/components/ui/app-link";
import { PlainShell } from "@/components/ui/plain-shell";
import { isDemo } from "@/lib/platform/demo-mark";
import { DemoBanner } from "../demo-banner";

/** The frame of what everybody may open, without an account. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <PlainShell homeHref="/" banner={(await isDemo()) ? <DemoBanner /> : undefined} footer={<FootLinks />}>
      {children}
    </PlainShell>
  );
}

function FootLinks() {
  return (
    <nav aria-label="Onderaan">
      <AppLink href="/melden">Zorgen melden</AppLink>
      <AppLink href="/melden/status">Melding volgen</AppLink>
      <AppLink href="/sign-in">Inloggen</AppLink>
      <AppLink href="/privacy">Privacy</AppLink>
      <AppLink href="/accessibility">Toegankelijkheid</AppLink>
    </nav>
  );
}
