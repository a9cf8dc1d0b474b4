import { Client } from "pg";
import { DEMO_ACCOUNTS, DEMO_ORGANISATIONS, DEMO_PRACTICES, DEMO_TEAMS } from "../prisma/seed/accounts";
import { openDemoDatabase } from "./demo-database";
import { runProgram } from "./program";

/** A dossier of the demonstration, with the random words that stand in its note and nowhere else. */
type Dossier = { clientId: string; teamId: string; organisationId: string; number: number; canary: string };

/**
 * `npm run seed:check`: one JSON object on stdout, for whoever tests the walls from outside: who can sign in where, and
 * each dossier with its canary. What else there is to say goes to stderr. `npm run -s seed:check` is quiet about itself.
 */
runProgram(async (program) => {
  console.log = console.error;
  const { adminUrl } = await openDemoDatabase(program, { isFresh: false });
  const dossiers = await readDossiers(adminUrl);
  await print({
    organisations: DEMO_ORGANISATIONS,
    teams: DEMO_TEAMS,
    practices: DEMO_PRACTICES,
    users: DEMO_ACCOUNTS,
    dossiers,
  });
  await program.end(0);
});

async function readDossiers(adminUrl: string): Promise<Dossier[]> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    // A note that somebody wrote over in the demonstration has no canary any more.
    const { rows } = await admin.query<Dossier>(
      `SELECT id AS "clientId", "teamId", "organisationId", number, substring(note FROM 'canary-[0-9a-f]+') AS canary
       FROM client WHERE note ~ 'canary-[0-9a-f]+' ORDER BY "organisationId", number`,
    );
    return rows;
  } finally {
    await admin.end();
  }
}

/** Done only when all of it is out: a pipe takes a large text in parts. */
function print(report: object): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`, () => resolve());
  });
}
