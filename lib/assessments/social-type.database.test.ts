import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";
import { addDossier, type DossierWorld, filledIn, makeDossierWorld } from "./dossier.fixture";

const { owner } = await useTestDatabase();
const { saveAssessment } = await import("./assessment-commands");
const { changeDossier, readDossier } = await import("@/lib/access/dossier");
const { deriveSocialType } = await import("./derive-social-type");
const { markNotMeasurable, overrideSocialType, withdrawOverride } = await import("./social-type-commands");
const { readSocialTypeHistory } = await import("./social-type-queries");

let world: DossierWorld;

beforeAll(async () => {
  world = await makeDossierWorld(owner);
});

// "Min of meer" counts for 1 on each item.
const lonely = { instrument: "DJG-11", answers: Array<string>(11).fill("more_or_less") } as const;
const notLonely = { instrument: "DJG-6", answers: ["no", "yes", "yes", "yes", "no", "no"] } as const;
const judgement = { type: "socially_isolated", reason: "Noemt mensen die zij nooit ziet." } as const;

it("2 supporters and a DJG-11 of 11 is socially isolated, and the journey says so", async () => {
  const clientId = await addDossier(owner, world);
  await discuss(clientId, 2);
  await take(clientId, lonely);
  expect(await onJourney(clientId)).toBe("socially_isolated");
  expect((await history(clientId)).records[0]).toMatchObject({
    type: "socially_isolated",
    byName: "Samira",
    because: [
      { measure: "supporters", value: 2, threshold: 4 },
      { measure: "DJG-11", value: 11, threshold: 3 },
    ],
  });
});

it("with one side measured it is unknown, never a guess", async () => {
  const clientId = await addDossier(owner, world);
  await take(clientId, lonely);
  expect(await onJourney(clientId)).toBeNull();
  expect((await history(clientId)).records).toMatchObject([{ type: null, because: [{ side: "loneliness" }] }]);
});

it("the border is the organisation's own", async () => {
  const clientId = await addDossier(owner, world);
  await discuss(clientId, 2);
  await take(clientId, lonely);
  const { userId, organisationId } = world.samira;
  const type = await changeDossier(world.samira, clientId, (tx) =>
    deriveSocialType(tx, { clientId, organisationId, userId, smallNetworkMax: 1 }),
  );
  expect(type).toBe("lonely");
});

it("of two scales taken together the DJG-11 decides, but one of long ago gives way to what is measured now", async () => {
  const clientId = await addDossier(owner, world);
  await discuss(clientId, 2);
  await take(clientId, lonely);
  await take(clientId, notLonely);
  expect(await onJourney(clientId)).toBe("socially_isolated");

  await owner.query(
    `UPDATE assessment SET "takenAt" = now() - interval '4 months' WHERE "clientId" = $1 AND instrument = 'DJG-11'`,
    [clientId],
  );
  await take(clientId, notLonely);
  expect(await onJourney(clientId)).toBe("contact_poor");
});

it("without an inventory the LSNS-6 says how large the network is", async () => {
  const clientId = await addDossier(owner, world);
  await take(clientId, { instrument: "LSNS-6", answers: Array<string>(6).fill("5") });
  await take(clientId, notLonely);
  expect(await onJourney(clientId)).toBe("socially_resilient");
});

it("a worker's judgement stands beside the measurement with its reason, once", async () => {
  const clientId = await addDossier(owner, world);
  await discuss(clientId, 7);
  await take(clientId, lonely);
  const input = { id: randomUUID(), clientId, ...judgement };
  await overrideSocialType(world.samira, input);
  await overrideSocialType(world.samira, input);
  expect(await onJourney(clientId)).toBe("socially_isolated");
  const { records } = await history(clientId);
  expect(records).toHaveLength(3);
  expect(records[0]).toMatchObject({ type: "lonely", override: judgement });
});

