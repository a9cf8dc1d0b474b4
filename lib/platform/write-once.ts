import type { Result } from "@/lib/domain/result";

type Row = Readonly<Record<string, unknown>>;

interface Once {
  /** `createMany` with `skipDuplicates`. */
  readonly write: () => Promise<{ readonly count: number }>;
  /** The row by its id and its client, opened where it is sealed; `null` when this actor cannot see such a row. */
  readonly read: () => Promise<Row | null>;
  /** What must stand in the row: only these columns are compared. */
  readonly sent: Row;
}

/**
 * Writes what a form sends once, under the id of that form. Sent twice it is the same; with other answers under an id
 * that was used it is refused, so that nothing is thrown away and called saved.
 * @returns `null` when the id is that of a row elsewhere.
 */
export async function writeOnce({
  write,
  read,
  sent,
}: Once): Promise<Result<{ readonly isNew: boolean }, "already-saved"> | null> {
  const { count } = await write();
  if (count === 1) return { ok: true, value: { isNew: true } };
  const kept = await read();
  if (kept === null) return null;
  return isSameRow(kept, sent) ? { ok: true, value: { isNew: false } } : { ok: false, reason: "already-saved" };
}

/** Whether a kept row says what was sent, however the database orders the keys of an object. */
export function isSameRow(kept: Row, sent: Row): boolean {
  return Object.entries(sent).every(([column, value]) => plain(kept[column]) === plain(value));
}

function plain(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, part: unknown) =>
    isPlainObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

function isPlainObject(part: unknown): part is object {
  return typeof part === "object" && part !== null && !Array.isArray(part);
}
