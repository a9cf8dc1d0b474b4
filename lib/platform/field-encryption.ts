import "server-only";
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { config } from "./config";

/** The cell that a text stands in. A text taken from one cell cannot be read in another. */
export interface Cell {
  readonly table: string;
  readonly column: string;
  readonly rowId: string;
}

/** Keys by their id; the first one seals, all of them open. */
export type FieldKeys = ReadonlyMap<string, Buffer>;

/** Seals a text for one cell with AES-256-GCM: `v1:key id:iv:tag:ciphertext`, base64url. */
export function sealField(text: string, cell: Cell): string {
  return sealWith(readFieldKeys(config().FIELD_KEYS), text, cell);
}

/**
 * Opens what was sealed for this cell. `v0:` is text from before notes were encrypted, in the columns that had it.
 * @throws when the text was changed, belongs to another cell, or its key is not at hand.
 */
export function openField(sealed: string, cell: Cell): string {
  if (sealed.startsWith("v0:") && MIGRATED.has(`${cell.table}.${cell.column}`)) return sealed.slice(3);
  const [version, keyId, iv, tag, ciphertext] = sealed.split(":");
  const key = readFieldKeys(config().FIELD_KEYS).get(keyId ?? "");
  if (version !== "v1" || !key || !iv || !tag || ciphertext === undefined) {
    throw new Error(`A sealed text of ${cell.table}.${cell.column} cannot be opened: its key is not at hand.`);
  }
  const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(iv, "base64url"), { authTagLength: 16 });
  decipher.setAAD(bindingOf(cell));
  decipher.setAuthTag(Buffer.from(tag, "base64url"));
  return Buffer.concat([decipher.update(Buffer.from(ciphertext, "base64url")), decipher.final()]).toString("utf8");
}

/** The columns that migrations filled with plain text; no row that is added has it. */
const MIGRATED: ReadonlySet<string> = new Set(["safety_task.agreed", "assessment.cutOffAnswer"]);

/** `sealField` with keys that are given: for programs that run beside the application. */
export function sealWith(keys: FieldKeys, text: string, cell: Cell): string {
  const [first] = keys;
  if (!first) throw new Error("There is no key to seal a text with: set FIELD_KEYS.");

  const [keyId, key] = first;
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, iv, { authTagLength: 16 });
  cipher.setAAD(bindingOf(cell));
  const ciphertext = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return ["v1", keyId, ...[iv, cipher.getAuthTag(), ciphertext].map((part) => part.toString("base64url"))].join(":");
}

/**
 * Reads `FIELD_KEYS`: "id:key,id:key", each key 32 bytes in base64url, the newest first.
 * @throws naming the key that is not right; never the key itself.
 */
export function readFieldKeys(text: string): FieldKeys {
  const keys = text.split(",").map((entry): [string, Buffer] => {
    const [id = "", encoded = ""] = entry.trim().split(":");
    const key = Buffer.from(encoded, "base64url");
    if (!/^\w{1,20}$/.test(id) || key.length !== 32) throw new Error(`FIELD_KEYS: the key "${id}" is not 32 bytes.`);
    return [id, key];
  });
  return new Map(keys);
}

function bindingOf({ table, column, rowId }: Cell): Buffer {
  return Buffer.from([table, column, rowId].join("|"), "utf8");
}
