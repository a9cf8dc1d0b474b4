import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import examples from "@/lib/domain/instruments/score-examples.json";
import { InvalidAnswersError } from "@/lib/domain/instruments/score";
import { useTestDatabase } from "../../scripts/database/test-database";
import { addDossier, type DossierWorld, filledIn, makeDossierWorld } from "./dossier.fixture";

const { owner } = await useTestDatabase();
const { saveAssessment } = await import("./assessment-commands");
const { answerCutOff } = await import("./cut-off-commands");
const { getAssessment, listAssessments } = await import("./assessment-queries");
const { readDossier } = await import("@/lib/access/dossier");

let world: DossierWorld;

beforeAll(async () => {
  world = await makeDossierWorld(owner);
});

const NONE = Array.from({ length: 8 }, () => "0");
describe("an assessment", () => {
  it.each(examples.vectors.filter(({ instrument }) => instrument === "DJG-6"))(
    "a worked example keeps its score: $status $score",
    async ({ answers, status, score, band }) => {
      const clientId = await addDossier(owner, world);
      const input = filledIn(clientId, "DJG-6", answers);
      await saveAssessment(world.samira, input);
      const { rows } = await owner.query(`SELECT status, score, band, answers FROM assessment WHERE id = $1`, [
        input.id,
      ]);
      expect(rows).toEqual([{ status, score: score ?? null, band: band ?? null, answers }]);
    },
  );

  it("sent twice it is one assessment and one classification", async () => {
    const clientId = await addDossier(owner, world);
    const input = filledIn(clientId, "UCLA-3", ["3", "3", "3"]);
    const outcome = await saveAssessment(world.samira, input);
    expect(await saveAssessment(world.samira, input)).toEqual(outcome);
    expect(await list(clientId)).toMatchObject([{ score: 9, band: "lonely", comparison: null }]);
    const records = await owner.query(`SELECT 1 FROM social_type_record WHERE "clientId" = $1`, [clientId]);
    expect(records.rows).toHaveLength(1);
  });

  it("answers that the instrument does not have are refused and nothing is kept", async () => {
    const clientId = await addDossier(owner, world);
    await expect(saveAssessment(world.samira, filledIn(clientId, "UCLA-3", ["9", "1", "1"]))).rejects.toThrow(
      InvalidAnswersError,
    );
    expect(await list(clientId)).toEqual([]);
  });

  it("a reader, another team and a closed journey write nothing", async () => {
    const clientId = await addDossier(owner, world);
    const input = filledIn(clientId, "UCLA-3", ["1", "1", "1"]);
    expect(await saveAssessment(world.rik, input)).toBeNull();
    expect(await saveAssessment(world.wim, input)).toBeNull();
    expect(await list(clientId)).toEqual([]);
    const closed = await addDossier(owner, world, { closed: true });
    expect(await saveAssessment(world.samira, { ...input, clientId: closed })).toMatchObject({ ok: false });
  });

  it("is held against the same instrument of at least three months ago, not against a newer or another one", async () => {
    const clientId = await addDossier(owner, world);
    const low = Array<string>(9).fill("1");
    const first = filledIn(clientId, "PHQ-9", Array<string>(9).fill("2"));
    const soon = filledIn(clientId, "PHQ-9", low);
    for (const input of [first, soon]) await saveAssessment(world.samira, input);
    await owner.query(`UPDATE assessment SET "takenAt" = now() - interval '4 months' WHERE id = $1`, [first.id]);
    await owner.query(`UPDATE assessment SET "takenAt" = now() - interval '2 months' WHERE id = $1`, [soon.id]);
    await saveAssessment(world.samira, filledIn(clientId, "UCLA-3", ["1", "1", "1"]));
    await saveAssessment(world.samira, filledIn(clientId, "PHQ-9", low));
    expect(await list(clientId)).toMatchObject([
      { instrument: "PHQ-9", score: 9, comparison: { change: "better", score: 18 } },
      { instrument: "UCLA-3", comparison: null },
      { score: 9, comparison: null },
      { score: 18, comparison: null },
    ]);
  });
});

