import { Client } from "pg";

/** A client whom this worker carries, without a safety step, open or just closed, and without a form that is half filled in. */
export async function calmClientOf(worker: string): Promise<string> {
  const rows = await ask<{ clientId: string }>(
    `SELECT j."clientId" FROM journey j JOIN "user" u ON u.id = j."workerId"
     WHERE u.name = $1 AND j."closedAt" IS NULL AND j.phase IN ('refer', 'activate')
       AND NOT EXISTS (SELECT 1 FROM safety_task s WHERE s."clientId" = j."clientId"
         AND (s."closedAt" IS NULL OR s."raisedAt" > now() - interval '1 hour'))
       AND NOT EXISTS (SELECT 1 FROM draft d WHERE d."clientId" = j."clientId")
     ORDER BY j."openedAt" DESC, j.id LIMIT 1`,
    worker,
  );
  const [row] = rows;
  if (!row) throw new Error(`${worker} carries nobody who is calm`);
  return row.clientId;
}

/** As they are kept, without any door of the application. */
export function safetyTasksOf(clientId: string) {
  return ask<{ assessmentId: string | null; isClosed: boolean; agreed: string | null; isOfSaved: boolean }>(
    `SELECT "assessmentId", "closedAt" IS NOT NULL AS "isClosed", agreed,
       EXISTS (SELECT 1 FROM assessment a WHERE a.id = s."assessmentId") AS "isOfSaved"
     FROM safety_task s WHERE "clientId" = $1 AND "raisedAt" > now() - interval '10 minutes'`,
    clientId,
  );
}

async function ask<Row extends object>(sql: string, value: string): Promise<Row[]> {
  const client = new Client({ connectionString: process.env.ADMIN_DATABASE_URL ?? "" });
  await client.connect();
  try {
    return (await client.query<Row>(sql, [value])).rows;
  } finally {
    await client.end();
  }
}
