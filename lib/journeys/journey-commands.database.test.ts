import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
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
import type { MoveInput } from "./journey-commands";

const { owner } = await useTestDatabase();
const { moveJourney } = await import("./journey-commands");

const now = new Date("2026-11-24T09:00:00Z");
const FAREWELL = { outcome: "goals_reached", reason: "Zingt weer", aftercare: { noneBecause: "Belt zelf" } } as const;
let world: DossierWorld;
let dossier: TestDossier;

beforeAll(async () => {
  world = await makeDossierWorld(owner);
});
beforeEach(async () => {
  dossier = await addDossier(owner, world);
});

const ask = (move: MoveInput["move"], more: Partial<MoveInput> = {}, at = now) =>
  moveJourney(world.samira, { id: randomUUID(), clientId: dossier.clientId, move, ...more }, at);
const refused = (reason: string) => ({ ok: false, reason });

describe("every move waits for its gate", () => {
  it("trust for a first successful contact", async () => {
    expect(await ask("start_trust")).toEqual(refused("successful_contact"));
    await reach(1);
    expect((await ask("start_trust"))?.ok).toBe(true);
  });

  it("referring for trust, a baseline and a ground to share", async () => {
    await stand("trust");
    await reach(1);
    expect(await ask("start_referring")).toEqual(refused("trust_level"));
    await reach(2);
    expect(await ask("start_referring")).toEqual(refused("baseline"));
    await measure();
    expect(await ask("start_referring")).toEqual(refused("sharing_ground"));
    await addConsent(owner, world, dossier);
    expect((await ask("start_referring"))?.ok).toBe(true);
  });

  it("activating from trust for no consent, when nothing is shared", async () => {
    await stand("trust");
    await reach(2);
    await measure();
    expect((await ask("start_activating"))?.ok).toBe(true);
  });

  it("activating from refer for every answer, each next step and the own perspective", async () => {
    await stand("refer");
    const consentId = await addConsent(owner, world, dossier);
    const sent = await addReferral(owner, world, { ...dossier, consentId, status: "requested" });
    expect(await ask("start_activating")).toEqual(refused("referral_answer"));
    await owner.query(`UPDATE referral SET status = 'rejected' WHERE id = $1`, [sent]);
    expect(await ask("start_activating")).toEqual(refused("referral_next_step"));
    await owner.query(`UPDATE referral SET "nextStep" = 'talk_with_client' WHERE id = $1`, [sent]);
    expect(await ask("start_activating")).toEqual(refused("participation_perspective"));
    await addPerspective(owner, world, dossier);
    expect((await ask("start_activating"))?.ok).toBe(true);
  });

  it("a step back for a reason and an earlier phase", async () => {
    await stand("refer");
    expect(await ask("step_back", { to: "trust" })).toEqual(refused("reason"));
    expect(await ask("step_back", { to: "activate", reason: "Ging te snel" })).toEqual(refused("wrong_phase"));
    expect((await ask("step_back", { to: "trust", reason: "Ging te snel" }))?.ok).toBe(true);
    expect(await journey()).toMatchObject({ phase: "trust", phaseSince: now });
  });

  it("closing for its outcome, reason, aftercare, and for referrals that are dealt with", async () => {
    const { outcome, reason, aftercare } = FAREWELL;
    expect(await ask("close", { reason, aftercare })).toEqual(refused("outcome"));
    expect(await ask("close", { outcome, aftercare })).toEqual(refused("reason"));
    expect(await ask("close", { outcome, reason })).toEqual(refused("aftercare"));
    expect(await ask("close", { outcome, reason, aftercare: { on: "2026-11-23" } })).toEqual(refused("aftercare"));
    const consentId = await addConsent(owner, world, dossier);
    await addReferral(owner, world, { ...dossier, consentId, status: "accepted" });
    expect(await ask("close", FAREWELL)).toEqual(refused("open_referrals"));
    expect(await moves()).toEqual([]);
  });
});

