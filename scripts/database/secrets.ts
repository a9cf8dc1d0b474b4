import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** What the application keeps secret: what signs sessions, and the keys that seal notes. */
export type Secrets = { authSecret: string; fieldKeys: string };

/**
 * AUTH_SECRET and FIELD_KEYS when set, else random ones that are kept in `<dataDir>/secrets.json`, mode 0600. Whoever
 * loses that file can no longer read a note.
 */
export async function readSecrets(dataDir: string): Promise<Secrets> {
  const { AUTH_SECRET, FIELD_KEYS } = process.env;
  if (AUTH_SECRET && FIELD_KEYS) return { authSecret: AUTH_SECRET, fieldKeys: FIELD_KEYS };

  const file = path.join(dataDir, "secrets.json");
  if (!existsSync(file)) await create(file);
  const kept = await complete(file);
  return { authSecret: AUTH_SECRET ?? kept.authSecret, fieldKeys: FIELD_KEYS ?? kept.fieldKeys };
}

/** A link appears whole or not at all and never over another: of two programs at once, both read the same secrets. */
async function create(file: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = await write(file, { authSecret: randomText(), fieldKeys: newFieldKey() });
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await rm(draft);
}

/** A file from before notes were sealed has no key yet. */
async function complete(file: string): Promise<Secrets> {
  const kept = parseSecrets(await readFile(file, "utf8"));
  if (kept.fieldKeys !== undefined) return { authSecret: kept.authSecret, fieldKeys: kept.fieldKeys };

  const secrets = { authSecret: kept.authSecret, fieldKeys: newFieldKey() };
  await rename(await write(file, secrets), file);
  return secrets;
}

async function write(file: string, secrets: Secrets): Promise<string> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(secrets), { mode: 0o600 });
  return draft;
}

function newFieldKey(): string {
  return `k1:${randomText()}`;
}

function randomText(): string {
  return randomBytes(32).toString("base64url");
}

function parseSecrets(text: string): { authSecret: string; fieldKeys?: string } {
  return JSON.parse(text) as { authSecret: string; fieldKeys?: string };
}
