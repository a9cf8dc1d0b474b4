import { ChipLink, Chips, FilterBar, FilterSelect, SearchField } from "@/components/ui/filter-bar";
import type { Actor } from "@/lib/access/actor";
import { SOCIAL_TYPES } from "@/lib/domain/taxonomy/social-types";
import { CASELOAD_STATUS_LABELS } from "@/lib/journeys/caseload-labels";
import type { CaseloadPage } from "@/lib/journeys/caseload-queries";
import { type CaseloadQuery, PHASE_FILTERS } from "@/lib/journeys/caseload-query";
import { PHASE_LABELS } from "@/lib/journeys/journey-labels";
import { ALL, CASELOAD_PATH, type CaseloadAddress, caseloadHref, MINE, workerChoice } from "./caseload-address";

type CaseloadFiltersProps = {
  actor: Actor;
  address: CaseloadAddress;
  query: CaseloadQuery;
  page: Pick<CaseloadPage, "late" | "workers">;
};

/** Every choice is a link or a field of a GET form, so that it works before script and can be kept as a bookmark. */
export function CaseloadFilters({ actor, address, query, page }: CaseloadFiltersProps) {
  const choice = workerChoice(actor, address.worker);
  return (
    <>
      <FilterBar action={CASELOAD_PATH} label="Cliënt zoeken" keep={{ team: address.team ?? undefined }}>
        <SearchField name="q" label="Zoek op naam of cliëntnummer" />
      </FilterBar>
      <Choices address={address} query={query} choice={choice} late={page.late} />
      <MoreFilters address={address} choice={choice} workers={page.workers.filter(({ id }) => id !== actor.userId)} />
    </>
  );
}

type ChoicesProps = { address: CaseloadAddress; query: CaseloadQuery; choice: string; late: number };

function Choices({ address, query, choice, late }: ChoicesProps) {
  return (
    <Chips label="Welke trajecten">
      <ChipLink href={caseloadHref(address, { worker: MINE })} current={choice === MINE}>
        Van mij
      </ChipLink>
      <ChipLink href={caseloadHref(address, { worker: ALL })} current={choice === ALL}>
        Heel het team
      </ChipLink>
      {query.status === "open" && (
        <ChipLink href={caseloadHref(address, { late: !query.isLate })} current={query.isLate} count={late}>
          Te laat
        </ChipLink>
      )}
      <ClosedChip address={address} isClosed={query.status === "closed"} />
    </Chips>
  );
}

function ClosedChip({ address, isClosed }: { address: CaseloadAddress; isClosed: boolean }) {
  const status = isClosed ? "open" : "closed";
  return (
    <ChipLink href={caseloadHref(address, { status, late: false, sort: "due", dir: null })} current={isClosed}>
      {CASELOAD_STATUS_LABELS.closed}
    </ChipLink>
  );
}

type MoreFiltersProps = {
  address: CaseloadAddress;
  choice: string;
  workers: readonly { id: string; name: string }[];
};

const PHASE_OPTIONS = PHASE_FILTERS.map((value) => ({ value, label: PHASE_LABELS[value] }));
const TYPE_OPTIONS = [
  ...SOCIAL_TYPES.map(({ code, nl }) => ({ value: code, label: nl })),
  { value: "unknown", label: "Nog niet gemeten" },
];

function MoreFilters({ address, choice, workers }: MoreFiltersProps) {
  const { team, status, late, sort, dir } = address;
  const keep = {
    team: team ?? undefined,
    status: status === "open" ? undefined : status,
    late: late ? "true" : undefined,
    sort: sort === "due" ? undefined : sort,
    dir: dir ?? undefined,
  };
  const options = [{ value: MINE, label: "Van mij" }, ...workers.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <FilterBar action={CASELOAD_PATH} label="Caseload filteren" keep={keep} submitLabel="Filteren">
      <FilterSelect
        name="phase"
        label="Fase"
        options={PHASE_OPTIONS}
        allLabel="Alle fasen"
        defaultValue={address.phase ?? undefined}
      />
      <FilterSelect
        name="type"
        label="Sociaal type"
        options={TYPE_OPTIONS}
        allLabel="Alle typen"
        defaultValue={address.type ?? undefined}
      />
      <FilterSelect
        name="worker"
        label="Wie"
        options={options}
        allLabel="Heel het team"
        defaultValue={choice === ALL ? "" : choice}
      />
    </FilterBar>
  );
}
