import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chmod, chown, lstat, mkdtemp, readFile, readlink, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterEach, describe, expect, test } from "vitest";
import { projectFolder } from "../project";
import { startEmbeddedServer, type EmbeddedServer } from "./embedded-server";
import { processExists } from "./folder-lock";

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const folders: string[] = [];
const servers: EmbeddedServer[] = [];
const programs: ChildProcess[] = [];

afterEach(async () => {
  for (const program of programs.splice(0)) program.kill("SIGKILL");
  for (const server of servers.splice(0)) await server.stop();
  for (const folder of folders.splice(0)) await removeFolder(folder);
});

describe("the embedded database server", () => {
  test("starts again on the same folder, which may have a space in its name, on the same port", async () => {
    const dataDir = await newDataDir();
    const first = await start(dataDir);
    await write(first.adminUrl, "kept");
    await first.stop();
    const second = await start(dataDir);
    expect(second.adminUrl).toBe(first.adminUrl);
    expect(await read(second.adminUrl)).toEqual(["kept"]);
  });

  test("keeps the data when the server itself is killed", async () => {
    const dataDir = await newDataDir();
    const first = await start(dataDir);
    await write(first.adminUrl, "kept");
    process.kill(await pidOf(dataDir), "SIGKILL");
    await expect.poll(() => answers(first.adminUrl), { timeout: 10_000 }).toBe(false);
    const second = await start(dataDir);
    expect(await read(second.adminUrl)).toEqual(["kept"]);
  });

  test("is taken over when its program was killed, and stopped by the one that took it over", async () => {
    const dataDir = await newDataDir();
    const { adminUrl, program } = await startProgram(dataDir);
    const pid = await pidOf(dataDir);
    program.kill("SIGKILL");
    await once(program, "exit");

    const server = await start(dataDir);
    expect(server.adminUrl).toBe(adminUrl);
    expect(await pidOf(dataDir)).toBe(pid);
    await server.stop();
    await expect.poll(() => processExists(pid)).toBe(false);
  });

  test("runs on while another living program of the folder uses it", async () => {
    const dataDir = await newDataDir();
    const { adminUrl, program } = await startProgram(dataDir);
    const server = await start(dataDir);
    await server.stop();
    expect(await answers(adminUrl)).toBe(true);

    program.kill("SIGTERM");
    await once(program, "exit");
    expect(await answers(adminUrl)).toBe(false);
  });

  test("is started once when several programs start at the same moment", async () => {
    const dataDir = await newDataDir();
    const started = await Promise.all([start(dataDir), startProgram(dataDir), startProgram(dataDir)]);
    expect(new Set(started.map(({ adminUrl }) => adminUrl)).size).toBe(1);
  });

  test("of two folders run side by side", async () => {
    const [one, other] = await Promise.all([start(await newDataDir()), start(await newDataDir())]);
    await write(one.adminUrl, "one");
    await write(other.adminUrl, "other");
    expect(one.port).not.toBe(other.port);
    expect(await read(one.adminUrl)).toEqual(["one"]);
  });

  test("takes another port when its own was taken in the meantime", async () => {
    const dataDir = await newDataDir();
    const first = await start(dataDir);
    await first.stop();
    const other = await newDataDir();
    await writeFile(`${other}.json`, JSON.stringify({ password: "taker", port: first.port }));
    await start(other);
    expect((await start(dataDir)).port).not.toBe(first.port);
  });

  test("is not held up by the note of a dead server whose number another process got", async () => {
    const dataDir = await newDataDir();
    const first = await start(dataDir);
    await write(first.adminUrl, "kept");
    const note = await readFile(path.join(dataDir, "postmaster.pid"), "utf8");
    await first.stop();
    await writeFile(path.join(dataDir, "postmaster.pid"), note.replace(/^\d+/, String(process.pid)));
    expect(await read((await start(dataDir)).adminUrl)).toEqual(["kept"]);
  });

  test("refuses a wrong password and listens on this machine alone", async () => {
    const server = await start(await newDataDir());
    const wrong = new URL(server.adminUrl);
    wrong.password = "wrong";
    expect(await answers(wrong.href)).toBe(false);
    expect(await ask(server.adminUrl, "SHOW listen_addresses")).toEqual(["127.0.0.1"]);
    expect(await ask(server.adminUrl, "SHOW data_checksums")).toEqual(["on"]);
    expect((await stat(`${folders[0]}/a b/postgres.json`)).mode & 0o777).toBe(0o600);
  });

  test.runIf(isRoot)(
    "as root in a folder that only root may enter, keeps its files where its account may come",
    async () => {
      const dataDir = await newDataDir();
      await chmod(path.dirname(path.dirname(dataDir)), 0o700);
      const first = await start(dataDir);
      await write(first.adminUrl, "kept");
      await first.stop();
      expect((await lstat(dataDir)).isSymbolicLink()).toBe(true);
      expect((await stat(dataDir)).uid).not.toBe(0);
      expect(await read((await start(dataDir)).adminUrl)).toEqual(["kept"]);
    },
  );

  // Needs an account to change to, which only root can, and a project that this account may read.
  test.runIf(isRoot && nobodyReads(projectFolder))("runs as an ordinary user", async () => {
    const dataDir = await newDataDir();
    await chown(path.dirname(dataDir), NOBODY, NOBODY);
    const { adminUrl } = await startProgram(dataDir, { uid: NOBODY, gid: NOBODY });
    await write(adminUrl, "kept");
    expect(await read(adminUrl)).toEqual(["kept"]);
    expect((await stat(dataDir)).uid).toBe(NOBODY);
  });
});

