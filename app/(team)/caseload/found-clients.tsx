import { OPEN_COLUMNS } from "@/components/caseload/caseload-columns";
import { CaseloadTable } from "@/components/caseload/caseload-table";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar, SearchField } from "@/components/ui/filter-bar";
import { PageHeader } from "@/components/ui/page-header";
import { Sheet } from "@/components/ui/sheet";
import type { Actor } from "@/lib/access/actor";
import { MOST_FOUND, searchClients } from "@/lib/clients/client-search-queries";
import { listCaseloadOf } from "@/lib/journeys/caseload-queries";
import { CASELOAD_PATH, type CaseloadAddress, caseloadHref } from "./caseload-address";

type FoundClientsProps = { actor: Actor; address: CaseloadAddress; text: string };

/** Who was found by name or number, in all teams of this person, open journeys and closed ones. */
export async function FoundClients({ actor, address, text }: FoundClientsProps) {
  const { clientIds, isCut } = await searchClients(actor, text);
  const rows = await listCaseloadOf(actor, clientIds);
  const found = foundText(rows.length, isCut);
  return (
    <>
      <PageHeader
        title="Gevonden cliënten"
        sub={`${found} voor “${text}”`}
        breadcrumbs={[{ label: "Caseload", href: caseloadHref(address, { q: null }) }, { label: "Zoeken" }]}
      />
      <FilterBar action={CASELOAD_PATH} label="Cliënt zoeken" keep={{ team: address.team ?? undefined }}>
        <SearchField name="q" label="Zoek op naam of cliëntnummer" defaultValue={text} />
      </FilterBar>
      {rows.length === 0 ? (
        <NobodyFound allHref={caseloadHref(address, { q: null })} />
      ) : (
        <Sheet flush>
          <CaseloadTable caption={found} rows={rows} columns={OPEN_COLUMNS} />
        </Sheet>
      )}
    </>
  );
}

function NobodyFound({ allHref }: { allHref: string }) {
  return (
    <EmptyState
      heading="Niemand gevonden"
      actions={
        <ButtonLink tone="quiet" href={allHref}>
          Terug naar de caseload
        </ButtonLink>
      }
    >
      Probeer alleen de achternaam, of het cliëntnummer. U vindt alleen mensen van uw eigen team.
    </EmptyState>
  );
}

function foundText(count: number, isCut: boolean): string {
  if (isCut) return `De ${MOST_FOUND} namen die het meest lijken; typ meer van de naam`;
  return count === 1 ? "1 cliënt gevonden" : `${count} cliënten gevonden`;
}
