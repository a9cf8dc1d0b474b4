import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { startChild } from "./child-process";
import { withLock } from "./database/folder-lock";
import type { Program } from "./program";
import { projectFolder } from "./project";
import { hashSources } from "./source-hash";

const NEXT = path.join(projectFolder, ".next");
const STANDALONE = path.join(NEXT, "standalone");
const SERVER = path.join(STANDALONE, "server.js");
const STAMP = path.join(STANDALONE, ".kring-build");
const PATIENCE_MS = 15 * 60_000;

/**
 * Builds the application when there is no build or its sources changed since; a second caller waits for the first.
 *
 * @returns the `server.js` to run.
 */
export async function buildApp(program: Program): Promise<string> {
  const lock = path.join(projectFolder, ".data", "build.lock");
  await mkdir(path.dirname(lock), { recursive: true });
  return withLock(lock, () => buildWhenStale(program), PATIENCE_MS);
}

async function buildWhenStale(program: Program): Promise<string> {
  const hash = await hashSources(projectFolder);
  if (existsSync(SERVER) && (await readFile(STAMP, "utf8").catch(() => "")) === hash) return SERVER;

  console.log("Building the application; this takes about a minute …");
  await rm(STAMP, { force: true });
  const build = startChild({
    args: [path.join("node_modules", "next", "dist", "bin", "next"), "build"],
    env: environment(),
  });
  program.atEnd(build.stop);
  if ((await build.exited) !== 0) throw new Error("The application could not be built; see what Next.js said above.");
  if (!existsSync(SERVER))
    throw new Error(`The build made no ${SERVER}; next.config.ts must say output: "standalone".`);

  await addStaticFiles();
  await writeFile(STAMP, hash);
  return SERVER;
}

/** Next.js leaves these two out of its standalone folder, for those who serve them from elsewhere. */
async function addStaticFiles(): Promise<void> {
  await cp(path.join(NEXT, "static"), path.join(STANDALONE, ".next", "static"), { recursive: true });
  const files = path.join(projectFolder, "public");
  if (existsSync(files)) await cp(files, path.join(STANDALONE, "public"), { recursive: true });
}

/** A build may never see a database: pages with data are made when they are asked for. */
function environment(): NodeJS.ProcessEnv {
  const rest = Object.entries(process.env).filter(([name]) => name !== "DATABASE_URL");
  return { ...Object.fromEntries(rest), NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
}