it("the judgement stands while the same is measured, and lapses when something else is", async () => {
  const clientId = await addDossier(owner, world);
  await discuss(clientId, 7);
  await take(clientId, lonely);
  await overrideSocialType(world.samira, { id: randomUUID(), clientId, ...judgement });
  await take(clientId, lonely);
  expect(await onJourney(clientId)).toBe("socially_isolated");

  await discuss(clientId, 1);
  await discuss(clientId, 8);
  expect(await onJourney(clientId)).toBe("lonely");
});

it("taken back, the measurement counts again and the judgement stays in the history", async () => {
  const clientId = await addDossier(owner, world);
  await overrideSocialType(world.samira, { id: randomUUID(), clientId, ...judgement });
  expect(await onJourney(clientId)).toBe("socially_isolated");
  await withdrawOverride(world.samira, { id: randomUUID(), clientId });
  expect(await onJourney(clientId)).toBeNull();
  expect((await history(clientId)).records.map(({ override }) => override?.type)).toEqual([
    undefined,
    "socially_isolated",
  ]);
});

it("'not yet measurable' has a reason, which lapses once there is a type", async () => {
  const clientId = await addDossier(owner, world);
  await markNotMeasurable(world.samira, { id: randomUUID(), clientId, why: "Nog te veel wantrouwen." });
  expect((await history(clientId)).notMeasurableWhy).toBe("Nog te veel wantrouwen.");
  await discuss(clientId, 2);
  await take(clientId, lonely);
  expect((await history(clientId)).notMeasurableWhy).toBeNull();
});

it("every reason to wait with measuring stays readable, with a judgement that stood, and is kept once", async () => {
  const clientId = await addDossier(owner, world);
  await overrideSocialType(world.samira, { id: randomUUID(), clientId, ...judgement });
  const first = { id: randomUUID(), clientId, why: "Nog te veel wantrouwen." };
  await markNotMeasurable(world.samira, first);
  await markNotMeasurable(world.samira, first);
  await markNotMeasurable(world.samira, { id: randomUUID(), clientId, why: "Ligt in het ziekenhuis." });
  const { records, notMeasurableWhy } = await history(clientId);
  expect(notMeasurableWhy).toBe("Ligt in het ziekenhuis.");
  expect(records.map((row) => row.notMeasurableWhy)).toEqual(["Ligt in het ziekenhuis.", first.why, null]);
  expect(records[0]).toMatchObject({ type: null, override: judgement });
  expect(await onJourney(clientId)).toBe("socially_isolated");
});

it("a reader of the team, another team and a closed journey judge nothing", async () => {
  const clientId = await addDossier(owner, world);
  const input = { id: randomUUID(), clientId, ...judgement };
  expect(await overrideSocialType(world.rik, input)).toBeNull();
  expect(await withdrawOverride(world.wim, input)).toBeNull();
  expect(await markNotMeasurable(world.rik, { id: randomUUID(), clientId, why: "x" })).toBeNull();
  expect((await history(clientId)).records).toEqual([]);
  const closed = await addDossier(owner, world, { closed: true });
  expect(await overrideSocialType(world.samira, { ...input, clientId: closed })).toMatchObject({ ok: false });
});

async function discuss(clientId: string, supporters: number): Promise<void> {
  const { userId, organisationId } = world.samira;
  await changeDossier(world.samira, clientId, async (tx) => {
    await tx.networkInventory.create({ data: { clientId, organisationId, supporters, byUserId: userId } });
    await deriveSocialType(tx, { clientId, organisationId, userId });
  });
}

async function take(
  clientId: string,
  { instrument, answers }: { instrument: "DJG-11" | "DJG-6" | "LSNS-6"; answers: readonly string[] },
): Promise<void> {
  await saveAssessment(world.samira, filledIn(clientId, instrument, answers));
}

async function history(clientId: string) {
  const dossier = await readDossier(world.rik, clientId, "social-type", (tx) => readSocialTypeHistory(tx, clientId));
  if (!dossier) throw new Error("The dossier cannot be read.");
  return dossier.content;
}

async function onJourney(clientId: string): Promise<string | null> {
  const { rows } = await owner.query<{ socialType: string | null }>(
    `SELECT "socialType" FROM journey WHERE "clientId" = $1`,
    [clientId],
  );
  return rows[0]?.socialType ?? null;
}
