import { type Client, escapeIdentifier } from "pg";
import type { Rows } from "./rows";

const AT_ONCE = 2000;

/** Writes all rows, thousands in one statement; PostgreSQL reads each column from JSON by its own type. */
export async function writeRows(owner: Client, rows: Rows): Promise<void> {
  for (const [table, list] of Object.entries(rows)) {
    for (let from = 0; from < list.length; from += AT_ONCE) {
      await writeSome(owner, table, list.slice(from, from + AT_ONCE));
    }
  }
}

/** All rows of a table have the same columns; what the first leaves out keeps its default. */
async function writeSome(owner: Client, table: string, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
    .map(escapeIdentifier)
    .join(", ");
  const name = escapeIdentifier(table);
  await owner.query(
    `INSERT INTO ${name} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${name}, $1::json)`,
    [JSON.stringify(rows)],
  );
}
