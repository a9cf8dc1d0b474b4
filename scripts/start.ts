import { buildApp } from "./build-app";
import { ADDRESS_OPTIONS, chooseAddress, readOptions } from "./choose-address";
import { openDatabase } from "./database/open-database";
import { runProgram } from "./program";
import { dataFolder } from "./project";
import { serveApp } from "./serve-app";

/** `npm start`: Kring for real work, on the database of DATABASE_URL or an embedded one; nothing is made up. */
runProgram(async (program) => {
  const values = readOptions(ADDRESS_OPTIONS);
  const server = await buildApp(program);
  const database = await openDatabase({ dataDir: dataFolder, databaseName: "kring" });
  program.atEnd(database.stop);
  const address = await chooseAddress(values);
  const app = await serveApp({ ...address, server, urls: database, secrets: database.secrets });
  program.atEnd(app.stop);

  console.log(`Kring is open at ${address.origin}`);
  await app.exited;
  await program.end(1);
});
