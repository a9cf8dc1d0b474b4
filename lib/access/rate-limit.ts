import "server-only";
import { createHmac } from "node:crypto";
import { config } from "@/lib/platform/config";
import { withSystem } from "@/lib/platform/database";

export interface TurnLimit {
  /** How many turns fit in one window. */
  readonly limit: number;
  /** At most a day; windows are fixed, so that one row says all. */
  readonly windowSeconds: number;
}

const LONGEST_WINDOW_SECONDS = 86_400;

/**
 * Counts one turn of this key (an address, an account) and says whether it still fits. It counts in a transaction of
 * its own, so that what follows cannot undo it, and throws when it cannot count: no count, no turn. The database keeps
 * the key as an HMAC only.
 * @throws RangeError when the window is longer than a day.
 */
export async function takeTurn(key: string, { limit, windowSeconds }: TurnLimit, now: Date): Promise<boolean> {
  const hashed = hashKey(key);
  const start = windowStart(windowSeconds, now);
  return withSystem("accounts", async (tx) => {
    const [bucket] = await tx.$queryRaw<{ count: number }[]>`
      INSERT INTO rate_bucket (key, "windowStart", count) VALUES (${hashed}, ${start}, 1)
      ON CONFLICT (key, "windowStart") DO UPDATE SET count = rate_bucket.count + 1 RETURNING count`;
    if (bucket === undefined) return false;
    // Who comes for the first time sweeps a few that are long over; two sweepers never wait for each other.
    if (bucket.count === 1) {
      await tx.$executeRaw`
        DELETE FROM rate_bucket WHERE (key, "windowStart") IN (
          SELECT key, "windowStart" FROM rate_bucket WHERE "windowStart" < ${sweepBefore(now)}
          LIMIT 100 FOR UPDATE SKIP LOCKED)`;
    }
    return bucket.count <= limit;
  });
}

/** Gives a turn back: where only failures count, a success was none. */
export async function giveTurnBack(
  key: string,
  { windowSeconds }: Pick<TurnLimit, "windowSeconds">,
  now: Date,
): Promise<void> {
  await withSystem("accounts", (tx) =>
    tx.rateBucket.updateMany({
      where: { key: hashKey(key), windowStart: windowStart(windowSeconds, now), count: { gt: 0 } },
      data: { count: { decrement: 1 } },
    }),
  );
}

function windowStart(windowSeconds: number, now: Date): Date {
  if (windowSeconds > LONGEST_WINDOW_SECONDS) throw new RangeError("A window lasts a day at most");
  const length = windowSeconds * 1000;
  return new Date(Math.floor(now.getTime() / length) * length);
}

function sweepBefore(now: Date): Date {
  return new Date(now.getTime() - 2 * LONGEST_WINDOW_SECONDS * 1000);
}

function hashKey(key: string): string {
  return createHmac("sha256", config().AUTH_SECRET).update(key).digest("base64url");
}
