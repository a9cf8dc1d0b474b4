import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { projectFolder } from "./project";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const DOWNLOAD_MS = 4 * 60_000;

/**
 * The browser for the browser tests: CHROMIUM_PATH, else Playwright's own, else the machine's. When there is none one
 * is installed: by Playwright, or by apt when we are root.
 *
 * @throws when no browser can be had, with what to do.
 */
export function findBrowser(): string {
  const asked = process.env.CHROMIUM_PATH;
  if (asked && !existsSync(asked)) throw new Error(`CHROMIUM_PATH says ${asked}, but there is no such file.`);
  const found = asked || lookAround() || installByPlaywright() || installByApt();
  if (found) return found;
  throw new Error(
    "The browser tests need Chromium, and it could not be installed. Install it (Debian: apt-get install chromium) " +
      "or set CHROMIUM_PATH to a Chromium or Chrome on this machine.",
  );
}

function lookAround(): string | undefined {
  return [chromium.executablePath(), ...PLACES].find((place) => existsSync(place));
}

function installByPlaywright(): string | undefined {
  console.log("No Chromium found; asking Playwright for one …");
  const cli = path.join(projectFolder, "node_modules", "@playwright", "test", "cli.js");
  run(process.execPath, [cli, "install", "chromium"]);
  return lookAround();
}

function installByApt(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.log("Playwright could not; asking apt …");
  run("apt-get", ["update"]);
  run("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"]);
  return lookAround();
}

/** Whether it worked is seen by looking around again. */
function run(program: string, args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync(program, args, { env, stdio: ["ignore", "ignore", "inherit"], timeout: DOWNLOAD_MS });
}
