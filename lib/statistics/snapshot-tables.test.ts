import fc from "fast-check";
import { expect, it } from "vitest";
import { narrowest, type PublishedFlow } from "@/lib/domain/disclosure-cuts.fixture";
import { CHAIN_STEPS, discloseSnapshot, SOCIAL_TYPE_ROWS, type CountedRow, type SnapshotCell } from "./snapshot-tables";

it("gives every number of both tables, those that nobody was counted in too", () => {
  const cells = discloseSnapshot([]);
  expect(cells.map(({ table, row }) => `${table} ${row}`).toSorted()).toEqual(
    [...SOCIAL_TYPE_ROWS, "total"]
      .map((row) => `social_type ${row}`)
      .concat(CHAIN_STEPS.map((row) => `chain ${row}`))
      .toSorted(),
  );
  expect(new Set(cells.map(({ value }) => value.kind))).toEqual(new Set(["small"]));
});

it("shows a caseload of some size as it is, with small numbers small", () => {
  const cells = discloseSnapshot(countedRows([88, 61, 37, 18, 4], [61, 215, 140, 96]));
  expect(valueOf(cells, "social_type", "socially_isolated")).toEqual({ kind: "shown", value: 90 });
  expect(valueOf(cells, "social_type", "unknown")).toEqual({ kind: "small" });
  expect(cells.filter(({ value }) => value.kind === "withheld")).toEqual([]);
});

it("hides a step when it would tell how few did not get that far", () => {
  const cells = discloseSnapshot(countedRows([3, 0, 4, 2, 1], [2, 11, 0, 0]));
  expect(cells.some(({ value }) => value.kind === "withheld")).toBe(true);
});

it("refuses counts that do not add up", () => {
  const counted = countedRows([10, 10, 10, 10, 10], [10, 30, 20, 20]);
  expect(() => discloseSnapshot(counted.slice(1))).toThrow(/do not make all/);
});

it("takes a step that more journeys reached than the one before as a number by itself", () => {
  const cells = discloseSnapshot(countedRows([20, 20, 20, 20, 20], [20, 30, 80, 2]));
  expect(valueOf(cells, "chain", "refer")).toEqual({ kind: "shown", value: 80 });
});

it("leaves five values to every count below 10, also to who did not get to a step", { timeout: 60_000 }, () => {
  const few = fc.oneof(
    fc.integer({ min: 0, max: 14 }),
    fc.integer({ min: 0, max: 4 }),
    fc.integer({ max: 90, min: 0 }),
  );
  const types = fc.array(few, { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(types, few, fc.tuple(few, few, few), (open, closed, lost) => {
      const all = open.reduce((sum, count) => sum + count, closed);
      const trust = Math.max(0, all - lost[0]);
      const steps = [closed, trust, Math.max(0, trust - lost[1]), Math.max(0, trust - lost[2])];
      return narrowest(networkOf(open, steps)) >= 5;
    }),
    { numRuns: 3000 },
  );
});

/** `steps`: closed, reached trust, was referred, was activated. */
function countedRows(open: readonly number[], steps: readonly number[]): CountedRow[] {
  const [closed = 0, trust = 0, refer = 0, activate = 0] = steps;
  const signal = open.reduce((sum, count) => sum + count, closed);
  return [
    ...SOCIAL_TYPE_ROWS.map((row, index) => ({ table: "social_type", row, count: open[index] ?? 0 })),
    ...Object.entries({ signal, trust, refer, activate, closed }).map(([row, count]) => ({
      table: "chain",
      row,
      count,
    })),
  ];
}

/** What somebody can add up and subtract, written down apart from the code under test. */
function networkOf(open: readonly number[], steps: readonly number[]): PublishedFlow[] {
  const [closed = 0, trust = 0, refer = 0, activate = 0] = steps;
  const cells = discloseSnapshot(countedRows(open, steps));
  const allOpen = open.reduce((sum, count) => sum + count, 0);
  const flow = (from: number, to: number, truth: number, row?: string): PublishedFlow => ({
    from,
    to,
    truth,
    value: cells.find((cell) => cell.row === row)?.value ?? null,
  });
  return [
    ...SOCIAL_TYPE_ROWS.map((row, index) => flow(0, 1, open[index] ?? 0, row)),
    flow(1, 2, allOpen, "total"),
    flow(0, 2, closed, "closed"),
    flow(2, 3, allOpen + closed, "signal"),
    flow(3, 4, trust, "trust"),
    flow(3, 0, allOpen + closed - trust),
    flow(4, 5, refer, "refer"),
    flow(4, 5, trust - refer),
    flow(5, 0, activate, "activate"),
    flow(5, 0, trust - activate),
  ];
}

function valueOf(cells: readonly SnapshotCell[], table: string, row: string) {
  return cells.find((cell) => cell.table === table && cell.row === row)?.value;
}
