import { buildApp } from "./build-app";
import { ADDRESS_OPTIONS, chooseAddress, readOptions } from "./choose-address";
import { openDemoDatabase, readDemoAccounts } from "./demo-database";
import { runProgram } from "./program";
import { serveApp } from "./serve-app";

/** `npm run demo`: Kring with made-up people to look around in. `-- --fresh` starts over, `-- --port 4000`. */
runProgram(async (program) => {
  const values = readOptions({ ...ADDRESS_OPTIONS, fresh: { type: "boolean", default: false } });
  const server = await buildApp(program);
  const urls = await openDemoDatabase(program, { isFresh: values.fresh });
  const address = await chooseAddress(values);
  const app = await serveApp({ ...address, server, urls, secrets: urls.secrets });
  program.atEnd(app.stop);

  await printWelcome(address.origin);
  await app.exited;
  await program.end(1);
});

async function printWelcome(origin: string): Promise<void> {
  const accounts = await readDemoAccounts();
  const widest = (column: "role" | "name" | "email") => Math.max(0, ...accounts.map((each) => each[column].length));
  const [role, name, email] = [widest("role"), widest("name"), widest("email")];

  console.log(`\nKring is open at ${origin}\n`);
  for (const each of accounts) {
    console.log(
      `  ${each.role.padEnd(role)}  ${each.name.padEnd(name)}  ${each.email.padEnd(email)}  ${each.password}`,
    );
  }
  console.log("\nCtrl-C stops it. Start over with: npm run demo -- --fresh");
}
