import { execFile } from "node:child_process";
import { chown, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { Client } from "pg";
import { findFreePort } from "../free-port";
import { isNumberTaken, processExists } from "./folder-lock";
import type { ServerAccount } from "./server-account";
import type { ServerBinaries } from "./server-binaries";

const execute = promisify(execFile);
const START_SECONDS = 60;
const ATTEMPTS = 6;

/** The files of one database server and what it takes to run it. */
export type Cluster = { folder: string; account: ServerAccount; password: string; binaries: ServerBinaries };

/** Makes the files of a new server: UTF-8, letters compared by code point, checksums on every page. */
export async function createCluster(cluster: Cluster): Promise<void> {
  // Made beside its place and moved when it is whole: a first start that was cut off leaves no half server.
  const unfinished = `${cluster.folder}.new`;
  const passwordFile = `${cluster.folder}.password`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  await writeFile(passwordFile, cluster.password, { mode: 0o600 });
  const { account } = cluster;
  if (account) await Promise.all([unfinished, passwordFile].map((made) => chown(made, account.uid, account.gid)));
  try {
    // The builtin C.UTF-8 sorts like C everywhere and knows, unlike C, that É is the capital of é.
    await command(cluster, "initdb", [
      `--pgdata=${unfinished}`,
      "--username=postgres",
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--data-checksums",
    ]);
    await rename(unfinished, cluster.folder);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/**
 * Starts the server, on the port of last time when that is still free.
 *
 * @returns the port.
 */
export async function startServer(
  cluster: Cluster,
  lastPort: number | undefined,
  settings: Readonly<Record<string, string>>,
): Promise<number> {
  const log = path.join(cluster.folder, "server.log");
  let failure = "";
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = attempt === 0 && lastPort ? lastPort : await findFreePort();
    await rm(log, { force: true });
    try {
      await command(cluster, "pg_ctl", [
        ...["start", "--silent", "--wait", `--timeout=${START_SECONDS}`, `--pgdata=${cluster.folder}`],
        ...[`--log=${log}`, `--options=${serverOptions(port, settings)}`],
      ]);
      return port;
    } catch (error) {
      failure = await readFile(log, "utf8").catch(() => String(error));
      // A port that was just taken, or a server that was killed and whose last processes are still on their way out.
      if (!/could not (bind|create any)|shared memory block|lock file/i.test(failure)) break;
      await pause(300);
    }
  }
  throw new Error(`The database in ${cluster.folder} did not start:\n${lastLines(failure)}`);
}

/** Stops the server; running transactions are rolled back. */
export async function stopServer(cluster: Cluster): Promise<void> {
  const pid = await readPid(cluster.folder);
  if (pid === undefined || !processExists(pid.pid)) return;
  await command(cluster, "pg_ctl", ["stop", "--silent", "--wait", "--mode=fast", `--pgdata=${cluster.folder}`]);
}

/**
 * The port of a server that already runs on these files. One that runs but keeps silent is stopped, and a note of a
 * process that is no longer ours is removed.
 */
export async function findRunningServer(cluster: Cluster): Promise<number | undefined> {
  const note = await readPid(cluster.folder);
  if (!note) return undefined;
  // A dead server's note is PostgreSQL's own to judge: it also looks for processes that the server left behind.
  if (!isNumberTaken(note.pid)) return undefined;
  if (!(await isServerOf(note.pid, cluster.folder))) {
    // What a server that was killed this moment left running needs no longer than this to leave.
    await pause(500);
    await rm(path.join(cluster.folder, "postmaster.pid"), { force: true });
    return undefined;
  }
  if (note.port !== undefined && (await answers(cluster, note.port, START_SECONDS))) return note.port;

  await command(cluster, "pg_ctl", ["stop", "--silent", "--wait", "--mode=immediate", `--pgdata=${cluster.folder}`]);
  return undefined;
}

function serverOptions(port: number, settings: Readonly<Record<string, string>>): string {
  const all = {
    port: String(port),
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    password_encryption: "scram-sha-256",
    timezone: "UTC",
    log_timezone: "UTC",
    ...settings,
  };
  return Object.entries(all)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(" ");
}

async function command(cluster: Cluster, program: string, args: string[]): Promise<void> {
  const file = path.join(cluster.binaries.home, "bin", program);
  const env = { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH ?? "", LC_ALL: "C", TZ: "UTC" };
  // The account may not be allowed to stand in the folder that we stand in.
  await execute(file, args, { ...cluster.account, cwd: cluster.folder, env });
}

async function readPid(folder: string): Promise<{ pid: number; port: number | undefined } | undefined> {
  const text = await readFile(path.join(folder, "postmaster.pid"), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = text.split("\n");
  const pid = Number.parseInt(lines[0] ?? "", 10);
  const port = Number.parseInt(lines[3] ?? "", 10);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: port > 0 ? port : undefined };
}

/** Whether the process is a PostgreSQL on this folder, and not another that got the number of a dead one. */
async function isServerOf(pid: number, folder: string): Promise<boolean> {
  if (process.platform === "win32") return true;
  const line = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(async () => {
    const { stdout } = await execute("ps", ["-o", "command=", "-p", String(pid)]).catch(() => ({ stdout: "" }));
    return stdout;
  });
  return line.includes("postgres") && line.includes(folder);
}

async function answers(cluster: Cluster, port: number, seconds: number): Promise<boolean> {
  const deadline = Date.now() + seconds * 1000;
  while (Date.now() < deadline) {
    const answer = await ask(cluster, port);
    if (answer !== undefined) return answer;
    await pause(200);
  }
  return false;
}

/** True: our server; false: a server that does not know our password; undefined: no answer yet. */
async function ask(cluster: Cluster, port: number): Promise<boolean | undefined> {
  const { password } = cluster;
  const login = { host: "127.0.0.1", port, user: "postgres", database: "postgres", password };
  const client = new Client({ ...login, connectionTimeoutMillis: 2000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>("SHOW data_directory");
    return rows[0]?.data_directory === cluster.folder;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "28P01" ? false : undefined;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function lastLines(text: string): string {
  return text.trim().split("\n").slice(-12).join("\n");
}
