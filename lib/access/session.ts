import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { withSystem } from "@/lib/platform/database";

export const IDLE_MINUTES = 15;
export const LONGEST_HOURS = 8;

/** Opens a session and gives its secret id: 256 random bits, of which only the hash is kept. */
export async function openSession(userId: string, now: Date): Promise<string> {
  const sid = randomBytes(32).toString("base64url");
  await withSystem("accounts", (tx) =>
    tx.authSession.create({
      data: {
        sidHash: hashSid(sid),
        userId,
        lastSeenAt: now,
        absoluteExpiresAt: new Date(now.getTime() + LONGEST_HOURS * 3_600_000),
      },
      select: { sidHash: true },
    }),
  );
  return sid;
}

/** The person behind a session that is still valid at `now`, or null; being asked keeps the session awake. */
export async function findSession(sid: string, now: Date) {
  const sidHash = hashSid(sid);
  return withSystem("accounts", async (tx) => {
    const awake = await tx.authSession.updateMany({
      where: {
        sidHash,
        revokedAt: null,
        absoluteExpiresAt: { gt: now },
        lastSeenAt: { gt: new Date(now.getTime() - IDLE_MINUTES * 60_000) },
        user: { isActive: true },
      },
      data: { lastSeenAt: now },
    });
    if (awake.count === 0) return null;
    return tx.authSession.findUniqueOrThrow({
      where: { sidHash },
      select: {
        lentClientId: true,
        lentInstrument: true,
        user: {
          select: {
            id: true,
            name: true,
            role: true,
            organisationId: true,
            destinationId: true,
            destination: { select: { name: true } },
            organisation: { select: { name: true } },
            memberships: { select: { team: { select: { id: true, name: true } } } },
          },
        },
      },
    });
  });
}

/** Ends a session at once; the next request with its cookie is a stranger's. */
export async function revokeSession(sid: string, now: Date): Promise<void> {
  await withSystem("accounts", (tx) =>
    tx.authSession.updateMany({ where: { sidHash: hashSid(sid), revokedAt: null }, data: { revokedAt: now } }),
  );
}

/** The key of a session's row: of the secret id only the hash is kept. */
export function hashSid(sid: string): string {
  return createHash("sha256").update(sid).digest("hex");
}
