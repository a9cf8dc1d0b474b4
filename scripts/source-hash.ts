import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";

const ROOM = /^(app|components|lib|messages|public)$/;
const ROOT_FILE =
  /^(next\.config|proxy|instrumentation(-client)?|postcss\.config)\.\w+$|^(package-lock|tsconfig)\.json$/;

/** A fingerprint of everything that goes into the built application; tests do not. */
export async function hashSources(root: string): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  for (const file of (await listSources(root)).sort()) {
    hash
      .update(`${file}\0`)
      .update(await readFile(path.join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

async function listSources(root: string): Promise<string[]> {
  const files = [path.join("prisma", "schema.prisma")];
  for (const entry of await readdir(root, { withFileTypes: true })) {
    if (entry.isFile() && ROOT_FILE.test(entry.name)) files.push(entry.name);
    if (entry.isDirectory() && ROOM.test(entry.name)) files.push(...(await listRoom(root, entry.name)));
  }
  return files;
}

async function listRoom(root: string, room: string): Promise<string[]> {
  const entries = await readdir(path.join(root, room), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}
