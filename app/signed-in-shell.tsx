import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { LeavesWhenLent } from "@/components/ui/leaves-when-lent";
import { Shell } from "@/components/ui/shell";
import { requireActor } from "@/lib/access/actor";
import { START_PAGE, type Permission, type Role } from "@/lib/access/permissions";
import { ROLE_LABELS } from "@/lib/access/role-labels";
import { isDemo } from "@/lib/platform/demo-mark";
import { DemoBanner } from "./demo-banner";
import { signOut } from "./sign-out-action";

const TEAM_MENU = [
  { href: "/today", label: "Vandaag" },
  { href: "/signals", label: "Signalen" },
  { href: "/caseload", label: "Caseload" },
];

/** Each role sees its own rooms and no other. */
const MENU: Record<Role, readonly { href: string; label: string }[]> = {
  worker: TEAM_MENU,
  coordinator: TEAM_MENU,
  gp: [{ href: "/inbox", label: "Verwijzingen" }],
  manager: [{ href: "/statistics", label: "Statistiek" }],
  admin: [
    { href: "/users", label: "Gebruikers" },
    { href: "/settings", label: "Instellingen" },
  ],
  privacy_officer: [{ href: "/audit", label: "Inzagelog" }],
};

/** The frame of every page behind sign-in. */
export async function SignedInShell({ permission, children }: { permission: Permission; children: ReactNode }) {
  const actor = await requireActor(permission);
  return (
    <Shell
      items={MENU[actor.role]}
      homeHref={START_PAGE[actor.role]}
      person={{ name: actor.name, team: `${ROLE_LABELS[actor.role]}, ${actor.workplace}` }}
      personActions={<ActionForm action={signOut} submitLabel="Uitloggen" submitTone="quiet" />}
      banner={(await isDemo()) ? <DemoBanner /> : undefined}
    >
      <LeavesWhenLent />
      {children}
    </Shell>
  );
}
