import { beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";
import { addDossier, type DossierWorld, filledIn, makeDossierWorld } from "./dossier.fixture";

const { owner } = await useTestDatabase();
const { saveAssessment } = await import("./assessment-commands");
const { keepAnswers } = await import("./assessment-draft-commands");
const { readInstrumentsBefore } = await import("./instrument-choice-queries");
const { readDossier } = await import("@/lib/access/dossier");
const { readDraft } = await import("@/lib/access/draft");

let world: DossierWorld;

beforeAll(async () => {
  world = await makeDossierWorld(owner);
});

const NOTHING_YET: (string | null)[] = Array.from({ length: 9 }, () => null);
const RAISED = [...NOTHING_YET.slice(0, 8), "1"];

describe("a questionnaire in the middle", () => {
  it("is kept sealed and comes back as it was, the skipped ones too, only for who filled it in", async () => {
    const clientId = await addDossier(owner, world);
    const input = { ...filledIn(clientId, "PHQ-9", ["2", null, null, ...NOTHING_YET.slice(3)]), skipped: [2] };
    const kept = await keepAnswers(world.samira, { ...input, difficulty: 1 });
    expect(kept).toMatchObject({ ok: true, value: { id: input.id } });
    expect((await draftOf(world.samira, clientId))?.values).toEqual({
      id: input.id,
      instrument: "PHQ-9",
      takenBy: "with_worker",
      answers: { q1: "2", q2: "skipped" },
      difficulty: "1",
    });
    expect((await draftOf(world.rik, clientId))?.values).toBeNull();
    const { rows } = await owner.query(`SELECT body FROM draft WHERE "clientId" = $1`, [clientId]);
    expect(rows).toEqual([{ body: expect.stringMatching(/^v1:/) }]);
  });

  it("counts on the page of choices how far it is, and says when the list was taken before", async () => {
    const clientId = await addDossier(owner, world);
    await saveAssessment(world.samira, filledIn(clientId, "UCLA-3", ["1", "1", "1"]));
    await keepAnswers(world.samira, { ...filledIn(clientId, "UCLA-3", ["1", null, null]), skipped: [3] });
    const dossier = await readDossier(world.samira, clientId, "assessments", (tx) =>
      readInstrumentsBefore(tx, clientId),
    );
    const before = dossier?.content.get("UCLA-3");
    expect(before).toMatchObject({ draft: { answered: 2 }, lastTaken: { byName: "Samira" } });
    expect(dossier?.content.has("PHQ-9")).toBe(false);
  });

  it("a second tab writes in the same draft, of the assessment that was begun first", async () => {
    const clientId = await addDossier(owner, world);
    const first = filledIn(clientId, "PHQ-9", NOTHING_YET);
    await keepAnswers(world.samira, first);
    const second = await keepAnswers(world.samira, filledIn(clientId, "PHQ-9", RAISED));
    expect(second).toMatchObject({ value: { id: first.id } });
    await keepAnswers(world.samira, { ...first, answers: RAISED });
    expect(await tasksOf(clientId)).toMatchObject([{ assessmentId: first.id }]);
  });

  it("is gone once it is saved, and an answer that comes late does not bring it back", async () => {
    const clientId = await addDossier(owner, world);
    const input = filledIn(clientId, "UCLA-3", ["3", "3", "3"]);
    await keepAnswers(world.samira, input);
    await saveAssessment(world.samira, input);
    expect(await keepAnswers(world.samira, input)).toEqual({ ok: false, reason: "already-saved" });
    const { rows } = await owner.query(`SELECT 1 FROM draft WHERE "clientId" = $1`, [clientId]);
    expect(rows).toEqual([]);
  });

  it("a reader, another team and a closed journey keep nothing", async () => {
    const clientId = await addDossier(owner, world);
    expect(await keepAnswers(world.rik, filledIn(clientId, "PHQ-9", RAISED))).toBeNull();
    expect(await keepAnswers(world.wim, filledIn(clientId, "PHQ-9", RAISED))).toBeNull();
    const closed = await addDossier(owner, world, { closed: true });
    const refused = await keepAnswers(world.samira, filledIn(closed, "PHQ-9", RAISED));
    expect(refused).toEqual({ ok: false, reason: "no-open-journey" });
    const { rows } = await owner.query(`SELECT 1 FROM draft WHERE "clientId" = ANY ($1)`, [[clientId, closed]]);
    expect(rows).toEqual([]);
    expect([...(await tasksOf(clientId)), ...(await tasksOf(closed))]).toEqual([]);
  });
});

describe("thoughts of death, answered and the browser closed", () => {
  it("the answers and the task are there, the task once, after ten answers more", async () => {
    const clientId = await addDossier(owner, world);
    const input = filledIn(clientId, "PHQ-9", RAISED);
    for (let time = 0; time < 10; time += 1) await keepAnswers(world.samira, input);
    expect((await draftOf(world.samira, clientId))?.values).toMatchObject({ answers: { q9: "1" } });
    expect(await tasksOf(clientId)).toEqual([
      { assessmentId: input.id, reason: "self_harm_raised", ownerId: world.samira.userId },
    ]);
  });

  it("nothing is raised while item 9 is open, skipped or answered with not at all", async () => {
    const clientId = await addDossier(owner, world);
    const input = filledIn(clientId, "PHQ-9", ["3", ...NOTHING_YET.slice(1)]);
    await keepAnswers(world.samira, input);
    await keepAnswers(world.samira, { ...input, skipped: [9] });
    await keepAnswers(world.samira, { ...input, answers: [...NOTHING_YET.slice(0, 8), "0"] });
    expect(await tasksOf(clientId)).toEqual([]);
  });

  it("saved later it is the same task, and stays when the answer was taken back", async () => {
    const clientId = await addDossier(owner, world);
    const input = filledIn(clientId, "PHQ-9", RAISED);
    await keepAnswers(world.samira, input);
    const [before] = await owner
      .query(`SELECT id FROM safety_task WHERE "clientId" = $1`, [clientId])
      .then((r) => r.rows);
    const takenBack = Array.from({ length: 9 }, () => "0");
    const saved = await saveAssessment(world.samira, { ...input, answers: takenBack });
    expect(saved).toMatchObject({ ok: true, value: { assessmentId: input.id, safetyTaskId: before.id } });
    expect(await tasksOf(clientId)).toHaveLength(1);
  });

  it.each([
    ["left open", []],
    ["skipped by the client", [9]],
  ])("%s when it is saved, a task says that it was not asked", async (_how, skipped) => {
    const clientId = await addDossier(owner, world);
    const input = filledIn(clientId, "PHQ-9", [...Array.from({ length: 8 }, () => "0"), null]);
    const saved = await saveAssessment(world.samira, { ...input, skipped });
    expect(saved).toMatchObject({ ok: true, value: { safetyTaskId: expect.any(String) } });
    expect(await tasksOf(clientId)).toMatchObject([{ reason: "self_harm_not_asked", assessmentId: input.id }]);
    expect(await saveAssessment(world.samira, { ...input, skipped })).toEqual(saved);
    expect(await tasksOf(clientId)).toHaveLength(1);
  });
});

async function tasksOf(clientId: string) {
  const { rows } = await owner.query(
    `SELECT "assessmentId", reason, "ownerId" FROM safety_task WHERE "clientId" = $1`,
    [clientId],
  );
  return rows;
}

async function draftOf(who: DossierWorld["samira"], clientId: string) {
  const dossier = await readDossier(who, clientId, "assessments", (tx) => readDraft(tx, clientId, "assessment:PHQ-9"));
  return dossier?.content;
}
