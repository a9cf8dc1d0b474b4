import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { addDossier, type DossierWorld, makeDossierWorld } from "@/lib/assessments/dossier.fixture";
import { useTestDatabase } from "../../scripts/database/test-database";

const { owner } = await useTestDatabase();
const { addNetworkPerson, changeNetworkPerson, endNetworkPerson, finishInventory } = await import("./network-commands");
const { readNetwork } = await import("./network-queries");
const { readDossier } = await import("@/lib/access/dossier");

let world: DossierWorld;

beforeAll(async () => {
  world = await makeDossierWorld(owner);
});

const ria = (clientId: string) => ({
  id: randomUUID(),
  clientId,
  name: "Ria",
  relation: "zus",
  circle: 1,
  kinds: ["emotional" as const],
  isSupporter: true,
});

describe("the support network", () => {
  it("someone added twice stands there once, and is counted when the network was discussed", async () => {
    const clientId = await addDossier(owner, world);
    const sister = ria(clientId);
    expect(await addNetworkPerson(world.samira, sister)).toEqual({ ok: true, value: null });
    await addNetworkPerson(world.samira, sister);
    await addNetworkPerson(world.samira, { ...ria(clientId), name: "Wijkzuster", isSupporter: false });

    const inventory = { id: randomUUID(), clientId, supporters: 1 };
    expect(await finishInventory(world.samira, inventory)).toEqual({ ok: true, value: null });
    await finishInventory(world.samira, inventory);
    const network = await read(clientId);
    expect(network.people.map(({ name }) => name)).toEqual(["Ria", "Wijkzuster"]);
    expect(network.inventories).toMatchObject([{ supporters: 1 }]);
    expect(await countRecords(clientId)).toBe(1);
  });

  it("another number than the worker saw is not recorded", async () => {
    const clientId = await addDossier(owner, world);
    await addNetworkPerson(world.samira, ria(clientId));
    const outcome = await finishInventory(world.samira, { id: randomUUID(), clientId, supporters: 0 });
    expect(outcome).toEqual({ ok: false, reason: "changed-meanwhile" });
    expect((await read(clientId)).inventories).toEqual([]);
  });

  it("who died stays as a loss, who stood there by mistake does not", async () => {
    const clientId = await addDossier(owner, world);
    const [henk, slip] = [{ ...ria(clientId), name: "Henk", relation: "man" }, ria(clientId)];
    await addNetworkPerson(world.samira, henk);
    await addNetworkPerson(world.samira, slip);
    await endNetworkPerson(world.samira, { id: henk.id, clientId, ending: "deceased" });
    await endNetworkPerson(world.samira, { id: henk.id, clientId, ending: "out_of_sight" });
    await endNetworkPerson(world.samira, { id: slip.id, clientId, ending: "mistake" });
    const network = await read(clientId);
    expect(network).toMatchObject({ people: [], supporters: 0, lost: [{ relation: "man", loss: "deceased" }] });
    expect(network.lost).toHaveLength(1);
  });

  it("a person is changed, but not one of another client or one who is gone", async () => {
    const clientId = await addDossier(owner, world);
    const other = await addDossier(owner, world);
    const sister = ria(clientId);
    await addNetworkPerson(world.samira, sister);
    expect(await changeNetworkPerson(world.samira, { ...sister, circle: 3 })).toMatchObject({ ok: true });
    expect((await read(clientId)).people).toMatchObject([{ circle: 3 }]);
    expect(await changeNetworkPerson(world.samira, { ...sister, clientId: other })).toBeNull();
    await endNetworkPerson(world.samira, { id: sister.id, clientId, ending: "out_of_sight" });
    expect(await changeNetworkPerson(world.samira, sister)).toBeNull();
  });

  it("a reader of the team and a worker of another team write nothing", async () => {
    const clientId = await addDossier(owner, world);
    expect(await addNetworkPerson(world.rik, ria(clientId))).toBeNull();
    expect(await finishInventory(world.wim, { id: randomUUID(), clientId, supporters: 0 })).toBeNull();
    expect(await read(clientId)).toMatchObject({ people: [], inventories: [] });
  });

  it("nothing is added to a closed journey", async () => {
    const clientId = await addDossier(owner, world, { closed: true });
    expect(await addNetworkPerson(world.samira, ria(clientId))).toEqual({ ok: false, reason: "no-open-journey" });
  });
});

async function read(clientId: string) {
  const dossier = await readDossier(world.rik, clientId, "network", (tx) => readNetwork(tx, clientId));
  if (!dossier) throw new Error("The dossier cannot be read.");
  return dossier.content;
}

async function countRecords(clientId: string): Promise<number> {
  return (await owner.query(`SELECT 1 FROM social_type_record WHERE "clientId" = $1`, [clientId])).rows.length;
}
