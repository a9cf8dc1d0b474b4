import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { addDossier, type DossierWorld, makeDossierWorld } from "@/lib/assessments/dossier.fixture";
import { useTestDatabase } from "../../scripts/database/test-database";

const { owner } = await useTestDatabase();
const { rateCompetency } = await import("./competency-commands");
const { listCompetencies } = await import("./competency-queries");
const { readDossier } = await import("@/lib/access/dossier");

let world: DossierWorld;

beforeAll(async () => {
  world = await makeDossierWorld(owner);
});

const rating = (clientId: string, level: number) => ({
  id: randomUUID(),
  clientId,
  competency: "social_skills" as const,
  level,
  ownLevel: 4,
  example: "Kijkt weg als er iemand groet.",
});

it("both views are kept beside each other, the newest first, and sent twice is kept once", async () => {
  const clientId = await addDossier(owner, world);
  const first = rating(clientId, 2);
  await rateCompetency(world.samira, first);
  await rateCompetency(world.samira, first);
  await owner.query(`UPDATE competency_rating SET "ratedAt" = now() - interval '1 day' WHERE id = $1`, [first.id]);
  expect(await rateCompetency(world.samira, rating(clientId, 3))).toEqual({ ok: true, value: { clientId } });
  expect(await list(clientId)).toMatchObject([
    { competency: "self_confidence", ratings: [] },
    { competency: "problem_solving", ratings: [] },
    { competency: "social_skills", ratings: [{ level: 3, ownLevel: 4 }, { level: 2 }] },
  ]);
});

it("a reader, another team and a closed journey write nothing", async () => {
  const clientId = await addDossier(owner, world);
  expect(await rateCompetency(world.rik, rating(clientId, 2))).toBeNull();
  expect(await rateCompetency(world.wim, rating(clientId, 2))).toBeNull();
  const { rows } = await owner.query(`SELECT 1 FROM competency_rating WHERE "clientId" = $1`, [clientId]);
  expect(rows).toEqual([]);
  const closed = await addDossier(owner, world, { closed: true });
  expect(await rateCompetency(world.samira, rating(closed, 2))).toEqual({ ok: false, reason: "no-open-journey" });
});

async function list(clientId: string) {
  return (await readDossier(world.rik, clientId, "competencies", (tx) => listCompetencies(tx, clientId)))?.content;
}
