import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { protect, type DisclosedTable, type DisclosedValue } from "./disclosure";
import { boundsOf, narrowest, type PublishedFlow } from "./disclosure-cuts.fixture";

const small: DisclosedValue = { kind: "small" };
const withheld: DisclosedValue = { kind: "withheld" };
const shown = (value: number): DisclosedValue => ({ kind: "shown", value });

describe("a table that is published", () => {
  it.each([
    [9, small],
    [0, small],
    [10, shown(10)],
    [12, shown(10)],
    [13, shown(15)],
    [430, shown(430)],
  ])("shows %i as it may be shown, in the cell and in its totals", (count, value) => {
    const all = [value];
    expect(protectCounts([[count]])).toEqual({ cells: [all], rowTotals: all, columnTotals: all, total: value });
  });

  it("rounds a total by itself, not as the sum of what was rounded", () => {
    expect(protectCounts([[12], [12], [12]]).total).toEqual(shown(35));
  });

  it("withholds the total when a small count would follow from it: 10 to 12 less 10 to 12 leaves three values", () => {
    expect(protectCounts([[1], [10]])).toEqual({
      cells: [[small], [shown(10)]],
      rowTotals: [small, shown(10)],
      columnTotals: [withheld],
      total: withheld,
    });
  });

  it("withholds nothing where rounding leaves a small count enough values", () => {
    const { cells, total } = protectCounts([[4], [33], [52], [18]]);
    expect([...cells.flat(), total]).toEqual([small, shown(35), shown(50), shown(20), shown(105)]);
  });

  it("withholds one number where one does the work of two", () => {
    expect(
      numbersWithheld([
        [2, 12],
        [7, 11],
      ]),
    ).toBe(1);
  });

  it("keeps small counts apart that several totals close in on from both sides", () => {
    const counts = [Array.from({ length: 9 }, () => 1), Array.from({ length: 9 }, () => 9)];
    expect(narrowest(published(counts))).toBeGreaterThanOrEqual(5);
  });

  it.each([
    ["without rows", { rows: [], columns: ["a"], counts: [] }],
    ["without columns", { rows: ["a"], columns: [], counts: [[]] }],
    ["with a short row", { rows: ["a", "b"], columns: ["x", "y"], counts: [[1, 2], [3]] }],
    ["with a row too many", { rows: ["a"], columns: ["x"], counts: [[1], [2]] }],
    ["with a negative count", { rows: ["a"], columns: ["x"], counts: [[-1]] }],
    ["with half a person", { rows: ["a"], columns: ["x"], counts: [[10.5]] }],
    ["with a count that is no number", { rows: ["a"], columns: ["x"], counts: [[Number.NaN]] }],
    ["with counts beyond exact numbers", { rows: ["a", "b"], columns: ["x"], counts: [[2 ** 52], [2 ** 52]] }],
  ])("is refused %s", (_why, table) => {
    expect(() => protect(table)).toThrow(RangeError);
  });
});

describe("any table", () => {
  const count = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 3 }) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 12 }) },
    { weight: 3, arbitrary: fc.integer({ min: 8, max: 20 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 400 }) },
  );
  const tables = (mostRows: number, mostColumns: number, cell = count) =>
    fc
      .tuple(fc.integer({ min: 1, max: mostRows }), fc.integer({ min: 1, max: mostColumns }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );

  // Trying every cut of a large table takes long, so most are smaller.
  const anyTable = fc.oneof({ weight: 9, arbitrary: tables(4, 4) }, { weight: 1, arbitrary: tables(6, 5) });

  it("leaves every count below 10 at least five values, and tells no lie", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anyTable, (counts) => {
        const numbers = published(counts);
        return numbers.every(isHonest) && narrowest(numbers) >= 5;
      }),
      { numRuns: 10_000 },
    );
  });

  it("leaves them those values also when all tables that fit are written out", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(tables(2, 2, fc.integer({ min: 0, max: 13 })), (counts) => {
        const possible = possibleValues(counts, protectCounts(counts));
        for (const [index, truth] of counts.flat().entries()) {
          if (truth < 10) expect(possible[index]?.size).toBeGreaterThanOrEqual(5);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same answer each time", () => {
    fc.assert(
      fc.property(tables(4, 4), (counts) => {
        expect(protectCounts(counts)).toEqual(protectCounts(structuredClone(counts)));
      }),
    );
  });

  it("withholds a total of one cell together with that cell, and never alone", () => {
    fc.assert(
      fc.property(tables(6, 1), (counts) => {
        const { cells, rowTotals, columnTotals, total } = protectCounts(counts);
        expect(rowTotals).toEqual(cells.flat());
        expect(columnTotals).toEqual([total]);
      }),
    );
  });
});

function protectCounts(counts: number[][]): DisclosedTable {
  const columns = counts[0]?.map((_count, index) => `column ${index}`) ?? [];
  return protect({ rows: counts.map((_line, index) => `row ${index}`), columns, counts });
}

function isHonest({ truth, value }: PublishedFlow): boolean {
  if (value?.kind === "withheld") return true;
  if (value?.kind !== "shown") return truth < 10;
  return truth >= 10 && value.value % 5 === 0 && Math.abs(value.value - truth) <= 2;
}

/** Every number of a table with what is published of it; nodes: the rows, the columns, all rows, all columns. */
function published(counts: number[][]): PublishedFlow[] {
  const { cells, rowTotals, columnTotals, total } = protectCounts(counts);
  const height = counts.length;
  const width = counts[0]?.length ?? 0;
  const [source, sink] = [height + width, height + width + 1];
  const add = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
  const flow = (from: number, to: number, truth: number, value = withheld) => ({ from, to, truth, value });
  return [
    ...counts.flatMap((line, row) =>
      line.map((truth, column) => flow(row, height + column, truth, cells[row]?.[column])),
    ),
    ...counts.map((line, row) => flow(source, row, add(line), rowTotals[row])),
    ...columnTotals.map((value, column) =>
      flow(height + column, sink, add(counts.map((line) => line[column] ?? 0)), value),
    ),
    flow(sink, source, add(counts.flat()), total),
  ];
}

/** The values each cell takes in all tables that fit what is published; what is withheld is tried up to 20. */
function possibleValues(counts: number[][], table: DisclosedTable): Set<number>[] {
  const width = counts[0]?.length ?? 1;
  const bounds = table.cells.flat().map(boundsOf);
  const found = bounds.map(() => new Set<number>());
  write([]);
  return found;

  function write(cells: readonly number[]): void {
    const [low, high] = bounds[cells.length] ?? [0, -1];
    for (let next = low; next <= Math.min(high, 20); next += 1) write([...cells, next]);
    if (cells.length < bounds.length) return;
    const lines = counts.map((_line, row) => cells.slice(row * width, (row + 1) * width));
    if (fits(lines, table)) for (const [index, cell] of cells.entries()) found[index]?.add(cell);
  }
}

function fits(cells: number[][], { rowTotals, columnTotals, total }: DisclosedTable): boolean {
  const add = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
  const isWithin = (value: DisclosedValue, number: number) => {
    const [low, high] = boundsOf(value);
    return low <= number && number <= high;
  };
  return (
    rowTotals.every((value, row) => isWithin(value, add(cells[row] ?? []))) &&
    columnTotals.every((value, column) => isWithin(value, add(cells.map((line) => line[column] ?? 0)))) &&
    isWithin(total, add(cells.flat()))
  );
}

function numbersWithheld(counts: number[][]): number {
  return published(counts).filter(({ value }) => value?.kind === "withheld").length;
}
