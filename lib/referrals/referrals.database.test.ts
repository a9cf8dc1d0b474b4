import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";
import { startSharing } from "@/lib/referrals/sharing.fixture";

const { owner } = await useTestDatabase();
const { today } = await import("@/lib/platform/calendar");
const { CONSENT_PART_CODES } = await import("@/lib/consent/consent-parts");
const commands = await import("@/lib/referrals/referral-commands");
const { answerReferral } = await import("@/lib/referrals/inbox-commands");
const { openReferral } = await import("@/lib/referrals/inbox-queries");
const { world, forget, consent, sendInput, send, sent, preview, choices, detail, answer, addDraft, count, clock } =
  await startSharing(owner);

beforeEach(forget);

/** A word of each part that stands in no other. */
const WORDS = {
  living_situation: '"Woont"',
  social_type: "Sociaal geïsoleerd",
  loneliness_score: "5 van 6",
  support_network: "buurvrouw",
  competencies: "Sociale vaardigheden",
  perspective: "weer bij het koor",
  depression_score: "12 van 27",
  life_events: "Ziekte",
};

describe("a referral needs a consent that is wide enough", () => {
  it("without consent nothing is sent and the choice says what is missing", async () => {
    expect(await send({ digest: "x" })).toEqual({ ok: false, reason: "no-consent" });
    expect(await choices()).toEqual(["missing", "missing"]);
  });

  it("a consent that ended yesterday is none", async () => {
    await consent([...CONSENT_PART_CODES], {
      endsOn: today().subtract({ days: 1 }),
      givenOn: today().subtract({ days: 9 }),
    });
    expect(await send({ digest: "x" })).toEqual({ ok: false, reason: "no-consent" });
  });

  it("without the name and the question it is too narrow", async () => {
    await consent(["social_type"]);
    expect(await send({ digest: "x" })).toEqual({ ok: false, reason: "consent-too-narrow" });
    expect(await choices()).toContain("too_narrow");
  });

  it("what is not what was shown is not sent", async () => {
    await consent([...CONSENT_PART_CODES]);
    expect(await send({ digest: "an older summary" })).toEqual({ ok: false, reason: "summary-changed" });
  });

  it("a colleague who only reads, and somebody of another team, find nothing to send from", async () => {
    await consent([...CONSENT_PART_CODES]);
    const { digest } = await preview();
    expect(await commands.sendReferral(world.reader, sendInput({ digest }))).toBeNull();
    expect(await commands.sendReferral(world.stranger, sendInput({ digest }))).toBeNull();
  });
});

describe("what is sent is frozen", () => {
  it("it holds the parts of the consent and nothing else of the dossier", async () => {
    await consent(["contact_details", "question", "social_type", "perspective"]);
    const id = await sent();
    const text = JSON.stringify((await openReferral(world.gp, id, today()))?.summary);
    expect(text).toContain("Zandstra");
    expect(text).toContain("Sociaal geïsoleerd");
    expect(text).toContain("weer bij het koor");
    for (const word of ["buurvrouw", "Ria", "Ziekte", "2011", "PHQ", "Jong Gierveld", "vaardigheden", "alleen"]) {
      expect(text).not.toContain(word);
    }
  });

  it.each(Object.entries(WORDS))("with only %s beside name and question, no other part is told", async (part, word) => {
    const shared = CONSENT_PART_CODES.filter((code) => ["contact_details", "question", part].includes(code));
    await consent(shared);
    const text = JSON.stringify((await preview()).summary);
    expect(Object.values(WORDS).filter((other) => text.includes(other))).toEqual([word]);
  });

  it("names of other people are not the client's to share", async () => {
    await consent([...CONSENT_PART_CODES]);
    const text = JSON.stringify((await preview()).summary);
    expect(text).toContain("buurvrouw");
    expect(text).not.toContain("Ria");
  });

  it("a later change of the dossier does not reach it", async () => {
    await consent([...CONSENT_PART_CODES]);
    const id = await sent();
    const before = (await openReferral(world.gp, id, today()))?.summary;
    await owner.query(`UPDATE client SET phone = '0699999999' WHERE id = $1`, [world.clientId]);
    expect((await openReferral(world.gp, id, today()))?.summary).toEqual(before);
    await owner.query(`UPDATE client SET phone = '0612345678' WHERE id = $1`, [world.clientId]);
  });

  it("sending the form twice sends once, with one event and a term in working days", async () => {
    await consent([...CONSENT_PART_CODES]);
    const input = sendInput(await preview());
    const first = await commands.sendReferral(world.worker, input);
    expect(await commands.sendReferral(world.worker, input)).toEqual(first);
    expect(await count("referral")).toBe(1);
    expect(await count("referral_event")).toBe(1);
    expect((await detail(input.id))?.dueOn).not.toBeNull();
  });

  it("a draft that is sent is frozen at that moment, and only once", async () => {
    const consentId = await consent([...CONSENT_PART_CODES]);
    const draft = await addDraft(consentId);
    const input = sendInput({ ...(await preview()), basedOnId: draft });
    expect(await commands.sendReferral(world.worker, input)).toEqual({ ok: true, value: { id: draft } });
    expect(await commands.sendReferral(world.worker, input)).toEqual({ ok: true, value: { id: draft } });
    expect(await detail(draft)).toMatchObject({ status: "requested", question: "Wilt u meekijken?" });
    expect(await count("referral")).toBe(1);
  });
});

