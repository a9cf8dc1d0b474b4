import path from "node:path";
import { appEnvironment } from "./app-environment";
import { startChild } from "./child-process";
import { ADDRESS_OPTIONS, chooseAddress, readOptions } from "./choose-address";
import { openDemoDatabase } from "./demo-database";
import { runProgram } from "./program";

/** `npm run dev`: the demonstration's database under Next.js' development server, which follows every change. */
runProgram(async (program) => {
  const values = readOptions({ ...ADDRESS_OPTIONS, fresh: { type: "boolean", default: false } });
  const urls = await openDemoDatabase(program, { isFresh: values.fresh });
  const { host, port, origin } = await chooseAddress(values);
  const settings = { urls, origin, secrets: urls.secrets };
  const next = path.join("node_modules", "next", "dist", "bin", "next");
  const child = startChild({
    args: [next, "dev", "--port", String(port), "--hostname", host],
    env: { ...appEnvironment(settings), NODE_ENV: "development" },
    watched: true,
  });
  program.atEnd(child.stop);
  await program.end(await child.exited);
});
