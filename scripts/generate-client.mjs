import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Writes the Prisma client to `prisma/generated` when the schema changed since the last time.
 *
 * Prisma insists on finding its native engine, a download that closed networks refuse, but does not run it to
 * generate; any program that exists will do, so it is shown Node itself.
 *
 * @returns {boolean} false when Prisma refused; what it said has been printed then.
 */
export function generateClient(root, { force = false } = {}) {
  const schema = path.join(root, "prisma", "schema.prisma");
  if (!existsSync(schema)) return true;

  const output = path.join(root, "prisma", "generated");
  const stamp = path.join(output, ".schema-hash");
  const hash = hashOf([schema, path.join(root, "node_modules", "prisma", "package.json")]);
  if (!force && readStamp(stamp) === hash) return true;

  console.log("Generating the database client …");
  const cli = path.join(root, "node_modules", "prisma", "build", "index.js");
  const result = spawnSync(process.execPath, [cli, "generate"], {
    cwd: root,
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
    encoding: "utf8",
  });
  if (result.status !== 0) {
    console.error(result.stdout ?? "", result.stderr ?? "");
    return false;
  }
  mkdirSync(output, { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}

function hashOf(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest("hex");
}

function readStamp(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
