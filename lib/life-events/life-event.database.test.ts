import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { addDossier, type DossierWorld, makeDossierWorld } from "@/lib/assessments/dossier.fixture";
import { useTestDatabase } from "../../scripts/database/test-database";

const { owner } = await useTestDatabase();
const { recordLifeEvent } = await import("./life-event-commands");
const { listLifeEvents } = await import("./life-event-queries");
const { readDossier } = await import("@/lib/access/dossier");

let world: DossierWorld;

beforeAll(async () => {
  world = await makeDossierWorld(owner);
});

const death = (clientId: string) => ({
  id: randomUUID(),
  clientId,
  kind: "death_parent_or_close" as const,
  label: null,
  valence: "negative" as const,
  year: 2019,
  supportReceived: false,
  supportFrom: null,
  supportAbsentReason: "did_not_ask" as const,
  stillAffecting: 3,
});

it("an event stands once on the life line, with why there was no support", async () => {
  const clientId = await addDossier(owner, world);
  const event = death(clientId);
  expect(await recordLifeEvent(world.samira, event)).toEqual({ ok: true, value: { clientId } });
  await recordLifeEvent(world.samira, event);
  await recordLifeEvent(world.samira, { ...death(clientId), kind: "other", label: "De winkel ging dicht", year: null });
  expect(await list(clientId)).toMatchObject([
    { name: "Overlijden ouder / andere naaste", year: 2019, isHard: true, absentReason: "did_not_ask" },
    { name: "De winkel ging dicht", year: null },
  ]);
});

it("a reader, another team and a closed journey write nothing", async () => {
  const clientId = await addDossier(owner, world);
  expect(await recordLifeEvent(world.rik, death(clientId))).toBeNull();
  expect(await recordLifeEvent(world.wim, death(clientId))).toBeNull();
  expect(await list(clientId)).toEqual([]);
  const closed = await addDossier(owner, world, { closed: true });
  expect(await recordLifeEvent(world.samira, death(closed))).toEqual({ ok: false, reason: "no-open-journey" });
});

async function list(clientId: string) {
  return (await readDossier(world.rik, clientId, "life-events", (tx) => listLifeEvents(tx, clientId)))?.content;
}
