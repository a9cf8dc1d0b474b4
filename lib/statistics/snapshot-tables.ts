import type { DisclosedValue } from "@/lib/domain/disclosure";
import { suppress, type Figure } from "@/lib/domain/disclosure-suppression";
import { SOCIAL_TYPE_CODES, type SocialType } from "@/lib/domain/taxonomy/social-types";

/** A change in what a number counts, or in how it is protected, gets a new version: series are not compared across. */
export const DEFINITION_VERSION = 1;

/** Who has not been measured is a row of its own, never left out. */
export type SocialTypeRow = SocialType | "unknown";
/** Whom the work is for comes first. */
export const SOCIAL_TYPE_ROWS: readonly SocialTypeRow[] = [...SOCIAL_TYPE_CODES.toReversed(), "unknown"];

export const CHAIN_STEPS = ["signal", "trust", "refer", "activate", "closed"] as const;
export type ChainStep = (typeof CHAIN_STEPS)[number];

/** The total of the table of social types: all open journeys. */
export const TOTAL_ROW = "total";

/** A true count as the database gives it; it is never kept. */
export interface CountedRow {
  readonly table: string;
  readonly row: string;
  readonly count: number;
}

/** A number of a snapshot as it is kept. */
export interface SnapshotCell {
  readonly table: "social_type" | "chain";
  readonly row: SocialTypeRow | ChainStep | typeof TOTAL_ROW;
  readonly value: DisclosedValue;
}

/**
 * Both tables of a snapshot as they may be published. They are protected as one, because they can be subtracted from
 * each other, and so can the steps of the chain:
 *
 * - all journeys less the closed ones are the open ones, whom the social types divide;
 * - all journeys less those that reached trust are those that did not get so far;
 * - who reached trust less who was referred (or activated) are those who were not.
 *
 * The differences stand in the network as numbers that are not published, and one below 10 keeps five values, too.
 */
export function discloseSnapshot(counted: readonly CountedRow[]): SnapshotCell[] {
  const figures = snapshotFigures(counted);
  const values = suppress(figures.map(({ figure }) => figure));
  return figures.flatMap(({ cell }, index) => {
    const value = values[index];
    return cell && value ? [{ ...cell, value }] : [];
  });
}

type CellName = Pick<SnapshotCell, "table" | "row">;
interface NamedFigure {
  readonly cell: CellName | null;
  readonly figure: Figure;
}

/** Few numbers withheld comes first; between as many, the totals that shares are taken of are kept. */
const WORTH = { part: 100, whole: 101 };

/** Where numbers part and come together. */
const NODE = { journeys: 0, open: 1, divided: 2, together: 3, trusted: 4, referred: 5 };

function snapshotFigures(counted: readonly CountedRow[]): NamedFigure[] {
  const count = (table: CellName["table"], row: string) =>
    counted.find((line) => line.table === table && line.row === row)?.count ?? 0;
  const step = (row: ChainStep) => count("chain", row);
  const open = SOCIAL_TYPE_ROWS.reduce((sum, row) => sum + count("social_type", row), 0);
  if (open + step("closed") !== step("signal")) throw new Error("Open and closed journeys do not make all journeys");

  const { journeys, open: inOpen, divided, together, trusted, referred } = NODE;
  return [
    ...SOCIAL_TYPE_ROWS.map((row) =>
      published({ table: "social_type", row }, { from: journeys, to: inOpen, count: count("social_type", row) }),
    ),
    published({ table: "social_type", row: TOTAL_ROW }, { from: inOpen, to: divided, count: open }, WORTH.whole),
    published({ table: "chain", row: "signal" }, { from: divided, to: together, count: step("signal") }, WORTH.whole),
    ...partOf(
      step("signal"),
      published(chain("trust"), { from: together, to: trusted, count: step("trust") }),
      journeys,
    ),
    ...partOf(step("trust"), published(chain("refer"), { from: trusted, to: referred, count: step("refer") })),
    ...partOf(step("trust"), published(chain("activate"), { from: referred, to: journeys, count: step("activate") })),
    published(chain("closed"), { from: journeys, to: divided, count: step("closed") }),
  ];
}

const chain = (row: ChainStep): CellName => ({ table: "chain", row });

function published(cell: CellName, flow: Pick<Figure, "from" | "to" | "count">, worth = WORTH.part): NamedFigure {
  return { cell, figure: { ...flow, name: `${cell.table} ${cell.row}`, worth } };
}

/**
 * A step with those who did not get there, who flow on to `onward`. Journeys taken over from elsewhere can lack the
 * moves before; then a step is no part of the one before it, nothing follows from a difference, and it stands alone.
 */
function partOf(whole: number, part: NamedFigure, onward = part.figure.to): NamedFigure[] {
  const { from, to, count, name } = part.figure;
  const rest = { from, to: onward, name: `not ${name}`, worth: null };
  if (count <= whole) return [part, { cell: null, figure: { ...rest, count: whole - count } }];
  return [
    { ...part, figure: { ...part.figure, to: from } },
    { cell: null, figure: { ...rest, to, count: whole } },
  ];
}
