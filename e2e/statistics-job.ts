import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Client } from "pg";

const ADMIN_URL = process.env.ADMIN_DATABASE_URL ?? "";
const LOOKED_AT = "Welzijn Lindehaven";

/** How many journeys reached each step, before anything is rounded or hidden. */
export type Counts = Partial<Record<string, number>>;

/** The counts of the organisation that is looked around in, as the weekly job gets them. */
export async function trueCounts(): Promise<Counts> {
  const rows = await asAdministrator(async (client) => {
    await client.query(`SELECT set_config('app.system', 'statistics_snapshot', false)`);
    const { rows } = await client.query<{ row: string; count: string }>(
      `SELECT "row", count FROM statistics_counts((SELECT id FROM organisation WHERE name = $1)) WHERE "table" = 'chain'`,
      [LOOKED_AT],
    );
    return rows;
  });
  return Object.fromEntries(rows.map(({ row, count }) => [row, Number(count)]));
}

/** A week is taken once; a test that ran before may have taken it. */
export async function forgetThisWeek(): Promise<void> {
  await asAdministrator(async (client) => {
    const newest = `SELECT id FROM statistics_snapshot WHERE "takenAt" > now() - interval '1 day'`;
    await client.query(`DELETE FROM statistics_cell WHERE "snapshotId" IN (${newest})`);
    await client.query(`DELETE FROM statistics_snapshot WHERE id IN (${newest})`);
  });
}

/** `npm run snapshot` on the database of this run. */
export async function runSnapshot(): Promise<void> {
  const environment = { ...process.env, DATABASE_URL: ADMIN_URL };
  await promisify(execFile)(process.execPath, ["scripts/run.mjs", "snapshot"], { env: environment });
}

async function asAdministrator<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: ADMIN_URL });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