describe("a journey from signal to closed", () => {
  it("keeps every step with who made it, and ends without a clock", async () => {
    await reach(2);
    await measure();
    const consentId = await addConsent(owner, world, dossier);
    await ask("start_trust");
    await ask("start_referring");
    await addReferral(owner, world, { ...dossier, consentId, status: "completed" });
    await addPerspective(owner, world, dossier);
    await ask("start_activating");
    await ask("close", { ...FAREWELL, aftercare: { on: "2027-01-15" } });

    expect(await journey()).toMatchObject({
      phase: "activate",
      closedAt: now,
      outcome: "goals_reached",
      outcomeReason: "Zingt weer",
      aftercareOn: "2027-01-15",
      dueOn: null,
    });
    expect(await moves()).toEqual([
      { move: "start_trust", fromPhase: "signal", toPhase: "trust", byUserId: world.samira.userId },
      { move: "start_referring", fromPhase: "trust", toPhase: "refer", byUserId: world.samira.userId },
      { move: "start_activating", fromPhase: "refer", toPhase: "activate", byUserId: world.samira.userId },
      { move: "close", fromPhase: "activate", toPhase: null, byUserId: world.samira.userId },
    ]);
  });

  it("a move sent twice is made once", async () => {
    await reach(2);
    const id = randomUUID();
    await ask("start_trust", { id });
    expect((await ask("start_trust", { id }))?.ok).toBe(true);
    expect(await moves()).toHaveLength(1);
  });

  it("two colleagues at once: one moves, the other hears that it stands elsewhere", async () => {
    await reach(2);
    const both = await Promise.all([ask("start_trust"), ask("start_trust")]);
    expect(both.map((outcome) => outcome?.ok).toSorted()).toEqual([false, true]);
    expect(both).toContainEqual(refused("wrong_phase"));
  });
});

describe("reopening", () => {
  beforeEach(async () => {
    await stand("trust");
    await ask("close", FAREWELL);
  });

  it("asks a reason, and goes on in the phase it was closed in, its clock running again", async () => {
    expect(await ask("reopen")).toEqual(refused("reason"));
    expect((await ask("reopen", { reason: "Belde zelf" }))?.ok).toBe(true);
    expect(await journey()).toMatchObject({ phase: "trust", closedAt: null, outcome: null, aftercareOn: null });
    expect((await journey()).dueOn).not.toBeNull();
  });

  it("is over after six months", async () => {
    const lastDay = new Date("2027-05-24T09:00:00Z");
    const dayAfter = new Date("2027-05-25T09:00:00Z");
    expect(await ask("reopen", { reason: "Belde zelf" }, dayAfter)).toEqual(refused("reopen_window"));
    expect((await ask("reopen", { reason: "Belde zelf" }, lastDay))?.ok).toBe(true);
  });

  it("a closed journey makes no other move", async () => {
    expect(await ask("close", FAREWELL)).toEqual(refused("wrong_phase"));
    expect(await ask("start_referring")).toEqual(refused("wrong_phase"));
  });
});

describe("who may move", () => {
  it("the coordinator may, who only reads may not, another team sees nothing", async () => {
    await reach(2);
    const input = { id: randomUUID(), clientId: dossier.clientId, move: "start_trust" } as const;
    expect(await moveJourney(world.joost, input, now)).toBeNull();
    expect(await moveJourney(world.wim, input, now)).toBeNull();
    expect(await moveJourney({ ...world.samira, role: "manager" }, input, now)).toBeNull();
    expect((await moveJourney(world.anna, input, now))?.ok).toBe(true);
  });
});

async function reach(trustLevel: number): Promise<void> {
  await owner.query(
    `UPDATE journey SET "firstReachedAt" = now(), "lastContactAt" = now(), "trustLevel" = $2 WHERE id = $1`,
    [dossier.journeyId, trustLevel],
  );
}

async function stand(phase: string): Promise<void> {
  await owner.query(`UPDATE journey SET phase = $2::"Phase" WHERE id = $1`, [dossier.journeyId, phase]);
}

async function measure(): Promise<void> {
  await addSocialType(owner, world, { ...dossier, type: "lonely", at: "2026-11-20T10:00:00Z" });
}

async function journey() {
  const { rows } = await owner.query(
    `SELECT phase, "phaseSince", "closedAt", outcome, "outcomeReason", "aftercareOn"::text AS "aftercareOn", "dueOn"
     FROM journey WHERE id = $1`,
    [dossier.journeyId],
  );
  return rows[0];
}

async function moves() {
  const { rows } = await owner.query(
    `SELECT move, "fromPhase", "toPhase", "byUserId" FROM journey_move WHERE "journeyId" = $1 ORDER BY ctid`,
    [dossier.journeyId],
  );
  return rows;
}
