import "server-only";
import type { Role } from "@/lib/access/permissions";
import { giveTurnBack, takeTurn } from "@/lib/access/rate-limit";
import { openSession, revokeSession } from "@/lib/access/session";
import type { Result } from "@/lib/domain/result";
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
  /** Where the attempt comes from, to count by. */
  readonly address: string;
  readonly requestId: string;
}

/** Failures that fit in a quarter of an hour: few for one account; many for one address, as a town hall is one address. */
const ACCOUNT_FAILURES = { limit: 5, windowSeconds: 900 };
const ADDRESS_FAILURES = { limit: 100, windowSeconds: 900 };

/**
 * Opens a session for whoever knows the password. `wrong` does not tell whether the account exists; `too_many` comes
 * before the password is looked at. Success and refusal are both written down.
 */
export async function signIn(attempt: Attempt, now: Date): Promise<Result<SignedIn, "wrong" | "too_many">> {
  const email = attempt.email.replaceAll("\0", "").trim().toLowerCase();
  const counted = [
    { key: `sign-in account ${email}`, failures: ACCOUNT_FAILURES },
    { key: `sign-in address ${attempt.address}`, failures: ADDRESS_FAILURES },
  ];
  for (const { key, failures } of counted) {
    if (!(await takeTurn(key, failures, now))) return { ok: false, reason: "too_many" };
  }

  const account = await withSystem("accounts", (tx) => tx.user.findUnique({ where: { email }, select: ACCOUNT }));
  const fits = await fitsPassword(attempt.password, account?.isActive ? account.passwordHash : null);
  if (!account || !fits) {
    await noteRefusal(account?.id ?? null, attempt.requestId);
    return { ok: false, reason: "wrong" };
  }
  for (const { key, failures } of counted) await giveTurnBack(key, failures, now);
  return { ok: true, value: await open(account, attempt.requestId, now) };
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

// The address that was typed is not kept: it may be somebody's mistyped password. A refusal of a known account is
// written down in its own organisation, where the privacy officer reads it.
async function noteRefusal(userId: string | null, requestId: string): Promise<void> {
  if (userId === null) {
    await withSystem(
      "accounts",
      (tx) => tx.$queryRaw`SELECT audit_record('sign_in', 'account', NULL, NULL, NULL, 'denied')::text`,
    );
    return;
  }
  await withActor(
    { userId, requestId },
    (tx) => tx.$queryRaw`SELECT audit_record('sign_in', 'account', ${userId}, NULL, NULL, 'denied')::text`,
  );
}