async function newDataDir(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "kring-server-"));
  await chmod(folder, 0o755);
  folders.push(folder);
  spawnSync("mkdir", [path.join(folder, "a b")]);
  return path.join(folder, "a b", "postgres");
}

async function removeFolder(folder: string): Promise<void> {
  const dataDir = path.join(folder, "a b", "postgres");
  if (existsSync(path.join(dataDir, "postmaster.pid"))) await (await startEmbeddedServer({ dataDir })).stop();
  const target = await readlink(dataDir).catch(() => undefined);
  if (target) await rm(path.dirname(target), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}

async function start(dataDir: string): Promise<EmbeddedServer> {
  const server = await startEmbeddedServer({ dataDir, settings: { fsync: "off" } });
  servers.push(server);
  return server;
}

type Account = { uid: number; gid: number };

async function startProgram(dataDir: string, account?: Account): Promise<{ adminUrl: string; program: ChildProcess }> {
  const file = path.join(import.meta.dirname, "hold-server.fixture.ts");
  const program = spawn(process.execPath, ["--import", "tsx", file, dataDir], {
    ...account,
    cwd: projectFolder,
    env: { ...process.env, HOME: path.dirname(dataDir), TMPDIR: path.dirname(dataDir) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  programs.push(program);
  const [line] = await once(program.stdout ?? program, "data");
  return { adminUrl: String(line).trim(), program };
}

async function pidOf(dataDir: string): Promise<number> {
  return Number.parseInt(await readFile(path.join(dataDir, "postmaster.pid"), "utf8"), 10);
}

async function write(url: string, word: string): Promise<void> {
  await ask(url, `CREATE TABLE IF NOT EXISTS word AS SELECT '${word}' AS word`);
}

function read(url: string): Promise<unknown[]> {
  return ask(url, "SELECT word FROM word");
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query({ text: sql, rowMode: "array" });
    return rows.flat();
  } finally {
    await client.end();
  }
}

async function answers(url: string): Promise<boolean> {
  return ask(url, "SELECT 1").then(
    () => true,
    () => false,
  );
}

function nobodyReads(folder: string): boolean {
  const program = [process.execPath, "-e", `require("fs").readdirSync(${JSON.stringify(folder)})`] as const;
  return spawnSync(program[0], program.slice(1), { uid: NOBODY, gid: NOBODY, cwd: "/" }).status === 0;
}
