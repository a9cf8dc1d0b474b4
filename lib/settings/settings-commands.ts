import "server-only";
import type { Result } from "@/lib/domain/result";
import { type DatabaseActor, withActor } from "@/lib/platform/database";
import { versionOf } from "./settings";
import { readSettings } from "./settings-queries";
import type { SettingsInput } from "./settings-schema";

/**
 * Sets how the own organisation works and measures. A colleague who was first is never written over: the form then
 * starts again from what stands there. The database leaves the audit row.
 * @returns `null` when the actor is no admin.
 */
export async function changeSettings(
  actor: DatabaseActor,
  { version, settings }: SettingsInput,
): Promise<Result<null, "changed-meanwhile"> | null> {
  return withActor(actor, async (tx) => {
    // The row policy lets nobody but an admin of the organisation lock it.
    const [own] = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM organisation WHERE id = app_organisation_id() FOR UPDATE`;
    if (!own) return null;
    const current = versionOf(await readSettings(tx, own.id));
    // Sent twice: what is asked stands there already.
    if (current === versionOf(settings)) return { ok: true, value: null };
    if (current !== version) return { ok: false, reason: "changed-meanwhile" };

    const { changeThresholds, ...columns } = settings;
    await tx.organisation.update({
      where: { id: own.id },
      data: { ...columns, changeThresholds: { ...changeThresholds } },
      select: { id: true },
    });
    return { ok: true, value: null };
  });
}
