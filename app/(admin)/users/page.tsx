import type { Metadata } from "next";
import { AppLink } from "@/components/ui/app-link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ChipLink, Chips } from "@/components/ui/filter-bar";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { ROLE_LABELS } from "@/lib/access/role-labels";
import { accountState } from "@/lib/accounts/account-labels";
import { type AccountRow, ACCOUNTS_PER_PAGE, listAccounts } from "@/lib/accounts/account-queries";
import { loadUsersAddress, type UsersSearch, usersHref } from "./users-address";

export const metadata: Metadata = { title: "Gebruikers" };

export default async function UsersPage({ searchParams }: { searchParams: Promise<UsersSearch> }) {
  const actor = await requireActor("account:manage");
  const address = await loadUsersAddress(searchParams);
  const isActive = !address.off;
  const { rows, total, active, off, page } = await listAccounts(actor, { isActive, page: address.page });
  const from = (page - 1) * ACCOUNTS_PER_PAGE + 1;
  const last = from + rows.length - 1;
  return (
    <>
      <PageHeader title="Gebruikers" sub={`${actor.workplace}: ${active} kunnen inloggen, ${off} uitgezet`} />
      <Chips label="Welke gebruikers">
        <ChipLink href={usersHref({ off: false })} current={isActive} count={active}>
          Kan inloggen
        </ChipLink>
        <ChipLink href={usersHref({ off: true })} current={!isActive} count={off}>
          Uitgezet
        </ChipLink>
      </Chips>
      {rows.length === 0 ? (
        <EmptyState heading={isActive ? "Niemand kan inloggen" : "Er is geen account uitgezet"} />
      ) : (
        <Sheet flush>
          <DataTable
            caption={`${total} gebruikers`}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
          />
        </Sheet>
      )}
      <Pagination
        from={from}
        to={last}
        total={total}
        previousHref={page > 1 ? usersHref({ ...address, page: page - 1 }) : undefined}
        nextHref={last < total ? usersHref({ ...address, page: page + 1 }) : undefined}
      />
    </>
  );
}

const columns: readonly Column<AccountRow>[] = [
  { key: "name", header: "Naam", cell: ({ id, name }) => <AppLink href={`/users/${id}`}>{name}</AppLink> },
  { key: "role", header: "Rol", cell: ({ role }) => ROLE_LABELS[role] },
  { key: "team", header: "Team of praktijk", cell: ({ workplaces }) => workplaces.join(", ") || "hele organisatie" },
  { key: "email", header: "E-mail", cell: ({ email }) => email },
  {
    key: "state",
    header: "Account",
    cell: ({ isActive, isOwn }) => (isOwn ? `${accountState(isActive)} (u)` : accountState(isActive)),
  },
];
