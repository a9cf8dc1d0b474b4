import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";

const PATIENCE_MS = 120_000;

/**
 * Runs `work` while no other process of this machine runs under the same lock file. A lock that its holder left
 * behind, by being killed, is taken over.
 *
 * @param patienceMs how long to wait for a living holder, two minutes unless told otherwise.
 * @throws when a living process holds the lock for longer than that.
 */
export async function withLock<T>(file: string, work: () => Promise<T>, patienceMs = PATIENCE_MS): Promise<T> {
  const token = `${describeProcess(process.pid)} ${randomUUID()}`;
  await take(file, token, patienceMs);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** Names a process so that a later one with the same number is not taken for it. */
export function describeProcess(pid: number): string {
  return `${pid} ${startOf(pid)}`;
}

/** Whether the process that `describeProcess` named still runs. */
export function isAlive(description: string): boolean {
  const [pid = "", started = ""] = description.split(" ");
  if (!/^\d+$/.test(pid) || !processExists(Number(pid))) return false;
  return startOf(Number(pid)) === started;
}

/** Whether a process with this number runs, ours to signal or not; one that is dead but not yet buried does not. */
export function processExists(pid: number): boolean {
  return isNumberTaken(pid) && readStatus(pid)?.state !== "Z";
}

/** Whether the system has given the number out, be it to a dead process that nobody has buried. */
export function isNumberTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

async function take(file: string, token: string, patienceMs: number): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await create(file, token))) {
    if (Date.now() > deadline) throw new Error(`Another program of this folder does not finish; it holds ${file}.`);
    await removeIfLeftBehind(file);
    await pause(50);
  }
}

/** A link appears with its content or not at all, so nobody ever reads a lock without a holder. */
async function create(file: string, token: string): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, token, { mode: 0o600 });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function removeIfLeftBehind(file: string): Promise<void> {
  const holder = await readFile(file, "utf8").catch(() => "");
  if (holder === "" || isAlive(holder)) return;

  // Somebody else may have cleared the file and locked in the meantime: what was moved away is looked at again, and
  // put back when it is not the one that was left behind.
  const moved = `${file}.${randomUUID()}`;
  await rename(file, moved).catch(() => undefined);
  if (!existsSync(moved)) return;
  if ((await readFile(moved, "utf8")) !== holder) await link(moved, file).catch(() => undefined);
  await rm(moved, { force: true });
}

/** The moment a process started, in the kernel's ticks; only Linux tells, elsewhere the number must do. */
function startOf(pid: number): string {
  return readStatus(pid)?.start ?? "-";
}

function readStatus(pid: number): { state: string; start: string } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name, which may hold anything, stands in brackets; proc(5) counts the fields from it.
    const fields = status.slice(status.lastIndexOf(")") + 2).split(" ");
    return { state: fields[0] ?? "", start: fields[19] ?? "-" };
  } catch {
    return undefined;
  }
}
