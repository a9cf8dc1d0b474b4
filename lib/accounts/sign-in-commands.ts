import "server-only";
import type { Role } from "@/lib/access/permissions";
import { openSession, revokeSession } from "@/lib/access/session";
import { isDemo } from "@/lib/platform/demo-mark";
import { withActor, withSystem } from "@/lib/platform/database";
import { fitsPassword } from "./password";

export interface SignedIn {
  /** The secret id of the new session, for the cookie only. */
  readonly sid: string;
  readonly role: Role;
}

interface Attempt {
  readonly email: string;
  readonly password: string;
  readonly requestId: string;
}

/**
 * Opens a session for whoever knows the password; `null` for everybody else, without telling whether the account
 * exists. Both are written down.
 */
export async function signIn({ email, password, requestId }: Attempt, now: Date): Promise<SignedIn | null> {
  const account = await withSystem("accounts", (tx) =>
    tx.user.findUnique({ where: { email: email.trim().toLowerCase() }, select: ACCOUNT }),
  );
  const fits = await fitsPassword(password, account?.isActive ? account.passwordHash : null);
  if (!account || !fits) {
    await noteRefusal(account?.id ?? null);
    return null;
  }
  return open(account, requestId, now);
}

/** Who can be looked around as, one for each role, in the demonstration; empty anywhere else. */
export async function listDemoPeople(): Promise<readonly { id: string; role: Role; name: string }[]> {
  if (!(await isDemo())) return [];
  return withSystem("accounts", (tx) =>
    tx.user.findMany({
      where: { isActive: true },
      distinct: ["role"],
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: { id: true, role: true, name: true },
    }),
  );
}

/** Opens a session without a password: in the demonstration only, for the people it lists. */
export async function lookAroundAs(userId: string, requestId: string, now: Date): Promise<SignedIn | null> {
  const person = (await listDemoPeople()).find(({ id }) => id === userId);
  return person === undefined ? null : open(person, requestId, now);
}

/** Ends the session behind this cookie at once. */
export async function signOut(actor: { userId: string; requestId: string }, sid: string, now: Date): Promise<void> {
  await revokeSession(sid, now);
  await withActor(actor, (tx) => tx.$queryRaw`SELECT audit_record('sign_out', 'session', NULL, NULL)::text`);
}

const ACCOUNT = { id: true, role: true, isActive: true, passwordHash: true } as const;

async function open({ id, role }: { id: string; role: Role }, requestId: string, now: Date): Promise<SignedIn> {
  await withActor(
    { userId: id, requestId },
    (tx) => tx.$queryRaw`SELECT audit_record('sign_in', 'session', NULL, NULL)::text`,
  );
  return { sid: await openSession(id, now), role };
}

// The address that was typed is not kept: it may be somebody's mistyped password.
async function noteRefusal(userId: string | null): Promise<void> {
  await withSystem(
    "accounts",
    (tx) => tx.$queryRaw`SELECT audit_record('sign_in', 'account', ${userId}, NULL, NULL, 'denied')::text`,
  );
}
