import { FilterBar, FilterSelect } from "@/components/ui/filter-bar";
import { AUDIT_ACTION_LABELS } from "@/lib/audit/audit-labels";
import { AUDIT_ACTIONS } from "@/lib/audit/audit-query";
import { AUDIT_PATH, type AuditAddress } from "./audit-address";

type AuditFiltersProps = { address: AuditAddress; people: readonly { id: string; name: string }[] };

const ACTION_OPTIONS = AUDIT_ACTIONS.map((value) => ({ value, label: AUDIT_ACTION_LABELS[value] }));

export function AuditFilters({ address, people }: AuditFiltersProps) {
  return (
    <FilterBar action={AUDIT_PATH} label="Inzagelog filteren" submitLabel="Filteren">
      <FilterSelect
        name="person"
        label="Wie"
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        allLabel="Iedereen"
        defaultValue={address.person ?? undefined}
      />
      <FilterSelect
        name="action"
        label="Wat"
        options={ACTION_OPTIONS}
        allLabel="Alles"
        defaultValue={address.action ?? undefined}
      />
      <label className="filter-select">
        Cliëntnummer
        <input
          className="control"
          name="client"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={address.client ?? undefined}
        />
      </label>
    </FilterBar>
  );
}
