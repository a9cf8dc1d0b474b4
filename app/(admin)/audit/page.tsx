import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { AppLink } from "@/components/ui/app-link";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { type AuditPage, listAuditEvents } from "@/lib/audit/audit-queries";
import { AUDIT_PATH, type AuditAddress, auditHref, loadAuditAddress, readAuditAddress } from "./audit-address";
import { AuditFilters } from "./audit-filters";
import { AuditTable } from "./audit-table";

export const metadata: Metadata = { title: "Inzagelog" };

export default async function AuditRoute({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireActor("audit:read");
  const address = await loadAuditAddress(searchParams);
  const page = await listAuditEvents(actor, readAuditAddress(address));
  return (
    <>
      <PageHeader
        title="Inzagelog"
        sub={`${actor.workplace}: wie wat inzag en wijzigde, het nieuwste eerst. Ook deze inzage staat erin.`}
      />
      <AuditFilters address={address} people={page.people} />
      {page.rows.length === 0 ? (
        <NothingLogged />
      ) : (
        <Sheet flush>
          <AuditTable rows={page.rows} />
        </Sheet>
      )}
      <Paging address={address} page={page} />
    </>
  );
}

function NothingLogged() {
  return (
    <EmptyState
      heading="Geen regels gevonden"
      actions={
        <ButtonLink tone="quiet" href={AUDIT_PATH}>
          Toon alles
        </ButtonLink>
      }
    >
      Niemand deed dit, of dit cliëntnummer bestaat niet.
    </EmptyState>
  );
}

/** The log has no end to count to: newer and older, and back to the top. */
function Paging({ address, page: { newer, older } }: { address: AuditAddress; page: AuditPage }) {
  if (newer === null && older === null) return null;
  return (
    <nav className="pages" aria-label="Bladeren">
      {newer !== null && <AppLink href={auditHref(address)}>naar het nieuwste</AppLink>}
      {newer !== null && (
        <AppLink href={auditHref(address, { after: newer })} rel="prev">
          nieuwer
        </AppLink>
      )}
      {older !== null && (
        <AppLink href={auditHref(address, { before: older })} rel="next">
          ouder
        </AppLink>
      )}
    </nav>
  );
}
