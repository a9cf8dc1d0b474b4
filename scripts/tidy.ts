import { appEnvironment } from "./app-environment";
import { openDatabase } from "./database/open-database";
import { runProgram } from "./program";
import { dataFolder } from "./project";

/** `npm run tidy`: drops what was begun more than 30 days ago and never saved, also of who lost the dossier. */
runProgram(async (program) => {
  const database = await openDatabase({ dataDir: dataFolder, databaseName: "kring" });
  program.atEnd(database.stop);
  // The application reads its settings when it is first imported, and works as its own roles here, too.
  const settings = { urls: database, origin: "http://localhost", secrets: database.secrets };
  Object.assign(process.env, appEnvironment(settings));
  const { sweepDrafts } = await import("../lib/access/draft");

  const { closeDatabase } = await import("../lib/platform/database");
  program.atEnd(closeDatabase);

  console.log(`Drafts of more than 30 days ago: ${await sweepDrafts()} dropped.`);
  await program.end(0);
});
