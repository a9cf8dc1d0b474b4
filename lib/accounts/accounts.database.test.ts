import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";
import { addPerson, type CaseloadActor, type CaseloadWorld, makeCaseloadWorld } from "../journeys/caseload.fixture";

const { owner } = await useTestDatabase();
const { getAccount, listAccounts } = await import("./account-queries");
const { switchAccount } = await import("./account-commands");
const { findSession, openSession } = await import("../access/session");

let world: CaseloadWorld;
let admin: CaseloadActor;
let foreignAdmin: CaseloadActor;

beforeEach(async () => {
  world = await makeCaseloadWorld(owner);
  admin = await addPerson(owner, { organisationId: world.organisationId, name: "Dennis", role: "admin", teamId: null });
  const elsewhere = await makeCaseloadWorld(owner);
  foreignAdmin = await addPerson(owner, {
    organisationId: elsewhere.organisationId,
    name: "Vreemd",
    role: "admin",
    teamId: null,
  });
});

const isActiveNow = async (userId: string) =>
  (await owner.query<{ isActive: boolean }>(`SELECT "isActive" FROM "user" WHERE id = $1`, [userId])).rows[0]?.isActive;

describe("the accounts of an organisation", () => {
  it("an admin sees those of the own organisation, by name, with role and team", async () => {
    const { rows, total, active, off } = await listAccounts(admin, { isActive: true, page: 1 });
    expect(rows.map(({ name }) => name)).toEqual([
      "Anna de Wit",
      "Bram Visser",
      "Dennis",
      "Samira el Amrani",
      "Wim Kok",
    ]);
    expect(rows[0]).toMatchObject({ role: "coordinator", workplaces: ["Oost"], isOwn: false });
    expect(rows[2]).toMatchObject({ workplaces: [], isOwn: true });
    expect([total, active, off]).toEqual([5, 5, 0]);
  });

  it("whoever is no admin sees none", async () => {
    expect((await listAccounts(world.anna, { isActive: true, page: 1 })).rows).toEqual([]);
    expect(await getAccount(world.anna, world.samira.userId)).toBeNull();
  });

  it("an account of another organisation does not exist", async () => {
    expect(await getAccount(foreignAdmin, world.samira.userId)).toBeNull();
    expect(await getAccount(admin, "geen-id")).toBeNull();
  });

  it("a page past the end shows the last one", async () => {
    expect((await listAccounts(admin, { isActive: true, page: 9 })).page).toBe(1);
    expect((await listAccounts(admin, { isActive: false, page: -1 })).rows).toEqual([]);
  });
});

describe("switching an account off", () => {
  it("ends its sessions at once, and switching it on again does not bring them back", async () => {
    const sid = await openSession(world.samira.userId, new Date());
    expect((await getAccount(admin, world.samira.userId))?.openSessions).toBe(1);
    const off = await switchAccount(admin, { userId: world.samira.userId, isActive: false });
    expect(off).toEqual({ ok: true, value: { userId: world.samira.userId } });
    expect(await findSession(sid, new Date())).toBeNull();
    expect((await listAccounts(admin, { isActive: false, page: 1 })).rows.map(({ id }) => id)).toEqual([
      world.samira.userId,
    ]);

    await switchAccount(admin, { userId: world.samira.userId, isActive: true });
    expect(await isActiveNow(world.samira.userId)).toBe(true);
    expect(await findSession(sid, new Date())).toBeNull();
  });

  it("is written down with who did it", async () => {
    await switchAccount(admin, { userId: world.samira.userId, isActive: false });
    const { rows } = await owner.query(
      `SELECT action, "userId" FROM audit_event WHERE "objectType" = 'user' AND "objectId" = $1 AND "userId" IS NOT NULL`,
      [world.samira.userId],
    );
    expect(rows).toEqual([{ action: "update", userId: admin.userId }]);
  });

  it("is refused for one's own account", async () => {
    expect(await switchAccount(admin, { userId: admin.userId, isActive: false })).toEqual({
      ok: false,
      reason: "own_account",
    });
    expect(await isActiveNow(admin.userId)).toBe(true);
  });

  it("finds no account of another organisation, of nobody, or for whoever is no admin", async () => {
    const samira = { userId: world.samira.userId, isActive: false };
    expect(await switchAccount(foreignAdmin, samira)).toBeNull();
    expect(await switchAccount(world.anna, samira)).toBeNull();
    expect(await switchAccount(admin, { userId: randomUUID(), isActive: false })).toBeNull();
    expect(await isActiveNow(world.samira.userId)).toBe(true);
  });
});
