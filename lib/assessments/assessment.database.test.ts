import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { InstrumentCode } from "@/lib/domain/instruments/instruments";
import examples from "@/lib/domain/instruments/score-examples.json";
import { InvalidAnswersError } from "@/lib/domain/instruments/score";
import { useTestDatabase } from "../../scripts/database/test-database";
import { addDossier, type DossierWorld, makeDossierWorld } from "./dossier.fixture";

const { owner } = await useTestDatabase();
const { answerCutOff, recordSafetyTalk, saveAssessment } = await import("./assessment-commands");
const { getAssessment, listAssessments } = await import("./assessment-queries");
const { readDossier } = await import("@/lib/access/dossier");

let world: DossierWorld;

beforeAll(async () => {
  world = await makeDossierWorld(owner);
});

const NONE = Array.from({ length: 8 }, () => "0");
const taken = (clientId: string, instrument: InstrumentCode, answers: readonly (string | null)[]) => ({
  id: randomUUID(),
  clientId,
  instrument,
  answers,
});
const talk = { discussed: "yes", agreed: "Belt morgen de huisarts.", informed: ["gp"], notReferredWhy: null } as const;

describe("an assessment", () => {
  it.each(examples.vectors.filter(({ instrument }) => instrument === "DJG-6"))(
    "a worked example keeps its score: $status $score",
    async ({ answers, status, score, band }) => {
      const clientId = await addDossier(owner, world);
      const input = taken(clientId, "DJG-6", answers);
      await saveAssessment(world.samira, input);
      const { rows } = await owner.query(`SELECT status, score, band, answers FROM assessment WHERE id = $1`, [
        input.id,
      ]);
      expect(rows).toEqual([{ status, score: score ?? null, band: band ?? null, answers }]);
    },
  );

  it("sent twice it is one assessment and one classification", async () => {
    const clientId = await addDossier(owner, world);
    const input = taken(clientId, "UCLA-3", ["3", "3", "3"]);
    const outcome = await saveAssessment(world.samira, input);
    expect(await saveAssessment(world.samira, input)).toEqual(outcome);
    expect(await list(clientId)).toMatchObject([{ score: 9, band: "lonely", comparison: null }]);
    const records = await owner.query(`SELECT 1 FROM social_type_record WHERE "clientId" = $1`, [clientId]);
    expect(records.rows).toHaveLength(1);
  });

  it("answers that the instrument does not have are refused and nothing is kept", async () => {
    const clientId = await addDossier(owner, world);
    await expect(saveAssessment(world.samira, taken(clientId, "UCLA-3", ["9", "1", "1"]))).rejects.toThrow(
      InvalidAnswersError,
    );
    expect(await list(clientId)).toEqual([]);
  });

  it("a reader, another team and a closed journey write nothing", async () => {
    const clientId = await addDossier(owner, world);
    const input = taken(clientId, "UCLA-3", ["1", "1", "1"]);
    expect(await saveAssessment(world.rik, input)).toBeNull();
    expect(await saveAssessment(world.wim, input)).toBeNull();
    expect(await list(clientId)).toEqual([]);
    const closed = await addDossier(owner, world, { closed: true });
    expect(await saveAssessment(world.samira, { ...input, clientId: closed })).toMatchObject({ ok: false });
  });

  it("is held against the same instrument of at least three months ago, not against a newer or another one", async () => {
    const clientId = await addDossier(owner, world);
    const low = Array<string>(9).fill("1");
    const first = taken(clientId, "PHQ-9", Array<string>(9).fill("2"));
    const soon = taken(clientId, "PHQ-9", low);
    for (const input of [first, soon]) await saveAssessment(world.samira, input);
    await owner.query(`UPDATE assessment SET "takenAt" = now() - interval '4 months' WHERE id = $1`, [first.id]);
    await owner.query(`UPDATE assessment SET "takenAt" = now() - interval '2 months' WHERE id = $1`, [soon.id]);
    await saveAssessment(world.samira, taken(clientId, "UCLA-3", ["1", "1", "1"]));
    await saveAssessment(world.samira, taken(clientId, "PHQ-9", low));
    expect(await list(clientId)).toMatchObject([
      { instrument: "PHQ-9", score: 9, comparison: { change: "better", score: 18 } },
      { instrument: "UCLA-3", comparison: null },
      { score: 9, comparison: null },
      { score: 18, comparison: null },
    ]);
  });
});

