import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** What signs sessions: AUTH_SECRET when set, else a random one that is kept in `<dataDir>/secrets.json`, mode 0600. */
export async function readAuthSecret(dataDir: string): Promise<string> {
  if (process.env.AUTH_SECRET) return process.env.AUTH_SECRET;

  const file = path.join(dataDir, "secrets.json");
  if (!existsSync(file)) await create(file);
  return parseSecrets(await readFile(file, "utf8")).authSecret;
}

/** A link appears whole or not at all and never over another: of two programs at once, both read the same secret. */
async function create(file: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify({ authSecret: randomBytes(32).toString("base64url") }), { mode: 0o600 });
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await rm(draft);
}

function parseSecrets(text: string): { authSecret: string } {
  return JSON.parse(text) as { authSecret: string };
}
