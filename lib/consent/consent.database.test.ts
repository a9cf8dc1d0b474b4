import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";
import { startSharing } from "@/lib/referrals/sharing.fixture";

const { owner } = await useTestDatabase();
const { today } = await import("@/lib/platform/calendar");
const { addConsent, withdrawConsent } = await import("@/lib/consent/consent-commands");
const { CONSENT_PART_CODES } = await import("@/lib/consent/consent-parts");
const { answerReferral } = await import("@/lib/referrals/inbox-commands");
const { openReferral } = await import("@/lib/referrals/inbox-queries");
const { world, forget, consentInput, consent, send, sent, detail, answer, count, clock } = await startSharing(owner);

beforeEach(forget);

describe("withdrawing consent", () => {
  it("cancels what is open and closes every view at once", async () => {
    const consentId = await consent([...CONSENT_PART_CODES]);
    const open = await sent();
    const done = await sent();
    await answerReferral(world.gp, answer(done, "accepted"));
    await answerReferral(world.gp, { ...answer(done, "completed", 2), report: "klaar" });

    const input = { clientId: world.clientId, consentId };
    expect(await withdrawConsent(world.reader, input)).toBeNull();
    expect(await withdrawConsent(world.worker, { ...input, consentId: randomUUID() })).toBeNull();
    expect(await withdrawConsent(world.worker, input)).toEqual({ ok: true, value: { cancelled: 1 } });
    expect(await withdrawConsent(world.worker, input)).toEqual({ ok: false, reason: "already-withdrawn" });

    expect(await detail(open)).toMatchObject({ status: "cancelled", isClosedToTarget: true });
    expect(await detail(done)).toMatchObject({ status: "completed", isClosedToTarget: true });
    expect(await openReferral(world.gp, open, today())).toBeNull();
    expect(await openReferral(world.gp, done, today())).toBeNull();
    expect(await answerReferral(world.gp, answer(open, "accepted"))).toBeNull();
    expect(await send({ digest: "x" })).toEqual({ ok: false, reason: "no-consent" });
    expect(await clock()).toBe("silence");
  });

  it("while the practice answers, both end without waiting for each other for ever", async () => {
    const consentId = await consent([...CONSENT_PART_CODES]);
    const id = await sent();
    await Promise.all([
      withdrawConsent(world.worker, { clientId: world.clientId, consentId }),
      answerReferral(world.gp, answer(id, "accepted")),
    ]);
    expect(await detail(id)).toMatchObject({ status: "cancelled", isClosedToTarget: true });
  });
});

describe("recording consent", () => {
  it("sending the form twice writes once", async () => {
    const id = randomUUID();
    await consent(["question"], { id });
    await consent(["question"], { id });
    expect(await count("consent")).toBe(1);
  });

  it("a reader, another team and an unknown destination are refused", async () => {
    const input = consentInput(["question"]);
    expect(await addConsent(world.reader, input)).toBeNull();
    expect(await addConsent(world.stranger, input)).toBeNull();
    expect(await addConsent(world.worker, { ...input, destinationId: randomUUID() })).toEqual({
      ok: false,
      reason: "unknown-destination",
    });
    expect(await count("consent")).toBe(0);
  });

  it("in a closed journey nothing is added, and still can be withdrawn", async () => {
    const consentId = await consent([...CONSENT_PART_CODES]);
    await owner.query(`UPDATE journey SET "closedAt" = now() WHERE id = $1`, [world.journeyId]);
    expect(await addConsent(world.worker, consentInput(["question"]))).toEqual({
      ok: false,
      reason: "no-open-journey",
    });
    expect(await send({ digest: "x" })).toEqual({ ok: false, reason: "no-open-journey" });
    expect(await withdrawConsent(world.worker, { clientId: world.clientId, consentId })).toMatchObject({ ok: true });
    await owner.query(`UPDATE journey SET "closedAt" = NULL WHERE id = $1`, [world.journeyId]);
  });
});
