import "server-only";
import type { Result } from "@/lib/domain/result";
import { type DatabaseActor, withActor } from "@/lib/platform/database";
import type { SwitchAccount } from "./account-schema";

/**
 * Switches an account of the own organisation off or on. Whoever is signed in with it is out at once, and does not come
 * back in by being switched on again. The database leaves the audit row.
 * @returns `null` when there is no such account, or the actor may not manage it.
 */
export async function switchAccount(
  actor: DatabaseActor,
  { userId, isActive }: SwitchAccount,
): Promise<Result<{ userId: string }, "own_account"> | null> {
  if (userId === actor.userId) return { ok: false, reason: "own_account" };
  return withActor(actor, async (tx) => {
    const changed = await tx.$executeRaw`
      UPDATE "user" u SET "isActive" = ${isActive}
      WHERE u.id = ${userId}::uuid AND u."organisationId" = app_organisation_id() AND app_role() = 'admin'`;
    if (changed === 0) return null;

    await tx.authSession.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: new Date() } });
    return { ok: true, value: { userId } };
  });
}
