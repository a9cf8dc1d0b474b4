import "server-only";
import type { DisclosedValue } from "@/lib/domain/disclosure";
import { type DatabaseActor, withStatistics } from "@/lib/platform/database";
import { CHAIN_STEPS, SOCIAL_TYPE_ROWS, TOTAL_ROW, type ChainStep, type SocialTypeRow } from "./snapshot-tables";

/** What was published of a caseload in one week. */
export interface Snapshot {
  /** ISO week: "2026-W47". */
  readonly week: string;
  readonly takenAt: Date;
  /** Clients with an open journey, by social type. */
  readonly socialTypes: readonly { readonly row: SocialTypeRow; readonly value: DisclosedValue }[];
  readonly openJourneys: DisclosedValue;
  /** Journeys of all time, by the steps they reached. */
  readonly chain: readonly { readonly step: ChainStep; readonly value: DisclosedValue }[];
}

/** The last snapshot of the manager's own organisation; `null` before the first, and for everybody else. */
export async function latestSnapshot(actor: DatabaseActor): Promise<Snapshot | null> {
  const snapshot = await withStatistics(actor, (tx) =>
    tx.statisticsSnapshot.findFirst({
      orderBy: { week: "desc" },
      select: { week: true, takenAt: true, cells: { select: { table: true, row: true, kind: true, value: true } } },
    }),
  );
  if (!snapshot) return null;

  const { week, takenAt, cells } = snapshot;
  const valueOf = (table: string, row: string) =>
    disclosedValue(cells.find((cell) => cell.table === table && cell.row === row));
  return {
    week,
    takenAt,
    socialTypes: SOCIAL_TYPE_ROWS.map((row) => ({ row, value: valueOf("social_type", row) })),
    openJourneys: valueOf("social_type", TOTAL_ROW),
    chain: CHAIN_STEPS.map((step) => ({ step, value: valueOf("chain", step) })),
  };
}

/** A number that is not there is not shown. */
function disclosedValue(cell: { readonly kind: string; readonly value: number | null } | undefined): DisclosedValue {
  if (cell?.kind === "shown" && cell.value !== null) return { kind: "shown", value: cell.value };
  return cell?.kind === "small" ? { kind: "small" } : { kind: "withheld" };
}
