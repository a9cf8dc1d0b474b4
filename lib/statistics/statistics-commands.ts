import "server-only";
import { randomUUID } from "node:crypto";
import type { Result } from "@/lib/domain/result";
import { weekOf } from "@/lib/domain/week";
import { today } from "@/lib/platform/calendar";
import { withSystem, type Tx } from "@/lib/platform/database";
import { DEFINITION_VERSION, discloseSnapshot, type CountedRow } from "./snapshot-tables";

/** The column of each table: what its numbers count. */
const COUNTED_IN = { social_type: "clients", chain: "journeys" } as const;

/**
 * Counts the caseload of an organisation and keeps what may be published of it under an ISO week ("2026-W47"). The
 * true counts are gone when this returns. A week is frozen once taken: taking it again changes nothing.
 * @throws RangeError when `week` is no ISO week.
 */
export async function takeSnapshot(
  organisationId: string,
  week: string,
): Promise<Result<{ readonly snapshotId: string }, "already-taken">> {
  if (!/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/.test(week)) throw new RangeError(`${week} is no ISO week`);

  return withSystem("statistics_snapshot", async (tx) => {
    const snapshotId = randomUUID();
    // Two jobs at once: the second waits here for the first, and then finds the week taken.
    const made = await tx.statisticsSnapshot.createMany({
      data: [{ id: snapshotId, organisationId, week, definitionVersion: DEFINITION_VERSION }],
      skipDuplicates: true,
    });
    if (made.count === 0) return { ok: false, reason: "already-taken" };

    await publish(tx, { snapshotId, organisationId });
    return { ok: true, value: { snapshotId } };
  });
}

export interface TakenSnapshot {
  readonly organisation: string;
  readonly week: string;
  /** False when this week had been taken before. */
  readonly isNew: boolean;
}

/** The weekly job: a snapshot of this week for every organisation that has none yet. */
export async function takeSnapshots(day = today()): Promise<TakenSnapshot[]> {
  const organisations = await withSystem("statistics_snapshot", (tx) =>
    tx.organisation.findMany({ select: { id: true, name: true }, orderBy: { name: "asc" } }),
  );
  const week = weekOf(day);
  const taken: TakenSnapshot[] = [];
  for (const { id, name } of organisations) {
    const outcome = await takeSnapshot(id, week);
    taken.push({ organisation: name, week, isNew: outcome.ok });
  }
  return taken;
}

interface NewSnapshot {
  readonly snapshotId: string;
  readonly organisationId: string;
}

async function publish(tx: Tx, { snapshotId, organisationId }: NewSnapshot): Promise<void> {
  const counted = await tx.$queryRaw<CountedRow[]>`
    SELECT "table", "row", count::int FROM statistics_counts(${organisationId}::uuid)`;
  await tx.statisticsCell.createMany({
    data: discloseSnapshot(counted).map(({ table, row, value }) => ({
      snapshotId,
      organisationId,
      table,
      row,
      column: COUNTED_IN[table],
      kind: value.kind,
      value: value.kind === "shown" ? value.value : null,
    })),
  });
}
