import { spawn, type ChildProcess } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { projectFolder } from "./project";

const GRACE_MS = 12_000;

export type ChildOptions = { args: string[]; env: NodeJS.ProcessEnv; cwd?: string; watched?: boolean };

/** A Node program that we started: `exited` gives its exit code, 1 when a signal ended it. */
export type Child = { exited: Promise<number>; stop(): Promise<void> };

/**
 * Starts a Node program in a process group of its own, so that Ctrl-C in the terminal reaches us alone and we stop it
 * in our order. A `watched` child also ends by itself when we are killed.
 */
export function startChild({ args, env, cwd = projectFolder, watched = false }: ChildOptions): Child {
  const guard = watched ? ["--import", new URL("./leave-with-parent.mjs", import.meta.url).href] : [];
  const child = spawn(process.execPath, [...guard, ...args], {
    cwd,
    env,
    detached: process.platform !== "win32",
    stdio: watched ? ["ignore", "inherit", "inherit", "ipc"] : ["ignore", "inherit", "inherit"],
  });
  const exited = new Promise<number>((resolve) => {
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 1));
  });
  return { exited, stop: () => stopGroup(child, exited) };
}

async function stopGroup(child: ChildProcess, exited: Promise<number>): Promise<void> {
  signalGroup(child, "SIGTERM");
  const timer = new AbortController();
  const late = pause(GRACE_MS, undefined, { signal: timer.signal }).then(
    () => signalGroup(child, "SIGKILL"),
    () => undefined,
  );
  await exited;
  timer.abort();
  await late;
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, signal);
  } catch {
    child.kill(signal);
  }
}
