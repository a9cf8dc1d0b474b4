import { execFile, spawnSync } from "node:child_process";
import { stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The account that the database server runs as: nothing for "as ourselves". */
export type ServerAccount = { uid: number; gid: number } | undefined;

/**
 * PostgreSQL refuses to run as root. Root therefore runs it as an unprivileged account: `postgres` where that exists,
 * else `kring`, which is made when it is missing; a database that an ordinary user made keeps running as that user.
 * Anybody else runs it as themselves.
 *
 * @throws when root has no such account and cannot make one.
 */
export async function chooseServerAccount(dataDir: string): Promise<ServerAccount> {
  if (process.getuid?.() !== 0) return undefined;

  const owner = await stat(path.join(dataDir, "PG_VERSION")).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };

  const existing = (await findAccount("postgres")) ?? (await findAccount("kring"));
  if (existing) return existing;

  await createAccount();
  const created = await findAccount("kring");
  if (!created) throw new Error("The account for the database server could not be made. Run Kring as another user.");
  return created;
}

/** Whether the account may enter the folder or run the program; it does not follow from the folder's own mode. */
export function mayReach(account: ServerAccount, what: "folder" | "program", target: string): boolean {
  if (!account) return true;
  const args = what === "folder" ? ["-c", 'cd "$1"', "sh", target] : ["-c", '"$1" --version', "sh", target];
  return spawnSync("/bin/sh", args, { ...account, cwd: "/", stdio: "ignore" }).status === 0;
}

async function findAccount(name: string): Promise<ServerAccount> {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

/** Debian and Red Hat have `useradd`; Alpine's BusyBox has `adduser`. */
async function createAccount(): Promise<void> {
  try {
    await run("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "kring"]);
  } catch {
    await run("adduser", ["-S", "-D", "-H", "kring"]).catch(() => undefined);
  }
}
