import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { startChild } from "../scripts/child-process";
import { findFreePort } from "../scripts/free-port";
import type { Program } from "../scripts/program";
import { projectFolder } from "../scripts/project";
import { fetchPage } from "./http-page";
import type { PageName } from "./measured-pages";

// Inside the project, where Next.js finds its packages, and out of the way of the product's own build.
const FOLDER = path.join(projectFolder, ".data", "bench-bare-page");
const ROWS = path.join(FOLDER, "rows");
const PATIENCE = 200;

/** The name of the page that has the rows of a page of the product, at a size. */
export function barePageName(page: PageName, clients: number): string {
  return `${page}-${clients}`;
}

/** Builds the bare pages: the same framework and the same rows, without a database, a session or a design. */
export async function buildBarePages(program: Program, rows: ReadonlyMap<string, unknown>): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await cp(path.join(projectFolder, "bench", "bare-page"), FOLDER, { recursive: true });
  await mkdir(ROWS, { recursive: true });
  for (const [name, value] of rows) await writeFile(path.join(ROWS, `${name}.json`), JSON.stringify(value));
  console.log("Building the bare pages to compare with …");
  const build = startChild({
    args: [path.join(projectFolder, "node_modules", "next", "dist", "bin", "next"), "build"],
    cwd: FOLDER,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  program.atEnd(build.stop);
  if ((await build.exited) !== 0) throw new Error("The bare pages could not be built; see what Next.js said above.");
}

/** Serves them, and gives the origin to ask. */
export async function serveBarePages(program: Program, firstPage: string): Promise<string> {
  const port = await findFreePort();
  const server = startChild({
    args: [
      path.join(projectFolder, "node_modules", "next", "dist", "bin", "next"),
      "start",
      "--port",
      String(port),
      "--hostname",
      "127.0.0.1",
    ],
    cwd: FOLDER,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", BARE_ROWS: ROWS },
    watched: true,
  });
  program.atEnd(server.stop);
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < PATIENCE; tries += 1) {
    const isReady = await fetchPage(origin, `/${firstPage}`).then(
      () => true,
      () => false,
    );
    if (isReady) return origin;
    await pause(100);
  }
  throw new Error("The bare pages did not get ready; see what Next.js said above.");
}
