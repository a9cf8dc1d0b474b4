import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, it } from "vitest";
import {
  addConsent,
  addDossier,
  addReferral,
  addSocialType,
  type DossierWorld,
  makeDossierWorld,
  type TestDossier,
} from "@/lib/journeys/dossier.fixture";
import { useTestDatabase } from "../../scripts/database/test-database";

const { owner } = await useTestDatabase();
const { readDossier } = await import("@/lib/access/dossier");
const { readOverview } = await import("./dossier-overview-queries");
const { recordContact } = await import("@/lib/contact/contact-commands");
const { moveJourney } = await import("@/lib/journeys/journey-commands");

const today = Temporal.PlainDate.from("2026-11-24");
let world: DossierWorld;
let dossier: TestDossier;

beforeAll(async () => {
  world = await makeDossierWorld(owner);
  dossier = await addDossier(owner, world);
  const met = {
    channel: "home",
    reach: "reached",
    trustLevel: 3,
    note: "Liet fotoboek zien",
    nextStep: "Samen bellen",
  } as const;
  const id = { clientId: dossier.clientId };
  await recordContact(world.samira, { ...met, ...id, id: randomUUID(), on: null }, new Date("2026-11-18T10:00:00Z"));
  await moveJourney(world.samira, { ...id, id: randomUUID(), move: "start_trust" }, new Date("2026-11-18T10:05:00Z"));
  await addSocialType(owner, world, { ...id, type: "lonely", at: "2026-11-19T10:00:00Z" });
  const consentId = await addConsent(owner, world, dossier);
  await addReferral(owner, world, { ...dossier, consentId, status: "requested", requestedAt: "2026-11-20T10:00:00Z" });
});

const read = (actor = world.samira) =>
  readDossier(actor, dossier.clientId, "overview", (tx, header) => readOverview(tx, header, { today }));

it("the overview answers where the journey stands and what is open", async () => {
  const overview = (await read())?.content;
  expect(overview?.journey?.steps.map(({ phase, state }) => `${phase} ${state}`).slice(0, 2)).toEqual([
    "signal done",
    "trust now",
  ]);
  expect(overview?.journey?.clocks.map(({ kind, dueOn }) => `${kind} ${dueOn}`)).toEqual([
    "referral_answer 2026-12-04",
    "silence 2026-12-09",
  ]);
  expect(overview?.lastContact).toMatchObject({ nextStep: "Samen bellen" });
  expect(overview?.socialType?.type).toBe("lonely");
  expect(overview?.referrals).toMatchObject([{ status: "requested", destination: { name: "De Linde" } }]);
});

it("a colleague reads it without the right to write, another team finds nothing", async () => {
  expect((await read(world.joost))?.header.mayWrite).toBe(false);
  expect(await read(world.wim)).toBeNull();
});

it("reading it leaves one audit row", async () => {
  const before = await countReads();
  await read(world.anna);
  expect(await countReads()).toBe(before + 1);
});

async function countReads(): Promise<number> {
  const { rows } = await owner.query(
    `SELECT 1 FROM audit_event WHERE "clientId" = $1 AND action = 'read' AND section = 'overview'`,
    [dossier.clientId],
  );
  return rows.length;
}
