import { constructTable, createColumnHelper, rowSortingFeature, tableFeatures } from "@tanstack/table-core";
import { storeReactivityBindings } from "@tanstack/table-core/store-reactivity-bindings";
import type { ReactNode } from "react";
import { Cell, type ColumnSort, HeaderCell, TableShell } from "@/components/ui/data-table";
import type { CaseloadSort, Direction } from "@/lib/journeys/caseload-query";
import type { CaseloadRow } from "@/lib/journeys/caseload-row";
import { type CaseloadColumn, COLUMN_RULES } from "./caseload-columns";

/** How a list is ordered now, and where the head of a column leads. */
export interface CaseloadOrder {
  readonly sort: CaseloadSort;
  readonly direction: Direction;
  readonly sortable: readonly CaseloadSort[];
  readonly firstDirection: (sort: CaseloadSort) => Direction;
  readonly href: (sort: CaseloadSort, direction: Direction) => string;
}

type CaseloadTableProps = {
  caption: ReactNode;
  rows: readonly CaseloadRow[];
  columns: readonly CaseloadColumn[];
  /** Left out where the order is not to be chosen, as in what a search found. */
  order?: CaseloadOrder;
};

/**
 * The caseload. Columns and order are kept by TanStack Table, on the server: the heads are links, the rows are markup,
 * and nothing of it is sent to the browser as script.
 */
export function CaseloadTable({ caption, rows, columns, order }: CaseloadTableProps) {
  const table = makeTable({ rows, columns, order });
  return (
    <TableShell caption={caption} captionHidden>
      <thead>
        <tr>
          {table.getFlatHeaders().map(({ column }) => (
            <HeaderCell key={column.id} numeric={isNumeric(column)} sort={order && sortOf(column, order)}>
              {headerOf(column)}
            </HeaderCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.getRowModel().rows.map((row) => (
          <tr key={row.id}>
            {row.getAllCells().map(({ column, id }, index) => (
              <Cell key={id} label={headerOf(column)} numeric={isNumeric(column)} heads={index === 0}>
                {ruleOf(column)?.draw(row.original)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </TableShell>
  );
}

const features = tableFeatures({ rowSortingFeature, coreReactivityFeature: storeReactivityBindings() });
const helper = createColumnHelper<typeof features, CaseloadRow>();

interface TableQuestion {
  readonly rows: readonly CaseloadRow[];
  readonly columns: readonly CaseloadColumn[];
  readonly order: CaseloadOrder | undefined;
}

function makeTable({ rows, columns, order }: TableQuestion) {
  const sorted = columns.find((id) => COLUMN_RULES[id].sort === order?.sort);
  return constructTable({
    features,
    data: rows,
    columns: columns.map((id) => {
      const { value, sort } = COLUMN_RULES[id];
      return helper.accessor(value, {
        id,
        enableSorting: sort !== undefined && order?.sortable.includes(sort) === true,
        sortDescFirst: sort !== undefined && order?.firstDirection(sort) === "desc",
      });
    }),
    getRowId: (row) => row.journeyId,
    // The database has sorted already, along an index.
    manualSorting: true,
    enableSortingRemoval: false,
    state: { sorting: sorted && order ? [{ id: sorted, desc: order.direction === "desc" }] : [] },
  });
}

type TableColumn = ReturnType<ReturnType<typeof makeTable>["getAllColumns"]>[number];

function sortOf(column: TableColumn, order: CaseloadOrder): ColumnSort | undefined {
  const sort = ruleOf(column)?.sort;
  if (!sort || !column.getCanSort()) return undefined;
  const now = column.getIsSorted();
  return {
    href: order.href(sort, column.getNextSortingOrder() || "asc"),
    direction: now === false ? undefined : ARIA[now],
  };
}

const ARIA = { asc: "ascending", desc: "descending" } as const;

function ruleOf({ id }: TableColumn) {
  return Object.entries(COLUMN_RULES).find(([code]) => code === id)?.[1];
}

const headerOf = (column: TableColumn) => ruleOf(column)?.header ?? "";
const isNumeric = (column: TableColumn) => ruleOf(column)?.isNumeric ?? false;
