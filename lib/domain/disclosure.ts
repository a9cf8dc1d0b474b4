import { suppress, type DisclosedValue, type Figure } from "./disclosure-suppression";

export type { DisclosedValue };

/** A table of true counts: `counts[row][column]`. */
export interface CountTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

/** The same table as it may be published. */
export interface DisclosedTable {
  readonly cells: readonly (readonly DisclosedValue[])[];
  readonly rowTotals: readonly DisclosedValue[];
  readonly columnTotals: readonly DisclosedValue[];
  readonly total: DisclosedValue;
}

/** Of a cell, the total of a row or column, the total: few numbers withheld comes first, then cells before totals. */
const WORTH_BY_TOTALS = [100, 101, 102];

/**
 * Makes a table of counts fit to publish, so that nobody in it can be recognised: a count below 10 (0 too, totals too)
 * is only called small, every other is shown as its nearest multiple of 5, totals rounded by themselves, and as little
 * more is withheld as is needed so that no count below 10 can be worked out to fewer than 5 values by somebody who
 * knows these rules and everything published. The same counts always give the same answer.
 *
 * @throws RangeError when the table is empty, its counts do not fit its labels, or a count is no whole number from 0.
 */
export function protect(table: CountTable): DisclosedTable {
  checkTable(table);
  const values = suppress(figuresOf(table.counts));
  const width = table.columns.length;
  const line = (row: number) => values.slice(row * (width + 1), (row + 1) * (width + 1));
  const lines = table.rows.map((_name, row) => line(row));
  const totals = line(table.rows.length);
  return {
    cells: lines.map((values) => values.slice(0, width)),
    rowTotals: lines.flatMap((values) => values.slice(width)),
    columnTotals: totals.slice(0, width),
    total: totals[width] ?? { kind: "withheld" },
  };
}

/**
 * The table with its totals, line by line, as a network. Every line and every column, those of the totals too, is a
 * node: a cell flows from its line to its column, and a total flows back, so that at each node everything adds up.
 */
function figuresOf(counts: CountTable["counts"]): Figure[] {
  const height = counts.length;
  const width = counts[0]?.length ?? 0;
  return addTotals(counts).flatMap((line, row) =>
    line.map((count, column) => {
      const isBack = (row === height) !== (column === width);
      const [rowNode, columnNode] = [row, height + 1 + column];
      return {
        from: isBack ? columnNode : rowNode,
        to: isBack ? rowNode : columnNode,
        count,
        // The total of a single cell is that cell.
        name: `${height === 1 ? 0 : row} ${width === 1 ? 0 : column}`,
        worth: WORTH_BY_TOTALS[Number(row === height) + Number(column === width)] ?? 0,
      };
    }),
  );
}

function addTotals(counts: CountTable["counts"]): number[][] {
  const lines = counts.map((line) => [...line, sum(line)]);
  const totals = lines[0]?.map((_count, column) => sum(lines.map((line) => line[column] ?? 0))) ?? [];
  return [...lines, totals];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function checkTable({ rows, columns, counts }: CountTable): void {
  if (rows.length === 0 || columns.length === 0) throw new RangeError("A table has at least one row and one column");
  if (counts.length !== rows.length || counts.some((line) => line.length !== columns.length)) {
    throw new RangeError(`The counts do not fill ${rows.length} rows of ${columns.length} columns`);
  }
  const wrong = counts.flat().find((count) => !Number.isSafeInteger(count) || count < 0);
  if (wrong !== undefined) throw new RangeError(`${wrong} is no count`);
  if (!Number.isSafeInteger(sum(counts.flat()))) throw new RangeError("The counts are too large to add up");
}
