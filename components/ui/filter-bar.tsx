import Form from "next/form";
import type { ReactNode } from "react";
import { AppLink } from "./app-link";
import { Button } from "./button";

type FilterBarProps = {
  /** The list's own path, where the form leads. */
  action: string;
  /** Names the search for assistive technology: "Zoeken in de caseload". */
  label: string;
  /** Choices already made that must stay: sorting, chips. */
  keep?: Readonly<Record<string, string | undefined>>;
  submitLabel?: string;
  children: ReactNode;
};

/** A search above a list: a GET form, so that what is shown stands in the address. */
export function FilterBar({ action, label, keep = {}, submitLabel = "Zoeken", children }: FilterBarProps) {
  return (
    <Form action={action} role="search" aria-label={label} className="filters" prefetch={false}>
      {Object.entries(keep).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      {children}
      <Button tone="quiet">{submitLabel}</Button>
    </Form>
  );
}

type SearchFieldProps = { name: string; label: string; defaultValue?: string | undefined };

/** The label stands above, as every label; the box stays empty until someone types. */
export function SearchField({ name, label, defaultValue }: SearchFieldProps) {
  return (
    <label className="filter-select filter-search">
      {label}
      <input className="control" type="search" name={name} defaultValue={defaultValue} autoComplete="off" />
    </label>
  );
}

type FilterSelectProps = {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
  /** The choice that filters nothing: "Alle fasen". */
  allLabel: string;
  defaultValue?: string | undefined;
};

export function FilterSelect({ name, label, options, allLabel, defaultValue }: FilterSelectProps) {
  return (
    <label className="filter-select">
      {label}
      <select className="control" name={name} defaultValue={defaultValue ?? ""}>
        <option value="">{allLabel}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

type ChipLinkProps = { href: string; current?: boolean; count?: number | undefined; children: ReactNode };

/** One ready-made choice of rows. */
export function ChipLink({ href, current = false, count, children }: ChipLinkProps) {
  return (
    <AppLink href={href} className="chip" aria-current={current ? "true" : undefined}>
      {children}
      {count !== undefined && <span className="chip-count">{count}</span>}
    </AppLink>
  );
}

/** Chips beside each other, named for assistive technology. */
export function Chips({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="chips" aria-label={label}>
      {children}
    </nav>
  );
}
