import "server-only";
import type { Result } from "@/lib/domain/result";
import { type Tx, withActor, withSystem } from "@/lib/platform/database";
import type { Actor, Lent } from "./actor";
import { changeDossier } from "./dossier";
import { giveTurnBack, takeTurn } from "./rate-limit";
import { hashSid } from "./session";

type Lender = Pick<Actor, "userId" | "requestId" | "lent">;

/** Wrong passwords that fit in a quarter of an hour. */
const FAILURES = { limit: 5, windowSeconds: 900 };

/**
 * Puts this session in the client's hands for one questionnaire: from then on the server opens nothing else for its
 * cookie, in no tab. Written down in the log.
 * @returns `null` when the dossier does not exist or may not be written in by this actor.
 */
export async function lendSession(actor: Lender, sid: string, { clientId, instrument }: Lent): Promise<true | null> {
  const lent = await changeDossier(actor, clientId, (tx) => note(tx, "lend", { clientId, instrument }));
  return lent && setLent(sid, { lentClientId: clientId, lentInstrument: instrument });
}

/** The questionnaire was filled in: the device shows no more than that until its worker has it back. */
export async function closeQuestionnaire(sid: string): Promise<void> {
  await setLent(sid, { lentInstrument: null });
}

interface Return {
  readonly sid: string;
  readonly password: string;
  /** Whether a password fits the hash that is kept; lib/accounts knows how. */
  readonly fits: (password: string, passwordHash: string | null) => Promise<boolean>;
}

/**
 * Takes the device back with the password of whoever lent it. "too_many" comes before the password is looked at; who
 * forgot it can still sign out. Success and refusal are both written down.
 */
export async function returnSession(
  actor: Lender,
  { sid, password, fits }: Return,
  now: Date,
): Promise<Result<Lent, "wrong" | "too_many"> | null> {
  const { userId, lent } = actor;
  if (!lent) return null;
  const key = `return device ${userId}`;
  if (!(await takeTurn(key, FAILURES, now))) return { ok: false, reason: "too_many" };

  const account = await withSystem("accounts", (tx) =>
    tx.user.findUnique({ where: { id: userId }, select: { passwordHash: true } }),
  );
  if (!(await fits(password, account?.passwordHash ?? null))) {
    await withActor(actor, (tx) => note(tx, "return", lent, "denied"));
    return { ok: false, reason: "wrong" };
  }
  await giveTurnBack(key, FAILURES, now);
  await withActor(actor, (tx) => note(tx, "return", lent));
  await setLent(sid, { lentClientId: null, lentInstrument: null });
  return { ok: true, value: lent };
}

async function setLent(
  sid: string,
  data: { readonly lentClientId?: string | null; readonly lentInstrument: string | null },
): Promise<true> {
  await withSystem("accounts", (tx) => tx.authSession.updateMany({ where: { sidHash: hashSid(sid) }, data }));
  return true;
}

async function note(
  tx: Tx,
  act: "lend" | "return",
  { clientId, instrument }: Lent,
  outcome = "allowed",
): Promise<true> {
  await tx.$queryRaw`SELECT audit_record(${act}, 'session', NULL, ${clientId}::uuid, ${instrument}, ${outcome})::text`;
  return true;
}
