import type { ReactNode } from "react";
import { AppLink } from "./app-link";
import { classNames } from "./class-names";
import { VisuallyHidden } from "./visually-hidden";

export type SortDirection = "ascending" | "descending";

/** A column that can be sorted: where its head leads, and how the table is sorted by it now. */
export type ColumnSort = { href: string; direction?: SortDirection | undefined };

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Aligned right, with figures of one width. */
  numeric?: boolean;
  sort?: ColumnSort | undefined;
};

type DataTableProps<Row> = {
  /** What is counted and how many: "38 trajecten, 3 met iets te laat". */
  caption: ReactNode;
  captionHidden?: boolean;
  /** The first column heads its row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** On a phone: cards (default), or a plain small table for figures. */
  phone?: "cards" | "table";
  foot?: ReactNode;
};

/** A table of rows that sorts by links, so that it works before script does. */
export function DataTable<Row>({ columns, rows, rowKey, ...shell }: DataTableProps<Row>) {
  return (
    <TableShell {...shell}>
      <thead>
        <tr>
          {columns.map((column) => (
            <HeaderCell key={column.key} numeric={column.numeric} sort={column.sort}>
              {column.header}
            </HeaderCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column, index) => (
              <Cell key={column.key} label={column.header} numeric={column.numeric} heads={index === 0}>
                {column.cell(row)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </TableShell>
  );
}

type TableShellProps = {
  caption: ReactNode;
  captionHidden?: boolean;
  phone?: "cards" | "table";
  foot?: ReactNode;
  children: ReactNode;
};

/** The table element with its caption, for a table that draws its own head and rows. */
export function TableShell({ caption, captionHidden = false, phone = "cards", foot, children }: TableShellProps) {
  return (
    <div className="table-wrap">
      <table className={classNames("table", phone === "cards" && "table-cards")}>
        <caption>{captionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}</caption>
        {children}
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  );
}

type HeaderCellProps = { numeric?: boolean | undefined; sort?: ColumnSort | undefined; children: ReactNode };

export function HeaderCell({ numeric = false, sort, children }: HeaderCellProps) {
  return (
    <th scope="col" className={numeric ? "r" : undefined} aria-sort={sort?.direction}>
      {sort ? (
        <AppLink href={sort.href}>
          {children}
          {sort.direction && <span aria-hidden="true">{sort.direction === "ascending" ? "↑" : "↓"}</span>}
        </AppLink>
      ) : (
        children
      )}
    </th>
  );
}

type CellProps = {
  /** The column's word, shown in front of the value on a phone. */
  label?: string | undefined;
  numeric?: boolean | undefined;
  /** True for the cell that names the row. */
  heads?: boolean;
  children?: ReactNode;
};

export function Cell({ label, numeric = false, heads = false, children }: CellProps) {
  if (heads) return <th scope="row">{children}</th>;
  return (
    <td className={numeric ? "r" : undefined} data-label={label}>
      {children}
    </td>
  );
}
