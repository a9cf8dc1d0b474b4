import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addDossier, type DossierWorld, makeDossierWorld, type TestDossier } from "@/lib/journeys/dossier.fixture";
import { useTestDatabase } from "../../scripts/database/test-database";
import type { ContactInput } from "./contact-schema";

const { owner } = await useTestDatabase();
const { recordContact } = await import("./contact-commands");

const now = new Date("2026-11-24T09:00:00Z");
let world: DossierWorld;
let dossier: TestDossier;

beforeAll(async () => {
  world = await makeDossierWorld(owner);
});
beforeEach(async () => {
  dossier = await addDossier(owner, world);
});

const contact = (of: Partial<ContactInput> = {}): ContactInput => ({
  id: randomUUID(),
  clientId: dossier.clientId,
  channel: "home",
  reach: "reached",
  trustLevel: 2,
  note: null,
  nextStep: null,
  on: null,
  ...of,
});

describe("logging a contact moment", () => {
  it("sets trust, the first and the last contact, and starts the clock of silence", async () => {
    expect(await recordContact(world.samira, contact(), now)).toEqual({
      ok: true,
      value: { clientId: dossier.clientId },
    });
    expect(await journey()).toEqual({
      phase: "signal",
      trustLevel: 2,
      firstReachedAt: now,
      lastContactAt: now,
      dueKind: "silence",
      dueOn: "2026-12-15",
    });
  });

  it("an attempt is a contact moment too, but takes nothing away from trust", async () => {
    await recordContact(world.samira, contact({ trustLevel: 3 }), new Date("2026-11-20T09:00:00Z"));
    await recordContact(world.samira, contact({ reach: "not_reached", trustLevel: 1 }), now);
    await recordContact(world.samira, contact({ reach: "declined", trustLevel: null }), now);
    expect(await journey()).toMatchObject({ trustLevel: 3, lastContactAt: now });
    const { rows } = await owner.query(
      `SELECT "trustLevel" FROM contact_moment WHERE reach <> 'reached' AND "clientId" = $1`,
      [dossier.clientId],
    );
    expect(rows).toEqual([{ trustLevel: 0 }, { trustLevel: 0 }]);
  });

  it("a visit logged afterwards stands on its own day and does not undo what came later", async () => {
    await recordContact(world.samira, contact({ trustLevel: 3 }), now);
    await recordContact(world.samira, contact({ trustLevel: 1, on: Temporal.PlainDate.from("2026-11-10") }), now);
    expect(await journey()).toMatchObject({
      trustLevel: 3,
      firstReachedAt: new Date("2026-11-10T12:00:00Z"),
      lastContactAt: now,
    });
  });

  it("sent twice it is written once", async () => {
    const twice = contact();
    await recordContact(world.samira, twice, now);
    expect((await recordContact(world.samira, twice, now))?.ok).toBe(true);
    expect(await countContacts()).toBe(1);
  });

  it("leaves an audit row", async () => {
    await recordContact(world.samira, contact(), now);
    const { rows } = await owner.query(
      `SELECT "userId" FROM audit_event WHERE "clientId" = $1 AND "objectType" = 'contact_moment' AND action = 'create'`,
      [dossier.clientId],
    );
    expect(rows).toEqual([{ userId: world.samira.userId }]);
  });
});

describe("what is refused", () => {
  it("a colleague of the team who does not carry the dossier, and someone of another team", async () => {
    expect(await recordContact(world.joost, contact(), now)).toBeNull();
    expect(await recordContact(world.wim, contact(), now)).toBeNull();
    expect(await recordContact(world.samira, contact({ clientId: randomUUID() }), now)).toBeNull();
    expect(await countContacts()).toBe(0);
  });

  it("a closed journey", async () => {
    await owner.query(`UPDATE journey SET "closedAt" = now() WHERE id = $1`, [dossier.journeyId]);
    expect(await recordContact(world.samira, contact(), now)).toEqual({ ok: false, reason: "no_open_journey" });
    expect(await countContacts()).toBe(0);
  });
});

async function journey() {
  const { rows } = await owner.query(
    `SELECT phase, "trustLevel", "firstReachedAt", "lastContactAt", "dueKind", "dueOn"::text AS "dueOn" FROM journey WHERE id = $1`,
    [dossier.journeyId],
  );
  return rows[0];
}

async function countContacts(): Promise<number> {
  return (await owner.query(`SELECT 1 FROM contact_moment WHERE "clientId" = $1`, [dossier.clientId])).rows.length;
}
