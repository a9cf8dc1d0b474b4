import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";
import { startSharing } from "@/lib/referrals/sharing.fixture";

const { owner } = await useTestDatabase();
const { today } = await import("@/lib/platform/calendar");
const { CONSENT_PART_CODES } = await import("@/lib/consent/consent-parts");
const commands = await import("@/lib/referrals/referral-commands");
const { answerReferral } = await import("@/lib/referrals/inbox-commands");
const { listInbox, openReferral } = await import("@/lib/referrals/inbox-queries");
const { world, forget, consent, sent, detail, answer, clock } = await startSharing(owner);

beforeEach(forget);

describe("the practice answers", () => {
  let id: string;
  beforeEach(async () => {
    await consent([...CONSENT_PART_CODES]);
    id = await sent();
  });

  it("the first opening leaves a receipt, every opening its audit row", async () => {
    expect((await detail(id))?.seenAt).toBeNull();
    await openReferral(world.gp, id, today());
    const seen = (await detail(id))?.seenAt;
    expect(seen).not.toBeNull();
    await openReferral(world.colleague, id, today());
    expect((await detail(id))?.seenAt).toEqual(seen);
    const { rows } = await owner.query(
      `SELECT "userId", "clientId" FROM audit_event WHERE action = 'read' AND "objectType" = 'referral' AND "objectId" = $1 ORDER BY seq`,
      [id],
    );
    expect(rows).toEqual([
      { userId: world.gp.userId, clientId: world.clientId },
      { userId: world.colleague.userId, clientId: world.clientId },
    ]);
  });

  it("another practice, a worker and a wrong id see the same nothing", async () => {
    expect(await openReferral(world.otherGp, id, today())).toBeNull();
    expect(await openReferral({ ...world.otherGp, destinationId: world.practice }, id, today())).toBeNull();
    expect(await openReferral(world.gp, randomUUID(), today())).toBeNull();
    expect(await openReferral(world.gp, "geen id", today())).toBeNull();
    expect(await answerReferral(world.otherGp, answer(id, "accepted"))).toBeNull();
    expect((await listInbox(world.otherGp, today())).unanswered).toEqual([]);
  });

  it("accepting takes one act and stops the clock of the journey", async () => {
    expect(await clock()).toBe("referral_answer");
    expect(await answerReferral(world.gp, answer(id, "accepted"))).toMatchObject({ ok: true });
    expect(await detail(id)).toMatchObject({ status: "accepted", lateness: null });
    expect(await clock()).toBe("silence");
    expect((await listInbox(world.gp, today())).running).toHaveLength(1);
  });

  it("of two answers the second is told", async () => {
    const outcomes = await Promise.all([
      answerReferral(world.gp, answer(id, "accepted")),
      answerReferral(world.colleague, { ...answer(id, "rejected"), reason: "no_capacity" }),
    ]);
    expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome?.ok === false)).toEqual([{ ok: false, reason: "changed-meanwhile" }]);
  });

  it("a move that the table does not know is refused", async () => {
    expect(await answerReferral(world.gp, { ...answer(id, "completed"), report: "klaar" })).toEqual({
      ok: false,
      reason: "not-allowed",
    });
  });

  it("after declining the view is closed, the reason is with the team and asks for a next step", async () => {
    await answerReferral(world.gp, { ...answer(id, "rejected"), reason: "no_capacity" });
    expect(await openReferral(world.gp, id, today())).toBeNull();
    expect(await detail(id)).toMatchObject({ status: "rejected", reason: "no_capacity", nextStep: null });
    const step = { clientId: world.clientId, referralId: id, nextStep: "join_waiting_list" } as const;
    expect(await commands.takeNextStep(world.reader, step)).toBeNull();
    expect(await commands.takeNextStep(world.worker, step)).toMatchObject({ ok: true });
    expect(await detail(id)).toMatchObject({ nextStep: "join_waiting_list" });
  });

  it("it goes on to a report of what was done", async () => {
    await answerReferral(world.gp, answer(id, "accepted"));
    await answerReferral(world.gp, answer(id, "in_progress", 2));
    await answerReferral(world.gp, { ...answer(id, "completed", 3), report: "Drie gesprekken." });
    expect(await detail(id)).toMatchObject({ status: "completed", report: "Drie gesprekken." });
    expect((await listInbox(world.gp, today())).ended).toHaveLength(1);
    expect((await detail(id))?.events.map(({ toStatus, isByPhone }) => [toStatus, isByPhone])).toEqual([
      ["requested", false],
      ["accepted", false],
      ["in_progress", false],
      ["completed", false],
    ]);
  });

  it("cannot change what was sent, even past the program", async () => {
    const change = owner.query(`UPDATE referral SET question = 'iets anders' WHERE id = $1`, [id]);
    await expect(change).rejects.toThrow(/stays as it was sent/);
  });
});
