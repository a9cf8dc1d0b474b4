import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, realpath, writeFile } from "node:fs/promises";
import path from "node:path";
import { withLock } from "./folder-lock";
import { chooseServerAccount, mayReach, type ServerAccount } from "./server-account";
import { copyServerBinaries, findServerBinaries, type ServerBinaries } from "./server-binaries";
import { prepareServerFolder, SHARED_FOLDER } from "./server-folder";
import { createCluster, findRunningServer, startServer, stopServer, type Cluster } from "./server-process";
import { registerServerUser } from "./server-users";

/** What the server is told apart from our own choices, such as `{ fsync: "off" }` for a database of tests. */
export type ServerSettings = Readonly<Record<string, string>>;

/** A PostgreSQL that runs on this machine; `adminUrl` is its superuser's. */
export type EmbeddedServer = { adminUrl: string; port: number; stop(): Promise<void> };

type Remembered = { password: string; port?: number };

/**
 * Starts the PostgreSQL that came with the packages on the files in `dataDir`, which are made the first time. It
 * listens on 127.0.0.1 alone, on a free port that is kept from one start to the next.
 *
 * A server that still runs on these files, because its program was killed or because another program uses it, is
 * taken over; `stop` stops the server when no other living program uses it. Beside `dataDir` stand `<dataDir>.json`
 * (superuser's password and port, mode 0600), `<dataDir>.lock` and `<dataDir>.users`; the server's log is
 * `<dataDir>/server.log`.
 *
 * As root the server runs as an unprivileged account (see `chooseServerAccount`), from a folder that it may enter (see
 * `prepareServerFolder`).
 *
 * @throws with the end of the server's log when it does not start.
 */
export async function startEmbeddedServer(options: {
  dataDir: string;
  settings?: ServerSettings;
}): Promise<EmbeddedServer> {
  await mkdir(path.dirname(path.resolve(options.dataDir)), { recursive: true });
  const beside = path.join(await realpath(path.dirname(path.resolve(options.dataDir))), path.basename(options.dataDir));
  const lock = `${beside}.lock`;

  return withLock(lock, async () => {
    const account = await chooseServerAccount(beside);
    const folder = await prepareServerFolder(beside, account);
    const remembered = await remember(`${beside}.json`, existsSync(path.join(folder, "PG_VERSION")));
    const cluster: Cluster = { folder, account, password: remembered.password, binaries: await reachable(account) };
    const port = await run(cluster, remembered.port, options.settings ?? {});
    await save(`${beside}.json`, { ...remembered, port });

    const user = await registerServerUser(`${beside}.users`);
    let stopping: Promise<void> | undefined;
    const leave = () =>
      withLock(lock, async () => {
        if (await user.leave()) await stopServer(cluster);
      });
    return { adminUrl: adminUrlOf(remembered.password, port), port, stop: () => (stopping ??= leave()) };
  });
}

async function run(cluster: Cluster, port: number | undefined, settings: ServerSettings): Promise<number> {
  const running = await findRunningServer(cluster);
  if (running !== undefined) return running;

  if (!existsSync(path.join(cluster.folder, "PG_VERSION"))) await createCluster(cluster);
  return startServer(cluster, port, settings);
}

async function reachable(account: ServerAccount): Promise<ServerBinaries> {
  const binaries = await findServerBinaries();
  if (mayReach(account, "program", path.join(binaries.home, "bin", "postgres"))) return binaries;
  return copyServerBinaries(binaries, SHARED_FOLDER);
}

async function remember(file: string, clusterExists: boolean): Promise<Remembered> {
  if (existsSync(file)) return parseRemembered(await readFile(file, "utf8"));
  if (clusterExists) {
    throw new Error(`${file} with the database's password is gone. Put it back, or remove the database beside it.`);
  }
  const fresh = { password: randomBytes(24).toString("base64url") };
  await save(file, fresh);
  return fresh;
}

async function save(file: string, remembered: Remembered): Promise<void> {
  await writeFile(file, JSON.stringify(remembered), { mode: 0o600 });
}

function parseRemembered(text: string): Remembered {
  return JSON.parse(text) as Remembered;
}

function adminUrlOf(password: string, port: number): string {
  return `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
}
