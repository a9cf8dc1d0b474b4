import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { addDossier, type DossierWorld, makeDossierWorld } from "@/lib/assessments/dossier.fixture";
import { useTestDatabase } from "../../scripts/database/test-database";
import { changeNetworkPersonSchema, networkPersonSchema } from "./network-schema";

const { owner } = await useTestDatabase();
const commands = await import("./network-commands");
const { readNetwork, readNetworkMoments, getNetworkPerson } = await import("./network-queries");
const { readDossier } = await import("@/lib/access/dossier");
const { addNetworkPerson, changeNetworkPerson, moveNetworkPerson } = commands;
const { endNetworkPerson, restoreNetworkPerson, finishInventory } = commands;

const DONE = { ok: true, value: null };
const CHANGED = { ok: false, reason: "changed-meanwhile" };
const CLOSED = { ok: false, reason: "no-open-journey" };

let world: DossierWorld;

beforeAll(async () => {
  world = await makeDossierWorld(owner);
});

/** As the form sends it. */
const typed = (clientId: string, more: object = {}) => ({
  ...{ id: randomUUID(), clientId, name: "Ria", relation: "zus", circle: "1", isSupporter: "yes" },
  ...more,
});
const ria = (clientId: string, more: object = {}) => networkPersonSchema.parse(typed(clientId, more));

describe("the people of a network", () => {
  it("someone added twice stands there once", async () => {
    const clientId = await addDossier(owner, world);
    const sister = ria(clientId);
    expect(await addNetworkPerson(world.samira, sister)).toEqual(DONE);
    expect(await addNetworkPerson(world.samira, sister)).toEqual(DONE);
    expect((await read(clientId)).people).toMatchObject([{ name: "Ria", circle: 1, version: 1, ending: null }]);
  });

  it("everything said of a person is found again", async () => {
    const clientId = await addDossier(owner, world);
    const all = {
      frequency: "few_a_year",
      kinds: ["practical", "social"],
      direction: "from_person",
      isSupporter: "no",
    };
    await addNetworkPerson(world.samira, ria(clientId, all));
    expect((await read(clientId)).people).toMatchObject([{ ...all, sort: "person", isSupporter: false }]);
  });

  it.each(["professional", "pet"])("a %s never counts, even when the form says yes", async (sort) => {
    const clientId = await addDossier(owner, world);
    const added = ria(clientId, { sort });
    await addNetworkPerson(world.samira, added);
    await change(clientId, added.id, { sort, isSupporter: "yes", version: "1", name: "Bobbie" });
    expect(await read(clientId)).toMatchObject({ supporters: 0, people: [{ name: "Bobbie", isSupporter: false }] });
    expect(await finishInventory(world.samira, { id: randomUUID(), clientId, supporters: 1 })).toEqual(CHANGED);
  });

  it("who is moved says where they stood, so that they can go back", async () => {
    const { clientId, id } = await addRia();
    expect(await moveNetworkPerson(world.samira, { id, clientId, version: 1, circle: 3 })).toEqual({
      ok: true,
      value: { from: 1 },
    });
    expect((await read(clientId)).people).toMatchObject([{ circle: 3, version: 2 }]);
  });

  it("who died stays as a loss, who stood there by mistake does not, and both can come back", async () => {
    const { clientId, id } = await addRia();
    const slip = ria(clientId);
    await addNetworkPerson(world.samira, slip);
    await endNetworkPerson(world.samira, { id, clientId, version: 1, ending: "deceased" });
    await endNetworkPerson(world.samira, { id: slip.id, clientId, version: 1, ending: "mistake" });
    const network = await read(clientId);
    expect(network).toMatchObject({ people: [], supporters: 0, lost: [{ relation: "zus", ending: "deceased" }] });
    expect(network.lost).toHaveLength(1);

    expect(await restoreNetworkPerson(world.samira, { id: slip.id, clientId, version: 2 })).toEqual(DONE);
    expect(await read(clientId)).toMatchObject({
      people: [{ id: slip.id, ending: null, endedOn: null }],
      supporters: 1,
    });
  });
});

