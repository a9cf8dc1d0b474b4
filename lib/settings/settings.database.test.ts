import { beforeEach, describe, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";
import { addPerson, type CaseloadActor, type CaseloadWorld, makeCaseloadWorld } from "../journeys/caseload.fixture";

const { owner } = await useTestDatabase();
const { withActor } = await import("@/lib/platform/database");
const { readMeasureSettings } = await import("./measure-settings");
const { changeSettings } = await import("./settings-commands");
const { getSettings } = await import("./settings-queries");

let world: CaseloadWorld;
let elsewhere: CaseloadWorld;
let admin: CaseloadActor;
let colleague: CaseloadActor;
let foreignAdmin: CaseloadActor;

beforeEach(async () => {
  world = await makeCaseloadWorld(owner);
  elsewhere = await makeCaseloadWorld(owner);
  const person = { role: "admin", teamId: null } as const;
  admin = await addPerson(owner, { ...person, organisationId: world.organisationId, name: "Dennis" });
  colleague = await addPerson(owner, { ...person, organisationId: world.organisationId, name: "Fatima" });
  foreignAdmin = await addPerson(owner, { ...person, organisationId: elsewhere.organisationId, name: "Vreemd" });
});

describe("the settings of an organisation", () => {
  it("begin with the defaults of the field", async () => {
    const { settings } = await settingsOf(admin);
    expect(settings).toMatchObject({
      silenceDays: 15,
      smallNetworkMax: 4,
      depressionCutOff: 10,
      recordsEthnicity: false,
    });
    expect(settings.changeThresholds).toEqual({
      "DJG-11": 4,
      "DJG-6": 3,
      "LSNS-6": 7,
      "UCLA-3": null,
      "PHQ-9": 6,
      "PHQ-2": null,
      "GDS-15": null,
    });
  });

  it("an admin sets them, for the own organisation and no other, and it is written down who did", async () => {
    const { settings, version } = await settingsOf(admin);
    const wanted = {
      ...settings,
      silenceDays: 20,
      depressionCutOff: 8,
      changeThresholds: { ...settings.changeThresholds, "PHQ-9": 5, "DJG-6": null, "UCLA-3": 2 },
      recordsEthnicity: true,
      ethnicityBasis: "Uitdrukkelijke toestemming, afgestemd met de FG.",
    };
    expect(await changeSettings(admin, { version, settings: wanted })).toEqual({ ok: true, value: null });
    expect((await settingsOf(admin)).settings).toEqual(wanted);
    expect((await settingsOf(foreignAdmin)).settings).toEqual(settings);
    expect(await audited()).toEqual([{ action: "update", userId: admin.userId }]);
  });

  it("everybody who measures reads them", async () => {
    const { settings, version } = await settingsOf(admin);
    await changeSettings(admin, { version, settings: { ...settings, smallNetworkMax: 6 } });
    const read = await withActor(world.samira, (tx) => readMeasureSettings(tx, world.organisationId));
    expect(read).toMatchObject({ smallNetworkMax: 6, remeasureDays: 90, changeThresholds: { "PHQ-9": 6 } });
  });

  it("the colleague who was first is not written over, and nothing is half written", async () => {
    const { settings, version } = await settingsOf(admin);
    await changeSettings(colleague, { version, settings: { ...settings, silenceDays: 25 } });
    const late = { version, settings: { ...settings, silenceDays: 10, triageDays: 1 } };
    expect(await changeSettings(admin, late)).toEqual({ ok: false, reason: "changed-meanwhile" });
    expect((await settingsOf(admin)).settings).toMatchObject({ silenceDays: 25, triageDays: 2 });

    const again = await settingsOf(admin);
    expect(await changeSettings(admin, { ...late, version: again.version })).toMatchObject({ ok: true });
  });

  it("two admins at the same moment: one is first, the other is told", async () => {
    const { settings, version } = await settingsOf(admin);
    const outcomes = await Promise.all([
      changeSettings(admin, { version, settings: { ...settings, silenceDays: 11 } }),
      changeSettings(colleague, { version, settings: { ...settings, silenceDays: 12 } }),
    ]);
    expect(outcomes.map((outcome) => outcome?.ok).toSorted()).toEqual([false, true]);
  });

  it("sent twice they are set once", async () => {
    const { settings, version } = await settingsOf(admin);
    const input = { version, settings: { ...settings, silenceDays: 25 } };
    await changeSettings(admin, input);
    expect(await changeSettings(admin, input)).toEqual({ ok: true, value: null });
    expect(await audited()).toHaveLength(1);
  });
});

describe("who may not", () => {
  it.each(["worker", "coordinator", "manager", "gp", "privacy_officer"] as const)(
    "a %s neither sees the settings page nor sets anything",
    async (role) => {
      const { settings, version } = await settingsOf(admin);
      const actor = await addPerson(owner, { organisationId: world.organisationId, name: role, role, teamId: null });
      expect(await getSettings(actor)).toBeNull();
      expect(await changeSettings(actor, { version, settings: { ...settings, silenceDays: 99 } })).toBeNull();
      await expectRefused(actor, world.organisationId);
      expect((await settingsOf(admin)).settings.silenceDays).toBe(15);
    },
  );

  it("an admin of another organisation reaches this one not even by its id", async () => {
    await expectRefused(foreignAdmin, world.organisationId);
    expect((await settingsOf(admin)).settings.silenceDays).toBe(15);
  });

  it("an admin cannot rename the organisation or hand out numbers of dossiers", async () => {
    for (const data of [{ name: "Anders" }, { nextClientNumber: 1 }]) {
      await expect(
        withActor(admin, (tx) => tx.organisation.update({ where: { id: world.organisationId }, data })),
      ).rejects.toThrow();
    }
  });
});

async function settingsOf(actor: CaseloadActor) {
  const kept = await getSettings(actor);
  if (!kept) throw new Error("no settings for this actor");
  return kept;
}

async function expectRefused(actor: CaseloadActor, id: string): Promise<void> {
  const { count } = await withActor(actor, (tx) =>
    tx.organisation.updateMany({ where: { id }, data: { silenceDays: 99 } }),
  );
  expect(count).toBe(0);
}

async function audited() {
  const { rows } = await owner.query(
    `SELECT action, "userId" FROM audit_event WHERE "objectType" = 'organisation' AND "objectId" = $1 AND action <> 'read'`,
    [world.organisationId],
  );
  return rows;
}
