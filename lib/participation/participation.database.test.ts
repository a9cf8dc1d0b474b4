import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { addDossier, type DossierWorld, makeDossierWorld } from "@/lib/assessments/dossier.fixture";
import { useTestDatabase } from "../../scripts/database/test-database";

const { owner, app } = await useTestDatabase();
const { rateParticipation } = await import("./participation-commands");
const { listParticipation } = await import("./participation-queries");
const { readDossier } = await import("@/lib/access/dossier");

let world: DossierWorld;

beforeAll(async () => {
  world = await makeDossierWorld(owner);
});

const rating = (clientId: string, ladderStep: number | null) => ({
  id: randomUUID(),
  clientId,
  ladderStep,
  domains: { finances: 2, social_network: 3 },
  note: "Gaat weer naar de soos.",
});

it("the ladder and the domains are kept with their note, the newest first, and sent twice once", async () => {
  const clientId = await addDossier(owner, world);
  const first = rating(clientId, 2);
  await rateParticipation(world.samira, first);
  await rateParticipation(world.samira, first);
  await rateParticipation(world.samira, { ...rating(clientId, null), note: null });
  expect(await list(world.rik, clientId)).toMatchObject([
    { ladderStep: null, domains: { finances: 2, social_network: 3 }, note: null, byName: "Samira" },
    { ladderStep: 2, note: "Gaat weer naar de soos." },
  ]);
});

it("the note lies sealed in the database, and cannot be read in another row", async () => {
  const clientId = await addDossier(owner, world);
  const [first, second] = [rating(clientId, 2), rating(clientId, 3)];
  await rateParticipation(world.samira, first);
  await rateParticipation(world.samira, second);
  const { rows } = await owner.query<{ note: string }>(`SELECT note FROM participation_rating WHERE id = $1`, [
    first.id,
  ]);
  expect(rows[0]?.note).toMatch(/^v1:/);
  expect(rows[0]?.note).not.toContain("soos");
  await owner.query(`UPDATE participation_rating SET note = $2 WHERE id = $1`, [second.id, rows[0]?.note]);
  await expect(list(world.samira, clientId)).rejects.toThrow();
});

it("a reader, another team and a closed journey write nothing", async () => {
  const clientId = await addDossier(owner, world);
  expect(await rateParticipation(world.rik, rating(clientId, 2))).toBeNull();
  expect(await rateParticipation(world.wim, rating(clientId, 2))).toBeNull();
  const closed = await addDossier(owner, world, { closed: true });
  expect(await rateParticipation(world.samira, rating(closed, 2))).toEqual({ ok: false, reason: "no-open-journey" });
  const { rows } = await owner.query(`SELECT 1 FROM participation_rating WHERE "clientId" IN ($1, $2)`, [
    clientId,
    closed,
  ]);
  expect(rows).toEqual([]);
});

it("another team sees nothing, nor does who says not who it is, and nobody rewrites", async () => {
  const clientId = await addDossier(owner, world);
  const kept = rating(clientId, 2);
  await rateParticipation(world.samira, kept);
  expect(await list(world.wim, clientId)).toBeUndefined();
  expect((await app.query(`SELECT 1 FROM participation_rating WHERE id = $1`, [kept.id])).rows).toEqual([]);
  const rewritten = app.query(`UPDATE participation_rating SET "ladderStep" = 6 WHERE id = $1`, [kept.id]);
  await expect(rewritten).rejects.toThrow(/permission denied/);
  await expect(app.query(`DELETE FROM participation_rating WHERE id = $1`, [kept.id])).rejects.toThrow(
    /permission denied/,
  );
});

async function list(reader: DossierWorld["rik"], clientId: string) {
  const dossier = await readDossier(reader, clientId, "participation", (tx) => listParticipation(tx, clientId));
  return dossier?.content;
}
