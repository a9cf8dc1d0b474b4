import "server-only";
import { auditRead } from "@/lib/access/read-audit";
import { type DatabaseActor, type Tx, withActor } from "@/lib/platform/database";
import { changeThresholdsOf } from "./measure-settings";
import { type Settings, versionOf } from "./settings";

export interface KeptSettings {
  readonly settings: Settings;
  readonly version: string;
}

/** The settings of the actor's organisation, with the audit row; `null` for who is no admin. */
export async function getSettings(actor: DatabaseActor): Promise<KeptSettings | null> {
  return withActor(actor, async (tx) => {
    const organisationId = await findOwnOrganisation(tx);
    if (organisationId === null) return null;
    await auditRead(tx, { objectType: "organisation", objectId: organisationId, clientId: null });
    const settings = await readSettings(tx, organisationId);
    return { settings, version: versionOf(settings) };
  });
}

export async function readSettings(tx: Tx, organisationId: string): Promise<Settings> {
  const { changeThresholds, ...kept } = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: SETTINGS,
  });
  return { ...kept, changeThresholds: changeThresholdsOf(changeThresholds) };
}

// Everybody may read these rows, since terms count for everybody: the right to manage them is asked here.
async function findOwnOrganisation(tx: Tx): Promise<string | null> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM organisation WHERE id = app_organisation_id() AND app_role() = 'admin'`;
  return rows[0]?.id ?? null;
}

const SETTINGS = {
  triageDays: true,
  firstAttemptDays: true,
  silenceDays: true,
  referralDays: true,
  goalReviewDays: true,
  remeasureDays: true,
  smallNetworkMax: true,
  depressionCutOff: true,
  changeThresholds: true,
  recordsEthnicity: true,
  ethnicityBasis: true,
} as const;
