import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";
import {
  addConsent,
  addDossier,
  addPerspective,
  addReferral,
  addSocialType,
  type DossierWorld,
  makeDossierWorld,
  type TestDossier,
} from "./dossier.fixture";

const { owner } = await useTestDatabase();
const { readJourneyFacts } = await import("./journey-facts");
const { withActor } = await import("@/lib/platform/database");

const today = Temporal.PlainDate.from("2026-11-24");
let world: DossierWorld;
let dossier: TestDossier;

beforeAll(async () => {
  world = await makeDossierWorld(owner);
});
beforeEach(async () => {
  dossier = await addDossier(owner, world);
});

const facts = () => withActor(world.samira, (tx) => readJourneyFacts(tx, dossier.journeyId, today));

it("a journey that just opened has nothing yet", async () => {
  expect(await facts()).toEqual({
    phase: "signal",
    closedOn: null,
    hasSuccessfulContact: false,
    trustLevel: null,
    baseline: "missing",
    validSharingGrounds: 0,
    unansweredReferrals: 0,
    referralsNeedingNextStep: 0,
    openReferrals: 0,
    perspectiveWritten: false,
    openSafetyTasks: 0,
  });
});

it("a social type found since the journey opened is a baseline, measured or judged", async () => {
  await addSocialType(owner, world, { ...dossier, overrideType: "lonely", at: "2026-11-20T10:00:00Z" });
  expect((await facts()).baseline).toBe("measured");
});

it("a type found shortly before the journey opened still counts, one of a year ago does not", async () => {
  await addSocialType(owner, world, { ...dossier, type: "lonely", at: "2025-11-01T10:00:00Z" });
  expect((await facts()).baseline).toBe("missing");
  await addSocialType(owner, world, { ...dossier, type: "lonely", at: "2026-10-01T10:00:00Z" });
  expect((await facts()).baseline).toBe("measured");
});

it("an unknown type is no baseline, 'not yet measurable' with its reason is", async () => {
  await addSocialType(owner, world, { ...dossier, at: "2026-11-20T10:00:00Z" });
  expect((await facts()).baseline).toBe("missing");
  await owner.query(`UPDATE journey SET "notMeasurableWhy" = 'Wil nog geen vragen' WHERE id = $1`, [dossier.journeyId]);
  expect((await facts()).baseline).toBe("not_yet_measurable");
});

it("a ground to share counts on its first and last day, not when withdrawn, ended or still to come", async () => {
  await addConsent(owner, world, { ...dossier, withdrawnAt: "2026-11-20T10:00:00Z" });
  await addConsent(owner, world, { ...dossier, endsOn: "2026-11-23" });
  await addConsent(owner, world, { ...dossier, givenOn: "2026-11-25" });
  expect((await facts()).validSharingGrounds).toBe(0);
  await addConsent(owner, world, { ...dossier, givenOn: "2026-11-24", endsOn: "2026-11-24" });
  expect((await facts()).validSharingGrounds).toBe(1);
});

it("referrals are counted by what they still ask", async () => {
  const consentId = await addConsent(owner, world, dossier);
  for (const status of ["draft", "requested", "in_progress", "completed", "rejected", "failed", "entered_in_error"]) {
    await addReferral(owner, world, { ...dossier, consentId, status });
  }
  await addReferral(owner, world, { ...dossier, consentId, status: "cancelled", nextStep: "talk_with_client" });
  expect(await facts()).toMatchObject({ openReferrals: 3, unansweredReferrals: 1, referralsNeedingNextStep: 2 });
});

it("a safety step counts until it is closed", async () => {
  for (const closedAt of [null, "2026-11-20T10:00:00Z"]) {
    await owner.query(
      `INSERT INTO safety_task (id, "organisationId", "clientId", reason, "raisedById", "ownerId", "dueOn", informed,
         "talkedAt", "closedAt") VALUES ($1, $2, $3, 'told_otherwise', $4, $4, '2026-11-20', '{}', $5, $5)`,
      [randomUUID(), world.organisationId, dossier.clientId, world.samira.userId, closedAt],
    );
  }
  expect((await facts()).openSafetyTasks).toBe(1);
});

it("a perspective in the client's own words is seen", async () => {
  await addPerspective(owner, world, dossier);
  expect((await facts()).perspectiveWritten).toBe(true);
});

it("someone of another team learns no facts", async () => {
  await expect(withActor(world.wim, (tx) => readJourneyFacts(tx, dossier.journeyId, today))).rejects.toThrow();
});