describe("the team", () => {
  let id: string;
  beforeEach(async () => {
    await consent([...CONSENT_PART_CODES]);
    id = await sent();
  });

  it("writes down what was said by telephone, and that it was by telephone", async () => {
    const input = { ...answer(id, "accepted"), clientId: world.clientId };
    expect(await commands.recordPhoneAnswer(world.reader, input)).toBeNull();
    expect(await commands.recordPhoneAnswer(world.worker, input)).toMatchObject({ ok: true });
    expect((await detail(id))?.events.at(-1)).toMatchObject({ toStatus: "accepted", by: "target", isByPhone: true });
    expect(await clock()).toBe("silence");
    expect(await commands.recordPhoneAnswer(world.worker, input)).toEqual({ ok: false, reason: "changed-meanwhile" });
  });

  it("takes it back: the practice finds nothing, as if it had never been", async () => {
    const input = {
      clientId: world.clientId,
      referralId: id,
      version: 1,
      reason: "client_declines",
      reasonText: null,
    } as const;
    expect(await commands.cancelReferral(world.stranger, input)).toBeNull();
    expect(await commands.cancelReferral(world.worker, input)).toMatchObject({ ok: true });
    expect(await openReferral(world.gp, id, today())).toBeNull();
    expect(await answerReferral(world.gp, answer(id, "accepted"))).toBeNull();
    expect(await detail(id)).toMatchObject({ status: "cancelled", reason: "client_declines" });
    expect(await commands.cancelReferral(world.worker, { ...input, version: 2 })).toEqual({
      ok: false,
      reason: "not-allowed",
    });
  });

  it("a referral of another client is not moved through this one", async () => {
    const input = { clientId: world.clientId, referralId: randomUUID(), nextStep: "talk_with_client" } as const;
    expect(await commands.takeNextStep(world.worker, input)).toBeNull();
  });

  it("takes away a mistake", async () => {
    const input = { clientId: world.clientId, referralId: id, version: 1 };
    expect(await commands.removeReferral(world.worker, input)).toMatchObject({ ok: true });
    expect(await openReferral(world.gp, id, today())).toBeNull();
  });

  it("needs no next step while it still runs", async () => {
    const input = { clientId: world.clientId, referralId: id, nextStep: "talk_with_client" } as const;
    expect(await commands.takeNextStep(world.worker, input)).toEqual({ ok: false, reason: "not-needed" });
  });

  it("referring anew is the next step of the old one", async () => {
    await answerReferral(world.gp, { ...answer(id, "rejected"), reason: "no_capacity" });
    await consent([...CONSENT_PART_CODES], { destinationId: world.otherPractice });
    const input = {
      ...sendInput({ ...(await preview(world.otherPractice)), basedOnId: id }),
      destinationId: world.otherPractice,
    };
    expect(await commands.sendReferral(world.worker, input)).toMatchObject({ ok: true });
    expect(await detail(id)).toMatchObject({ nextStep: "refer_elsewhere" });
  });
});