describe("how an instrument was taken", () => {
  it("stays with it: what was skipped, by whom, the version and the answer that does not count", async () => {
    const clientId = await addDossier(owner, world);
    const answers = ["2", null, null, ...Array.from({ length: 6 }, () => "0")];
    const input = filledIn(clientId, "PHQ-9", answers);
    await saveAssessment(world.samira, { ...input, skipped: [2], takenBy: "by_client", difficulty: 3 });
    const result = await get({ clientId, assessmentId: input.id });
    expect(result).toMatchObject({ answers, skipped: [2], takenBy: "by_client", difficulty: 3, byName: "Samira" });
    // Two without an answer, whatever the reason: 2 points in 7 answers, times 9, rounded.
    expect(result).toMatchObject({ score: 3, isEstimated: true });
    const { rows } = await owner.query(`SELECT version FROM assessment WHERE id = $1`, [input.id]);
    expect(rows).toEqual([{ version: "1" }]);
  });
});

describe("thoughts of death on item 9", () => {
  it("lead to the safety step whatever the total, and are no matter of the cut-off", async () => {
    const clientId = await addDossier(owner, world);
    const input = filledIn(clientId, "PHQ-9", [...NONE, "1"]);
    const saved = await saveAssessment(world.samira, input);
    expect(saved).toMatchObject({ ok: true, value: { safetyTaskId: expect.any(String) } });
    const ids = { clientId, assessmentId: input.id };
    expect(await get(ids)).toMatchObject({ score: 1, flags: ["self_harm_raised"], safety: { isOpen: true } });
    expect(await answerCutOff(world.samira, { ...ids, answer: "Niet nodig." })).toBeNull();
  });

  it("answered with not at all lead to the result", async () => {
    const clientId = await addDossier(owner, world);
    const saved = await saveAssessment(world.samira, filledIn(clientId, "PHQ-9", [...NONE, "0"]));
    expect(saved).toMatchObject({ ok: true, value: { safetyTaskId: null } });
  });
});

describe("a PHQ-9 of 10 or more", () => {
  it("is answered by a referral to the GP since, and so is not the safety step", async () => {
    const clientId = await addDossier(owner, world);
    const high = filledIn(clientId, "PHQ-9", ["3", "3", "3", "1", "0", "0", "0", "0", "0"]);
    const raised = filledIn(clientId, "PHQ-9", ["3", "3", "3", "1", "0", "0", "0", "0", "1"]);
    for (const input of [raised, high]) await saveAssessment(world.samira, input);
    await referToGp(clientId);
    expect(await get({ clientId, assessmentId: high.id })).toMatchObject({ isReferred: true, asksAnswer: false });
    expect(await get({ clientId, assessmentId: raised.id })).toMatchObject({ safety: { isOpen: true } });
  });

  it("no longer asks once a later score is there", async () => {
    const clientId = await addDossier(owner, world);
    const high = filledIn(clientId, "PHQ-9", ["3", "3", "3", "1", "0", "0", "0", "0", "0"]);
    await saveAssessment(world.samira, high);
    await saveAssessment(world.samira, filledIn(clientId, "PHQ-9", [...NONE, "0"]));
    expect(await get({ clientId, assessmentId: high.id })).toMatchObject({ asksAnswer: false });
  });

  it("asks for an answer: a talk, or a referral to the GP since", async () => {
    const clientId = await addDossier(owner, world);
    const input = filledIn(clientId, "PHQ-9", ["3", "3", "3", "1", "0", "0", "0", "0", "0"]);
    await saveAssessment(world.samira, input);
    const ids = { clientId, assessmentId: input.id };
    expect(await get(ids)).toMatchObject({ score: 10, asksAnswer: true, safety: null });
    expect(await answerCutOff(world.samira, { ...ids, answer: "Wil eerst zelf nadenken." })).toMatchObject({
      ok: true,
    });
    expect(await get(ids)).toMatchObject({ asksAnswer: false, answer: { text: "Wil eerst zelf nadenken." } });
    const kept = await owner.query(`SELECT 1 FROM assessment WHERE id = $1 AND "cutOffAnswer" LIKE 'v1:%'`, [
      ids.assessmentId,
    ]);
    expect(kept.rowCount).toBe(1);
    expect(await answerCutOff(world.samira, { ...ids, answer: "Wil eerst zelf nadenken." })).toMatchObject({
      ok: true,
    });
    expect(await answerCutOff(world.samira, { ...ids, answer: "Iets anders." })).toEqual({
      ok: false,
      reason: "already-answered",
    });
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