describe("two editors of one person", () => {
  it("the second is refused, what the first wrote stands, and is there to be shown beside the other text", async () => {
    const { clientId, id } = await addRia();
    expect(await change(clientId, id, { name: "Ria Jansen" })).toEqual(DONE);
    expect(await change(clientId, id, { name: "Maria" })).toEqual(CHANGED);
    expect(await person(clientId, id)).toMatchObject({ name: "Ria Jansen", version: 2 });
    expect(await change(clientId, id, { name: "Maria", version: "2" })).toEqual(DONE);
    expect(await person(clientId, id)).toMatchObject({ name: "Maria", version: 3 });
  });

  it("the same sent twice is fine", async () => {
    const { clientId, id } = await addRia();
    expect(await change(clientId, id, { name: "Maria" })).toEqual(DONE);
    expect(await change(clientId, id, { name: "Maria" })).toEqual(DONE);
    expect(await person(clientId, id)).toMatchObject({ name: "Maria", version: 2 });
  });

  it("a move or a loss does not go over a change that was not seen", async () => {
    const { clientId, id } = await addRia();
    await change(clientId, id, { name: "Maria" });
    expect(await moveNetworkPerson(world.samira, { id, clientId, version: 1, circle: 2 })).toEqual(CHANGED);
    expect(await endNetworkPerson(world.samira, { id, clientId, version: 1, ending: "deceased" })).toEqual(CHANGED);
    expect(await person(clientId, id)).toMatchObject({ circle: 1, ending: null });
  });

  it("who was taken out meanwhile is still corrected by nobody unseen", async () => {
    const { clientId, id } = await addRia();
    await endNetworkPerson(world.samira, { id, clientId, version: 1, ending: "mistake" });
    expect(await change(clientId, id, { name: "Maria" })).toEqual(CHANGED);
    expect(await person(clientId, id)).toMatchObject({ name: "Ria", ending: "mistake" });
  });
});

describe("a network that was discussed", () => {
  it("is counted by the rule, classifies the client, and is recorded once", async () => {
    const { clientId } = await addRia();
    await addNetworkPerson(world.samira, ria(clientId, { name: "Els", sort: "professional" }));
    const inventory = { id: randomUUID(), clientId, supporters: 1 };
    expect(await finishInventory(world.samira, inventory)).toEqual(DONE);
    expect(await finishInventory(world.samira, inventory)).toEqual(DONE);
    expect((await read(clientId)).inventories).toMatchObject([{ supporters: 1, hasPeople: true }]);
    expect(await countRecords(clientId)).toBe(1);
  });

  it("another number than the worker saw is not recorded", async () => {
    const { clientId } = await addRia();
    expect(await finishInventory(world.samira, { id: randomUUID(), clientId, supporters: 0 })).toEqual(CHANGED);
    expect((await read(clientId)).inventories).toEqual([]);
  });

  it("keeps its people as they were, whatever happens to them later", async () => {
    const { clientId, id } = await addRia();
    const inventoryId = randomUUID();
    await finishInventory(world.samira, { id: inventoryId, clientId, supporters: 1 });
    await change(clientId, id, { name: "Maria", circle: "3", kinds: ["social"] });
    await endNetworkPerson(world.samira, { id, clientId, version: 2, ending: "deceased" });
    const { moments, everybody } = await readMoments(clientId);
    expect(moments).toMatchObject([
      { key: inventoryId, people: [{ id, name: "Ria", circle: 1, kinds: [], isSupporter: true }] },
      { key: "now", people: [] },
    ]);
    expect(everybody).toMatchObject([{ id, ending: "deceased" }]);
  });

  it("of before people were kept is said, and laid beside nothing", async () => {
    const { clientId } = await addRia();
    await owner.query(
      `INSERT INTO network_inventory (id, "organisationId", "clientId", supporters, "byUserId") VALUES ($1, $2, $3, 4, $4)`,
      [randomUUID(), world.organisationId, clientId, world.samira.userId],
    );
    expect(await readMoments(clientId)).toMatchObject({ moments: [{ key: "now" }], withoutPeople: 1 });
    expect((await read(clientId)).inventories).toMatchObject([{ supporters: 4, hasPeople: false }]);
  });

  it("cannot be rewritten, not even by who recorded it", async () => {
    const { clientId } = await addRia();
    const id = randomUUID();
    await finishInventory(world.samira, { id, clientId, supporters: 1 });
    const { withActor } = await import("@/lib/platform/database");
    await expect(
      withActor(world.samira, (tx) => tx.networkInventory.updateMany({ where: { id }, data: { people: [] } })),
    ).rejects.toThrow();
  });
});

