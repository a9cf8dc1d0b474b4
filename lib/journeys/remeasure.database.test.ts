import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { beforeEach, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";
import { addJourney, type CaseloadWorld, makeCaseloadWorld, type NewJourney } from "./caseload.fixture";

const { owner } = await useTestDatabase();
const { withActor } = await import("@/lib/platform/database");
const { listCaseload } = await import("./caseload-queries");
const { dueText } = await import("./caseload-labels");
const { resetJourneyClock } = await import("./journey-clock");
const { listToday } = await import("./today-queries");
const { dueTitle } = await import("./today-words");

const tuesday = Temporal.PlainDate.from("2026-11-24");
let world: CaseloadWorld;

beforeEach(async () => {
  world = await makeCaseloadWorld(owner);
});

it("the clock of a journey is to measure again when that comes first, the longest ago measured of all", async () => {
  const { journeyId } = await measured({ lastContactAt: "2026-11-20T10:00:00Z" }, ["2026-07-01", "2026-10-05"]);
  expect(await clockOf(journeyId)).toBe("remeasure 2026-11-04");
});

it("today names it, after everything else that is late", async () => {
  await measured({ familyName: "Smit", lastContactAt: "2026-11-20T10:00:00Z" }, ["2026-07-01"]);
  await addJourney(owner, world, { ...mine(), dueOn: "2026-11-20", lastContactAt: "2026-10-30" });
  const { late } = await listToday(world.samira, tuesday);
  expect(late.map(dueTitle)).toEqual([
    "Mevrouw Bakker: al 17 werkdagen stil",
    "Mevrouw Smit: tijd om opnieuw te meten",
  ]);
});

it("who has become silent since is named so, in today and in the caseload", async () => {
  await measured({ familyName: "Smit", lastContactAt: "2026-10-30T10:00:00Z" }, ["2026-07-01"]);
  expect((await listToday(world.samira, tuesday)).late.map(dueTitle)).toEqual(["Mevrouw Smit: al 17 werkdagen stil"]);
  expect(await caseloadTexts()).toEqual(["17 werkdagen stil"]);
});

it("a practice that does not answer is named with its referral, not the measuring", async () => {
  const { clientId, journeyId } = await measured({ familyName: "Chen", lastContactAt: "2026-11-20" }, ["2026-06-01"]);
  const practice = randomUUID();
  await owner.query(
    `INSERT INTO destination (id, "organisationId", kind, name) VALUES ($1, $2, 'gp_practice', 'De Linde')`,
    [practice, world.organisationId],
  );
  const consent = randomUUID();
  await owner.query(
    `INSERT INTO consent (id, "organisationId", "clientId", "destinationId", parts, form, "legalBasis", "givenOn", "byUserId")
     VALUES ($1, $2, $3, $4, '{}', 'spoken', 'consent', '2026-11-01', $5)`,
    [consent, world.organisationId, clientId, practice, world.samira.userId],
  );
  await owner.query(
    `INSERT INTO referral (id, "organisationId", "clientId", "journeyId", "destinationId", "consentId", status, question,
       summary, "requestedAt", "createdById")
     VALUES ($1, $2, $3, $4, $5, $6, 'requested', 'Wilt u meekijken?', '{}', '2026-11-02T10:00:00Z', $7)`,
    [randomUUID(), world.organisationId, clientId, journeyId, practice, consent, world.samira.userId],
  );
  const { late } = await listToday(world.samira, tuesday);
  expect(late.map(dueTitle)).toEqual(["De Linde antwoordt niet over mevrouw Chen"]);
});

it("the caseload tells how late it is", async () => {
  await measured({ lastContactAt: "2026-11-20T10:00:00Z" }, ["2026-07-01"]);
  expect(await caseloadTexts()).toEqual(["opnieuw meten, 14 werkdagen te laat"]);
});

it("in the first phase nothing is measured again", async () => {
  const { journeyId } = await measured({ phase: "signal", lastContactAt: "2026-11-20T10:00:00Z" }, ["2026-07-01"]);
  expect(await clockOf(journeyId)).toBe("silence 2026-12-11");
});

const mine = () => ({ teamId: world.east, workerId: world.samira.userId });

/** A journey in which loneliness (and after it depression) was measured on these days, with its clock set. */
async function measured(journey: Partial<NewJourney>, days: readonly string[]) {
  const made = await addJourney(owner, world, { ...mine(), ...journey });
  await owner.query(`UPDATE journey SET "openedAt" = '2026-05-01' WHERE id = $1`, [made.journeyId]);
  for (const [index, day] of days.entries()) {
    await owner.query(
      `INSERT INTO assessment (id, "organisationId", "clientId", instrument, answers, status, score, imputed, subscales,
         flags, "takenAt", "byUserId") VALUES ($1, $2, $3, $4, '[]', 'scored', 3, false, '{}', '{}', $5, $6)`,
      [
        ...[randomUUID(), world.organisationId, made.clientId, index === 0 ? "DJG-6" : "PHQ-9"],
        ...[`${day}T10:00:00Z`, world.samira.userId],
      ],
    );
  }
  await withActor(world.samira, (tx) => resetJourneyClock(tx, made.journeyId, tuesday));
  return made;
}

async function clockOf(journeyId: string): Promise<string> {
  const { rows } = await owner.query(`SELECT "dueKind" || ' ' || "dueOn" AS clock FROM journey WHERE id = $1`, [
    journeyId,
  ]);
  return rows[0].clock;
}

async function caseloadTexts() {
  const page = await listCaseload(
    world.samira,
    {
      ...{ teamId: world.east, status: "open", sort: "due", direction: "asc" },
      ...{ workerId: null, phase: null, socialType: null, isLate: true },
    },
    tuesday,
  );
  return page?.rows.map(({ due }) => due && dueText(due));
}
