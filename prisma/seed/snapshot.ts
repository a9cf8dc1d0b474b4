import type { Client } from "pg";
import { weekOf } from "@/lib/domain/week";
import { type CountedRow, DEFINITION_VERSION, discloseSnapshot } from "@/lib/statistics/snapshot-tables";
import { DEMO_ORGANISATIONS } from "./accounts";
import { type History, momentOn } from "./history";
import type { Dice } from "./random";

/** As lib/statistics counts: people by social type, journeys along the chain. */
const COUNTED_IN = { social_type: "clients", chain: "journeys" } as const;

const INSERT_CELL = `INSERT INTO statistics_cell ("snapshotId", "organisationId", "table", "row", "column", kind, value)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;

/**
 * The statistics of last week, counted and protected as the weekly job does, so that a manager finds numbers. This week
 * is left to the job itself.
 */
export async function takeFirstSnapshots(owner: Client, { dice, history }: { dice: Dice; history: History }) {
  const lastWeek = history.today.subtract({ days: 7 });
  const sunday = lastWeek.add({ days: 7 - lastWeek.dayOfWeek });
  await owner.query("SELECT set_config('app.system', 'statistics_snapshot', true)");
  for (const { id: organisationId } of DEMO_ORGANISATIONS) {
    const snapshotId = dice.uuid();
    await owner.query(
      `INSERT INTO statistics_snapshot (id, "organisationId", week, "definitionVersion", "takenAt") VALUES ($1, $2, $3, $4, $5)`,
      [snapshotId, organisationId, weekOf(lastWeek), DEFINITION_VERSION, momentOn(sunday, 0)],
    );
    const { rows } = await owner.query<CountedRow>(
      `SELECT "table", "row", count::int FROM statistics_counts($1) ORDER BY 1, 2`,
      [organisationId],
    );
    for (const { table, row, value } of discloseSnapshot(rows)) {
      await owner.query(INSERT_CELL, [
        snapshotId,
        organisationId,
        table,
        row,
        COUNTED_IN[table],
        value.kind,
        value.kind === "shown" ? value.value : null,
      ]);
    }
  }
}
