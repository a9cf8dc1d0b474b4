import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { SearchParams } from "nuqs/server";
import { columnsOf } from "@/components/caseload/caseload-columns";
import { CaseloadTable } from "@/components/caseload/caseload-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { journeysText } from "@/lib/journeys/caseload-labels";
import { type CaseloadPage, listCaseload } from "@/lib/journeys/caseload-queries";
import { type CaseloadQuery, firstDirection, sortsOf } from "@/lib/journeys/caseload-query";
import { type CaseloadAddress, caseloadHref, loadCaseloadAddress, readCaseload } from "./caseload-address";
import { CaseloadFilters } from "./caseload-filters";
import { EmptyCaseload } from "./empty-caseload";
import { FoundClients } from "./found-clients";
import { TeamChoice } from "./team-choice";

export const metadata: Metadata = { title: "Caseload" };

export default async function CaseloadRoute({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireActor("dossier:read");
  const address = await loadCaseloadAddress(searchParams);
  const query = readCaseload(actor, address);
  if (!query) return <NoTeam />;
  if (address.q?.trim()) return <FoundClients actor={actor} address={address} text={address.q.trim()} />;

  const page = await listCaseload(actor, query);
  if (!page) notFound();
  return (
    <>
      <PageHeader title="Caseload" sub={summary(page, query)} />
      <TeamChoice teams={actor.teams} teamId={query.teamId} address={address} />
      <CaseloadFilters actor={actor} address={address} query={query} page={page} />
      {page.rows.length === 0 ? <EmptyCaseload query={query} /> : <Journeys {...{ address, query, page }} />}
    </>
  );
}

type JourneysProps = { address: CaseloadAddress; query: CaseloadQuery; page: CaseloadPage };

function Journeys({ address, query, page }: JourneysProps) {
  const { from, rows, total, previous, next } = page;
  return (
    <>
      <Sheet flush>
        <CaseloadTable
          caption={summary(page, query)}
          rows={rows}
          columns={columnsOf(query)}
          order={{
            sort: query.sort,
            direction: query.direction,
            sortable: sortsOf(query.status),
            firstDirection: (sort) => firstDirection(query.status, sort),
            href: (sort, dir) => caseloadHref(address, { sort, dir }),
          }}
        />
      </Sheet>
      <Pagination
        from={from}
        to={from + rows.length - 1}
        total={total}
        previousHref={previous ? caseloadHref(address, { before: previous }) : undefined}
        nextHref={next ? caseloadHref(address, { after: next }) : undefined}
      />
    </>
  );
}

function summary({ total, late }: CaseloadPage, { status, isLate }: CaseloadQuery): string {
  if (status === "closed") return total === 1 ? "1 afgesloten traject" : `${total} afgesloten trajecten`;
  if (isLate) return `${journeysText(total)} met iets te laat`;
  return late === 0 ? `${journeysText(total)}, niets te laat` : `${journeysText(total)}, ${late} met iets te laat`;
}

function NoTeam() {
  return (
    <>
      <PageHeader title="Caseload" />
      <EmptyState heading="U hoort nog bij geen team">
        Vraag uw beheerder om u aan een team toe te voegen. Daarna staan hier de trajecten.
      </EmptyState>
    </>
  );
}