describe("thoughts of death on item 9", () => {
  it("ask for a talk whatever the total, until it is written down, and what was written stays", async () => {
    const clientId = await addDossier(owner, world);
    const input = taken(clientId, "PHQ-9", [...NONE, "1"]);
    await saveAssessment(world.samira, input);
    const ids = { clientId, assessmentId: input.id };
    expect(await get(ids)).toMatchObject({ score: 1, openAnswer: "safety_talk", flags: ["self_harm_raised"] });
    expect(await answerCutOff(world.samira, { ...ids, answer: "Niet nodig." })).toBeNull();

    expect(await recordSafetyTalk(world.rik, { ...ids, ...talk, informed: ["gp"] })).toBeNull();
    expect(await recordSafetyTalk(world.samira, { ...ids, ...talk, informed: ["gp"] })).toMatchObject({ ok: true });
    expect(await get(ids)).toMatchObject({
      openAnswer: null,
      talk: {
        text: "Besproken met de cliënt.\nBelt morgen de huisarts.\nOp de hoogte gebracht: De huisarts.",
        byName: "Samira",
      },
    });
    const again = await recordSafetyTalk(world.samira, { ...ids, ...talk, agreed: "Iets anders.", informed: [] });
    expect(again).toEqual({ ok: false, reason: "already-answered" });
  });

  it("left open are flagged as not asked, never as no risk", async () => {
    const clientId = await addDossier(owner, world);
    const input = taken(clientId, "PHQ-9", [...NONE, null]);
    await saveAssessment(world.samira, input);
    expect(await get({ clientId, assessmentId: input.id })).toMatchObject({ flags: ["self_harm_not_asked"] });
  });
});

describe("a PHQ-9 of 10 or more", () => {
  it("is answered by a referral to the GP since, and so is not thoughts of death", async () => {
    const clientId = await addDossier(owner, world);
    const high = taken(clientId, "PHQ-9", ["3", "3", "3", "1", "0", "0", "0", "0", "0"]);
    const raised = taken(clientId, "PHQ-9", ["3", "3", "3", "1", "0", "0", "0", "0", "1"]);
    for (const input of [raised, high]) await saveAssessment(world.samira, input);
    await referToGp(clientId);
    expect(await get({ clientId, assessmentId: high.id })).toMatchObject({ isReferred: true, openAnswer: null });
    expect(await get({ clientId, assessmentId: raised.id })).toMatchObject({ openAnswer: "safety_talk" });
  });

  it("no longer asks once a later score is there", async () => {
    const clientId = await addDossier(owner, world);
    const high = taken(clientId, "PHQ-9", ["3", "3", "3", "1", "0", "0", "0", "0", "0"]);
    await saveAssessment(world.samira, high);
    await saveAssessment(world.samira, taken(clientId, "PHQ-9", [...NONE, "0"]));
    expect(await get({ clientId, assessmentId: high.id })).toMatchObject({ openAnswer: null });
  });

  it("asks for an answer: a talk, or a referral to the GP since", async () => {
    const clientId = await addDossier(owner, world);
    const input = taken(clientId, "PHQ-9", ["3", "3", "3", "1", "0", "0", "0", "0", "0"]);
    await saveAssessment(world.samira, input);
    const ids = { clientId, assessmentId: input.id };
    expect(await get(ids)).toMatchObject({ score: 10, openAnswer: "cut_off_answer" });
    expect(await recordSafetyTalk(world.samira, { ...ids, ...talk, informed: ["gp"] })).toBeNull();
    expect(await answerCutOff(world.samira, { ...ids, answer: "Wil eerst zelf nadenken." })).toMatchObject({
      ok: true,
    });
    expect(await get(ids)).toMatchObject({ openAnswer: null, talk: { text: "Wil eerst zelf nadenken." } });
  });
});

async function referToGp(clientId: string): Promise<void> {
  const { organisationId, samira } = world;
  const [destination, consent] = [randomUUID(), randomUUID()];
  await owner.query(
    `INSERT INTO destination (id, "organisationId", kind, name) VALUES ($1, $2, 'gp_practice', 'De Linde')`,
    [destination, organisationId],
  );
  await owner.query(
    `INSERT INTO consent (id, "organisationId", "clientId", "destinationId", parts, form, "legalBasis", "givenOn", "byUserId")
     VALUES ($1, $2, $3, $4, '{}', 'spoken', 'consent', now(), $5)`,
    [consent, organisationId, clientId, destination, samira.userId],
  );
  await owner.query(
    `INSERT INTO referral (id, "organisationId", "clientId", "journeyId", "destinationId", "consentId", status, question,
       summary, "requestedAt", "createdById")
     SELECT $1, $2, $3, j.id, $4, $5, 'requested', 'Kijkt u mee?', '[]', now() + interval '1 minute', $6
     FROM journey j WHERE j."clientId" = $3`,
    [randomUUID(), organisationId, clientId, destination, consent, samira.userId],
  );
}

async function list(clientId: string) {
  const dossier = await readDossier(world.rik, clientId, "assessments", (tx) => listAssessments(tx, clientId));
  return dossier?.content;
}

async function get({ clientId, assessmentId }: { clientId: string; assessmentId: string }) {
  const dossier = await readDossier(world.rik, clientId, "assessments", (tx) =>
    getAssessment(tx, clientId, assessmentId),
  );
  return dossier?.content;
}
