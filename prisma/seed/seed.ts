import { Client } from "pg";
import type { Temporal } from "temporal-polyfill";
import { today as todayHere } from "@/lib/platform/calendar";
import { readFieldKeys } from "@/lib/platform/field-encryption";
import { History } from "./history";
import { makeUpNeighbourhood, SEED } from "./neighbourhood";
import { Dice } from "./random";
import type { Rows } from "./rows";
import { sealRows } from "./seal-rows";
import { takeFirstSnapshots } from "./snapshot";
import { writeRows } from "./write-rows";

export interface SeedQuestion {
  readonly ownerUrl: string;
  /** What notes are sealed with: FIELD_KEYS of the application that will read them. */
  readonly fieldKeys: string;
  /** The day on which the history ends; today when it is left out. */
  readonly today?: Temporal.PlainDate;
}

/**
 * Fills an empty, migrated database with the demonstration and marks it as one. The mark goes first, because the
 * database refuses it where anything lives. All or nothing; nobody did it, so it leaves no audit rows.
 */
export async function seedDemo({ ownerUrl, fieldKeys, today = todayHere() }: SeedQuestion): Promise<void> {
  const history = new History(today);
  const rows = await makeUpNeighbourhood(history);
  sealRows(rows, readFieldKeys(fieldKeys));
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await fill(owner, rows, history);
  } finally {
    await owner.end();
  }
}

async function fill(owner: Client, rows: Rows, history: History): Promise<void> {
  await owner.query("BEGIN");
  await owner.query(`INSERT INTO database_mark (key, value, "setAt") VALUES ('demo', 'made-up people', $1)`, [
    history.at(0, 0),
  ]);
  await writeRows(owner, rows);
  await takeFirstSnapshots(owner, { dice: new Dice(SEED + 1), history });
  await owner.query("COMMIT");
  // Without fresh numbers about the tables the first pages would be planned as if they were empty.
  await owner.query("ANALYZE");
}
