import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { describeProcess, isAlive, withLock } from "./folder-lock";

let folder = "";
let lock = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "kring-lock-"));
  lock = path.join(folder, "lock");
});
afterEach(() => rm(folder, { recursive: true }));

describe("a lock on a folder", () => {
  test("lets in one at a time and leaves nothing behind", async () => {
    let inside = 0;
    let most = 0;
    const visit = () =>
      withLock(lock, async () => {
        most = Math.max(most, ++inside);
        await new Promise(setImmediate);
        inside -= 1;
      });
    await Promise.all([visit(), visit(), visit(), visit()]);
    expect(most).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  });

  test("opens again when the work fails", async () => {
    await expect(withLock(lock, () => Promise.reject(new Error("failed")))).rejects.toThrow("failed");
    expect(await withLock(lock, () => Promise.resolve("in"))).toBe("in");
  });

  test("of a dead process is taken over, also when another process got its number", async () => {
    await writeFile(lock, `${process.pid} 1`);
    expect(isAlive(`${process.pid} 1`)).toBe(process.platform !== "linux");
    await writeFile(lock, "4194303 1");
    expect(await withLock(lock, () => Promise.resolve("in"))).toBe("in");
  });

  test("of a living process is waited for, not longer than asked", async () => {
    await writeFile(lock, describeProcess(process.pid));
    await expect(withLock(lock, () => Promise.resolve("in"), 120)).rejects.toThrow(/does not finish/);
  });
});
