import { appEnvironment } from "./app-environment";
import { openDatabase } from "./database/open-database";
import { runProgram } from "./program";
import { dataFolder } from "./project";

/** `npm run snapshot`: the weekly statistics of every organisation; a week that was taken before stays as it is. */
runProgram(async (program) => {
  const database = await openDatabase({ dataDir: dataFolder, databaseName: "kring" });
  program.atEnd(database.stop);
  // The application reads its settings when it is first imported, and works as its own roles here, too.
  const settings = { urls: database, origin: "http://localhost", secrets: database.secrets };
  Object.assign(process.env, appEnvironment(settings));
  const { takeSnapshots } = await import("../lib/statistics/statistics-commands");

  const { closeDatabase } = await import("../lib/platform/database");
  program.atEnd(closeDatabase);

  const taken = await takeSnapshots();
  for (const { organisation, week, isNew } of taken) {
    console.log(`${organisation}: ${week} ${isNew ? "taken" : "was taken before; nothing changed"}.`);
  }
  if (taken.length === 0) console.log("There is no organisation to count yet.");
  await program.end(0);
});
