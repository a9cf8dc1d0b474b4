import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { chown, lstat, mkdir, readFile, readlink, realpath, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { mayReach, type ServerAccount } from "./server-account";

const run = promisify(execFile);

/** Where root keeps what the database's account must be able to enter. */
export const SHARED_FOLDER = "/var/lib/kring";

/**
 * Makes the folder that holds the database's files and returns its real path.
 *
 * Mostly that is `dataDir` itself. When root keeps the project where the database's account may not come, such as
 * under a home folder of mode 0700, the files stand in `/var/lib/kring/<hash of the project's path>` and `dataDir`
 * is a link to them.
 */
export async function prepareServerFolder(dataDir: string, account: ServerAccount): Promise<string> {
  await mkdir(path.dirname(dataDir), { recursive: true });
  if (!account) return makeOwn(dataDir);

  const parent = await realpath(path.dirname(dataDir));
  if (mayReach(account, "folder", parent) && !(await isLink(dataDir))) {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await chown(dataDir, account.uid, account.gid);
    return realpath(dataDir);
  }
  return makeElsewhere(path.join(parent, path.basename(dataDir)), account);
}

async function makeOwn(dataDir: string): Promise<string> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const { uid } = await lstat(dataDir);
  if (process.getuid && uid !== process.getuid()) {
    throw new Error(
      `The database in ${dataDir} belongs to another account of this machine, likely because Kring ran as root ` +
        "before. Run it as that account again, or remove the folder to start over.",
    );
  }
  return realpath(dataDir);
}

async function makeElsewhere(dataDir: string, account: { uid: number; gid: number }): Promise<string> {
  const followed = await followLink(dataDir);
  if (followed) return followed;

  const hash = createHash("sha256").update(dataDir).digest("hex").slice(0, 16);
  const folder = path.join(SHARED_FOLDER, hash);
  const target = path.join(folder, path.basename(dataDir));
  await mkdir(SHARED_FOLDER, { recursive: true, mode: 0o755 });
  await mkdir(folder, { recursive: true, mode: 0o755 });
  // A database that stood in the project, because the account could come there before, moves along.
  if (existsSync(path.join(dataDir, "PG_VERSION"))) await run("mv", [dataDir, target]);
  await mkdir(target, { recursive: true, mode: 0o700 });
  await chown(target, account.uid, account.gid);
  await writeFile(path.join(folder, "project"), dataDir);
  await rm(dataDir, { recursive: true, force: true });
  await symlink(target, dataDir);
  return target;
}

/**
 * The folder that `dataDir` links to, when it is ours to use. A project that was moved keeps its database; a project
 * that was copied gets one of its own, for two programs must not think the same files theirs alone.
 */
async function followLink(dataDir: string): Promise<string | undefined> {
  if (!(await isLink(dataDir)) || !existsSync(dataDir)) return undefined;

  const target = await readlink(dataDir);
  const note = path.join(path.dirname(target), "project");
  const owner = await readFile(note, "utf8").catch(() => dataDir);
  if (owner === dataDir) return target;
  if ((await isLink(owner)) && (await readlink(owner)) === target) return undefined;

  await writeFile(note, dataDir);
  return target;
}

async function isLink(file: string): Promise<boolean> {
  return lstat(file).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
}
