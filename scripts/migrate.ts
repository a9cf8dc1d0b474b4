import path from "node:path";
import { parseArgs } from "node:util";
import { draftMigration } from "./database/draft-migration";
import { applyMigrations, settleMigration } from "./database/migrations";
import { openServer, type DatabaseServer } from "./database/open-database";
import { prepareDatabase } from "./database/roles";
import { readSecrets } from "./database/secrets";
import { runProgram } from "./program";
import { dataFolder } from "./project";

/**
 * `npm run migrate`: brings the database up to the code.
 * `-- --draft <name>` writes a new migration for what changed in prisma/schema.prisma.
 * `-- --applied <name>` and `-- --rolled-back <name>` settle a migration that was cut off.
 */
const { values } = parseArgs({
  options: {
    draft: { type: "string" },
    applied: { type: "string" },
    "rolled-back": { type: "string" },
  },
});

runProgram(async (program) => {
  const server = await openServer({ dataDir: dataFolder, databaseName: "kring" });
  program.atEnd(server.stop);
  if (values.draft !== undefined) await draft(server, values.draft);
  else await migrate(server);
  await program.end(0);
});

async function draft(server: DatabaseServer, name: string): Promise<void> {
  const file = await draftMigration({ adminUrl: server.adminUrl, name, now: new Date() });
  if (!file) console.log("The migrations already say what prisma/schema.prisma says.");
  else console.log(`Wrote ${path.relative(process.cwd(), file)}. Read it, change it, then: npm run migrate`);
}

async function migrate(server: DatabaseServer): Promise<void> {
  const { authSecret: fallbackSecret } = await readSecrets(dataFolder);
  const choice = server.isExternal ? { fallbackSecret } : { fallbackSecret, databaseName: server.databaseName };
  const { ownerUrl } = await prepareDatabase(server.adminUrl, choice);
  if (values.applied !== undefined) await settleMigration(ownerUrl, values.applied, "applied");
  if (values["rolled-back"] !== undefined) await settleMigration(ownerUrl, values["rolled-back"], "rolled-back");

  const applied = await applyMigrations(ownerUrl);
  console.log(applied.length === 0 ? "The database is up to date." : `Applied: ${applied.join(", ")}`);
}