describe("who may not change a network", () => {
  it.each(["rik", "wim"] as const)("%s, who does not carry the dossier, writes nothing", async (who) => {
    const { clientId, id } = await addRia();
    const actor = world[who];
    const which = { id, clientId, version: 1 };
    expect(await addNetworkPerson(actor, ria(clientId))).toBeNull();
    expect(await changeNetworkPerson(actor, changed(clientId, id))).toBeNull();
    expect(await moveNetworkPerson(actor, { ...which, circle: 3 })).toBeNull();
    expect(await endNetworkPerson(actor, { ...which, ending: "deceased" })).toBeNull();
    expect(await restoreNetworkPerson(actor, which)).toBeNull();
    expect(await finishInventory(actor, { id: randomUUID(), clientId, supporters: 1 })).toBeNull();
    expect(await read(clientId)).toMatchObject({ people: [{ name: "Ria", circle: 1, version: 1 }], inventories: [] });
  });

  it("a worker of another team does not even see it", async () => {
    const { clientId } = await addRia();
    expect(await readDossier(world.wim, clientId, "network", (tx) => readNetworkMoments(tx, clientId))).toBeNull();
  });

  it("nothing changes in a closed journey", async () => {
    const { clientId, id } = await addRia();
    await owner.query(`UPDATE journey SET "closedAt" = now() WHERE "clientId" = $1`, [clientId]);
    expect(await addNetworkPerson(world.samira, ria(clientId))).toEqual(CLOSED);
    expect(await changeNetworkPerson(world.samira, changed(clientId, id))).toEqual(CLOSED);
    expect(await moveNetworkPerson(world.samira, { id, clientId, version: 1, circle: 3 })).toEqual(CLOSED);
    expect(await finishInventory(world.samira, { id: randomUUID(), clientId, supporters: 1 })).toEqual(CLOSED);
    expect((await read(clientId)).people).toMatchObject([{ name: "Ria", version: 1 }]);
  });

  it("a person of another client is not found by way of one's own", async () => {
    const { id } = await addRia();
    const other = await addDossier(owner, world);
    expect(await changeNetworkPerson(world.samira, changed(other, id))).toBeNull();
    expect(await person(other, id)).toBeNull();
  });
});

async function addRia() {
  const clientId = await addDossier(owner, world);
  const sister = ria(clientId);
  await addNetworkPerson(world.samira, sister);
  return { clientId, id: sister.id };
}

function changed(clientId: string, id: string, more: object = {}) {
  return changeNetworkPersonSchema.parse(typed(clientId, { id, version: "1", name: "Anders", ...more }));
}

function change(clientId: string, id: string, more: object) {
  return changeNetworkPerson(world.samira, changed(clientId, id, more));
}

function read(clientId: string) {
  return reading(clientId, (tx) => readNetwork(tx, clientId));
}

function readMoments(clientId: string) {
  return reading(clientId, (tx) => readNetworkMoments(tx, clientId));
}

function person(clientId: string, id: string) {
  return reading(clientId, (tx) => getNetworkPerson(tx, clientId, id));
}

/** Rik of the team only reads: what he sees is what everybody of the team sees. */
async function reading<T>(clientId: string, part: (tx: Parameters<typeof readNetwork>[0]) => Promise<T>): Promise<T> {
  const dossier = await readDossier(world.rik, clientId, "network", part);
  if (!dossier) throw new Error("The dossier cannot be read.");
  return dossier.content;
}

async function countRecords(clientId: string): Promise<number> {
  return (await owner.query(`SELECT 1 FROM social_type_record WHERE "clientId" = $1`, [clientId])).rows.length;
}
