import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Sheet } from "@/components/ui/sheet";
import { SummaryList } from "@/components/ui/summary-list";
import { requireActor } from "@/lib/access/actor";
import { ROLE_LABELS } from "@/lib/access/role-labels";
import { accountState } from "@/lib/accounts/account-labels";
import { type AccountDetail, getAccount } from "@/lib/accounts/account-queries";
import { dateText } from "@/lib/platform/dutch-date";
import { switchAccountOnOrOff } from "../actions";

export const metadata: Metadata = { title: "Gebruiker" };

export default async function UserPage({ params }: { params: Promise<{ userId: string }> }) {
  const actor = await requireActor("account:manage");
  const account = await getAccount(actor, (await params).userId);
  if (!account) notFound();
  return (
    <>
      <PageHeader
        title={account.name}
        sub={`${ROLE_LABELS[account.role]} · ${accountState(account.isActive)}`}
        breadcrumbs={[{ label: "Gebruikers", href: "/users" }, { label: account.name }]}
      />
      <div className="stack">
        <Sheet heading="Account">
          <SummaryList items={facts(account)} />
        </Sheet>
        <Switch account={account} />
      </div>
    </>
  );
}

function facts({ email, role, workplaces, createdAt, openSessions, lastSeenAt }: AccountDetail) {
  return [
    { term: "E-mail", value: email },
    { term: "Rol", value: ROLE_LABELS[role] },
    { term: "Team of praktijk", value: workplaces.join(", ") || "hele organisatie" },
    { term: "Sinds", value: dateText(createdAt) },
    { term: "Laatst gezien", value: lastSeenAt === null ? "nog niet ingelogd" : dateText(lastSeenAt) },
    { term: "Nu ingelogd", value: openSessions === 1 ? "op 1 apparaat" : `op ${openSessions} apparaten` },
  ];
}

function Switch({ account: { id, isActive, isOwn } }: { account: AccountDetail }) {
  if (isOwn) return <Notice>Dit is uw eigen account. Een andere beheerder kan het uitzetten.</Notice>;
  return (
    <Sheet heading={isActive ? "Account uitzetten" : "Account weer aanzetten"}>
      <p>
        {isActive
          ? "Wie met dit account is ingelogd, is meteen uitgelogd en komt er niet meer in. Wat deze persoon deed, blijft staan. U kunt het account later weer aanzetten."
          : "Deze persoon kan dan weer inloggen, met hetzelfde wachtwoord."}
      </p>
      <ActionForm
        action={switchAccountOnOrOff}
        submitLabel={isActive ? "Account uitzetten" : "Account aanzetten"}
        submitTone={isActive ? "danger" : "primary"}
        hidden={{ userId: id, isActive: String(!isActive) }}
      />
    </Sheet>
  );
}
