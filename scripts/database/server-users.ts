import { randomUUID } from "node:crypto";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describeProcess, isAlive } from "./folder-lock";

/**
 * Notes in a folder which processes use a database server, so that the last one to leave stops it. Call it under the
 * server's lock.
 *
 * @returns how to leave: true when nobody else that still lives uses the server.
 */
export async function registerServerUser(folder: string): Promise<{ leave(): Promise<boolean> }> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const own = path.join(folder, randomUUID());
  await writeFile(own, describeProcess(process.pid), { mode: 0o600 });

  return {
    async leave() {
      await rm(own, { force: true });
      return (await countLiving(folder)) === 0;
    },
  };
}

async function countLiving(folder: string): Promise<number> {
  let living = 0;
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    if (isAlive(await readFile(file, "utf8"))) living += 1;
    else await rm(file, { force: true });
  }
  return living;
}
