import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { generateClient } from "./generate-client.mjs";

/**
 * The door to every command of the project: `node scripts/run.mjs <command> [arguments]`. It is plain JavaScript
 * without packages, because it runs before the packages are there.
 */
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [command = "", ...rest] = process.argv.slice(2);

checkNode();
install();
if (!generateClient(root, { force: command === "generate" })) fail("Prisma could not read prisma/schema.prisma.");
if (command !== "generate") runScript(path.join(root, "scripts", `${command}.ts`));

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (!fits) fail(`Kring needs Node 20.19, 22.12, or 24 and newer; this is ${process.versions.node}.`);
}

function install() {
  const lock = path.join(root, "package-lock.json");
  const stamp = path.join(root, "node_modules", ".kring-install");
  const wanted = createHash("sha256")
    .update(readFileSync(existsSync(lock) ? lock : path.join(root, "package.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  if (isInstalled(lock)) return stampQuietly(stamp, wanted);

  console.log("Installing the packages; this takes a minute or two the first time …");
  const problem = npm("ci");
  const isLockShort = problem?.includes("EUSAGE") ?? false;
  const second = isLockShort ? npm("install", "--no-save") : problem;
  if (second !== undefined) {
    fail(
      `${second}\nThe packages could not be installed. Check that this machine reaches the npm registry ` +
        "(`npm ping`), then give the same command again.",
    );
  }
  stampQuietly(stamp, wanted);
}

/**
 * `npm ci` wants the lock file to name the packages of every kind of machine, and a registry that lacks some of those
 * makes a lock file without them; `npm install` takes the same versions and minds only this machine.
 *
 * @returns {string | undefined} what npm complained of, or nothing when all went well.
 */
function npm(...command) {
  // A production environment would leave out the packages that building and testing need.
  const args = [...command, "--include=dev", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  const options = { cwd: root, encoding: "utf8", shell: process.platform === "win32" };
  const result = spawnSync("npm", args, { ...options, stdio: ["ignore", "inherit", "pipe"] });
  return result.status === 0 ? undefined : (result.error?.message ?? result.stderr);
}

/** Whether somebody ran npm by hand: npm's own list of what it installed then says the same as the lock file. */
function isInstalled(lock) {
  const installed = path.join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installed) || !existsSync(lock)) return false;
  const present = JSON.parse(readFileSync(installed, "utf8")).packages ?? {};
  const wanted = JSON.parse(readFileSync(lock, "utf8")).packages ?? {};
  return Object.entries(wanted).every(
    ([name, entry]) => name === "" || entry.optional || present[name]?.version === entry.version,
  );
}

/** The stamp only saves time: a read-only `node_modules` that is complete must work, too. */
function stampQuietly(stamp, value) {
  try {
    writeFileSync(stamp, value);
  } catch (error) {
    if (error.code !== "EACCES" && error.code !== "EROFS") throw error;
  }
}

function runScript(script) {
  if (!existsSync(script)) fail(`There is no command "${command}".`);

  // The condition lets scripts import what Next.js reserves for the server. The channel tells the script that this
  // process is gone, also when it was killed without a signal to pass on.
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", script, ...rest], {
    cwd: root,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? (signal === "SIGINT" ? 130 : 1);
    process.removeAllListeners("SIGINT").removeAllListeners("SIGTERM").removeAllListeners("SIGHUP");
  });
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
