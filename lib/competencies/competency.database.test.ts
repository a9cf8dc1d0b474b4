import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { addDossier, type DossierWorld, makeDossierWorld } from "@/lib/assessments/dossier.fixture";
import { useTestDatabase } from "../../scripts/database/test-database";

const { owner } = await useTestDatabase();
const { keepRating } = await import("./competency-commands");
const { listCompetencies } = await import("./competency-queries");
const { readDossier } = await import("@/lib/access/dossier");

let world: DossierWorld;

beforeAll(async () => {
  world = await makeDossierWorld(owner);
});

const rating = (clientId: string, level: number, replacesId: string | null = null) => ({
  id: randomUUID(),
  clientId,
  competency: "social_skills" as const,
  level,
  ownLevel: level === 0 ? 5 : 4,
  example: `Zag ${level}.`,
  replacesId,
});

it("both views are kept beside each other, the newest first, and sent twice is kept once", async () => {
  const clientId = await addDossier(owner, world);
  const first = rating(clientId, 2);
  await keepRating(world.samira, first);
  await keepRating(world.samira, first);
  await owner.query(`UPDATE competency_rating SET "ratedAt" = now() - interval '1 day' WHERE id = $1`, [first.id]);
  expect(await keepRating(world.samira, rating(clientId, 3))).toMatchObject({ ok: true });
  expect(await skills(clientId)).toMatchObject([
    { level: 3, ownLevel: 4, byName: "Samira" },
    { level: 2, ownLevel: 4 },
  ]);
});

it("the client's own view, asked later, leaves the professional's as it was", async () => {
  const clientId = await addDossier(owner, world);
  await keepRating(world.samira, rating(clientId, 2));
  await keepRating(world.samira, rating(clientId, 0));
  expect(await skills(clientId)).toMatchObject([
    { level: 0, ownLevel: 5 },
    { level: 2, ownLevel: 4 },
  ]);
});

it("a root is kept like a competency", async () => {
  const clientId = await addDossier(owner, world);
  await keepRating(world.samira, { ...rating(clientId, 2), competency: "secure_attachment" });
  expect((await list(clientId))?.at(-1)).toMatchObject({ competency: "secure_attachment", moments: [{ level: 2 }] });
});

describe("a correction", () => {
  it("replaces what stood there, and both can be read", async () => {
    const clientId = await addDossier(owner, world);
    const first = rating(clientId, 2);
    await keepRating(world.samira, first);
    await keepRating(world.samira, rating(clientId, 4, first.id));
    expect(await skills(clientId)).toMatchObject([{ level: 4, earlier: [{ level: 2, example: "Zag 2." }] }]);
  });

  it("of two editors the second is refused, and nothing of the first is lost", async () => {
    const clientId = await addDossier(owner, world);
    const first = rating(clientId, 2);
    await keepRating(world.samira, first);
    const [one, other] = [rating(clientId, 3, first.id), rating(clientId, 5, first.id)];
    const outcomes = await Promise.all([keepRating(world.samira, one), keepRating(world.samira, other)]);
    expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1);
    expect(outcomes.find((outcome) => !outcome?.ok)).toEqual({ ok: false, reason: "changed-meanwhile" });
    const moments = await skills(clientId);
    expect(moments).toHaveLength(1);
    expect(moments?.[0]?.earlier).toHaveLength(1);
  });

  it("sent twice is kept once and is no conflict with itself", async () => {
    const clientId = await addDossier(owner, world);
    const first = rating(clientId, 2);
    await keepRating(world.samira, first);
    const mended = rating(clientId, 3, first.id);
    await keepRating(world.samira, mended);
    expect(await keepRating(world.samira, mended)).toMatchObject({ ok: true });
  });

  it("keeps to its own client, its own competency and whose view it was", async () => {
    const [clientId, otherId] = [await addDossier(owner, world), await addDossier(owner, world)];
    const first = rating(clientId, 2);
    await keepRating(world.samira, first);
    expect(await keepRating(world.samira, rating(otherId, 3, first.id))).toBeNull();
    const elsewhere = { ...rating(clientId, 3, first.id), competency: "self_confidence" as const };
    expect(await keepRating(world.samira, elsewhere)).toBeNull();
    expect(await keepRating(world.samira, rating(clientId, 0, first.id))).toBeNull();
    expect(await skills(clientId)).toMatchObject([{ id: first.id }]);
  });
});

it("a reader, another team and a closed journey write nothing", async () => {
  const clientId = await addDossier(owner, world);
  expect(await keepRating(world.rik, rating(clientId, 2))).toBeNull();
  expect(await keepRating(world.wim, rating(clientId, 2))).toBeNull();
  const closed = await addDossier(owner, world, { closed: true });
  expect(await keepRating(world.samira, rating(closed, 2))).toEqual({ ok: false, reason: "no-open-journey" });
  const { rows } = await owner.query(`SELECT 1 FROM competency_rating WHERE "clientId" IN ($1, $2)`, [
    clientId,
    closed,
  ]);
  expect(rows).toEqual([]);
});

it("another team sees nothing", async () => {
  const clientId = await addDossier(owner, world);
  await keepRating(world.samira, rating(clientId, 2));
  expect(await readDossier(world.wim, clientId, "competencies", (tx) => listCompetencies(tx, clientId))).toBeNull();
});

async function list(clientId: string) {
  return (await readDossier(world.rik, clientId, "competencies", (tx) => listCompetencies(tx, clientId)))?.content;
}

async function skills(clientId: string) {
  return (await list(clientId))?.find(({ competency }) => competency === "social_skills")?.moments;
}
