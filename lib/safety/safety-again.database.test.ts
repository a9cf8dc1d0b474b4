import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";
import { addDossier, type DossierWorld, filledIn, makeDossierWorld } from "../assessments/dossier.fixture";

const { owner } = await useTestDatabase();
const { saveAssessment } = await import("@/lib/assessments/assessment-commands");
const { keepAnswers } = await import("@/lib/assessments/assessment-draft-commands");
const { getAssessment } = await import("@/lib/assessments/assessment-queries");
const { readDossier } = await import("@/lib/access/dossier");
const { closeSafetyTask, raiseByHand, recordTalk } = await import("./safety-commands");
const { getSafetyTask } = await import("./safety-queries");

let world: DossierWorld;

beforeAll(async () => {
  world = await makeDossierWorld(owner);
});

const CALM = Array.from({ length: 9 }, () => "0");
const RAISED = [...CALM.slice(0, 8), "2"];

describe("a positive answer after the step of its questionnaire was closed", () => {
  it("raises a new step while the draft goes on", async () => {
    const { input, clientId } = await closedInTheMiddle();
    await keepAnswers(world.samira, { ...input, answers: CALM });
    expect(await openOf(clientId)).toEqual([]);
    await keepAnswers(world.samira, input);
    await keepAnswers(world.samira, input);
    expect(await openOf(clientId)).toHaveLength(1);
  });

  it("raises a new step when it is saved, and the result leads there", async () => {
    const { input, clientId } = await closedInTheMiddle();
    const saved = await saveAssessment(world.samira, input);
    const [open] = await openOf(clientId);
    expect(saved).toMatchObject({ ok: true, value: { safetyTaskId: open?.id } });
    const result = await readDossier(world.samira, clientId, "assessments", (tx) =>
      getAssessment(tx, clientId, input.id),
    );
    expect(result?.content).toMatchObject({ safety: { id: open?.id, isOpen: true } });
  });

  it("under the id of a saved questionnaire is never lost: refused, and the step is there", async () => {
    const clientId = await addDossier(owner, world);
    const input = filledIn(clientId, "PHQ-9", CALM);
    expect(await saveAssessment(world.samira, input)).toMatchObject({ ok: true });
    const again = await saveAssessment(world.samira, { ...input, answers: RAISED });
    expect(again).toEqual({ ok: false, reason: "already-saved" });
    expect(await openOf(clientId)).toMatchObject([{ assessmentId: input.id, reason: "self_harm_raised" }]);
  });

  it("sent twice without a change raises nothing more", async () => {
    const clientId = await addDossier(owner, world);
    const input = filledIn(clientId, "PHQ-9", RAISED);
    await saveAssessment(world.samira, input);
    await talkAndClose(clientId);
    expect(await saveAssessment(world.samira, input)).toMatchObject({ ok: true, value: { safetyTaskId: null } });
    expect(await openOf(clientId)).toEqual([]);
  });
});

describe("a talk that did not come off", () => {
  it("closes nothing; what came of it later is written below it and both stay", async () => {
    const { clientId, taskId } = await raised();
    const failed = talkOf(clientId, taskId, { discussed: "no", agreed: "Er deed niemand open." });
    expect(await recordTalk(world.samira, failed)).toMatchObject({ ok: true });
    expect(await recordTalk(world.samira, failed)).toMatchObject({ ok: true });
    expect(await closeSafetyTask(world.samira, closing(clientId, taskId))).toEqual({ ok: false, reason: "talk-first" });

    const later = talkOf(clientId, taskId, { agreed: "Samen gepraat." });
    expect(await recordTalk(world.samira, later)).toMatchObject({ ok: true });
    expect(await recordTalk(world.samira, later)).toMatchObject({ ok: true });
    expect(await read(clientId, taskId)).toMatchObject({
      talk: { discussed: "yes", text: "Samen gepraat." },
      earlier: [
        {
          discussed: "no",
          text: "Verteld door de dochter: Hij wil niet meer.\n\nEr deed niemand open.",
          byName: "Samira",
        },
      ],
    });
    expect(await closeSafetyTask(world.samira, closing(clientId, taskId))).toMatchObject({ ok: true });
  });

  it("is closed when a professional took over, by name", async () => {
    const { clientId, taskId } = await raised();
    await recordTalk(world.samira, talkOf(clientId, taskId, { discussed: "no" }));
    const handed = { closingCode: "handed_to_professional", handedTo: "huisarts De Vries" } as const;
    expect(await closeSafetyTask(world.samira, { ...closing(clientId, taskId), ...handed })).toMatchObject({
      ok: true,
    });
    expect(await read(clientId, taskId)).toMatchObject({ closing: { handedTo: "huisarts De Vries" } });
  });
});

it("a step that is somebody else's is not there for who sends its id", async () => {
  const [mine, other] = [await addDossier(owner, world), await addDossier(owner, world)];
  const told = { id: randomUUID(), by: "de dochter", what: "Hij wil niet meer." };
  await raiseByHand(world.samira, { ...told, clientId: mine });
  expect(await raiseByHand(world.samira, { ...told, clientId: other })).toBeNull();
});

async function closedInTheMiddle() {
  const clientId = await addDossier(owner, world);
  const input = filledIn(clientId, "PHQ-9", RAISED);
  await keepAnswers(world.samira, input);
  await talkAndClose(clientId);
  return { clientId, input };
}

async function raised() {
  const clientId = await addDossier(owner, world);
  const id = randomUUID();
  await raiseByHand(world.samira, { id, clientId, by: "de dochter", what: "Hij wil niet meer." });
  return { clientId, taskId: id };
}

async function talkAndClose(clientId: string) {
  const [open] = await openOf(clientId);
  const taskId = open?.id ?? "";
  await recordTalk(world.samira, talkOf(clientId, taskId));
  expect(await closeSafetyTask(world.samira, closing(clientId, taskId))).toMatchObject({ ok: true });
}

function talkOf(clientId: string, taskId: string, of: { discussed?: "yes" | "no"; agreed?: string } = {}) {
  const said = { discussed: "yes" as const, agreed: "Belt de huisarts.", informed: ["gp" as const], ...of };
  return { clientId, taskId, ...said, ownerId: world.samira.userId };
}

function closing(clientId: string, taskId: string) {
  return { clientId, taskId, closingNote: "Het gaat nu beter.", closingCode: null, handedTo: null };
}

async function openOf(clientId: string) {
  const open = `SELECT id, "assessmentId", reason FROM safety_task WHERE "clientId" = $1 AND "closedAt" IS NULL`;
  return (await owner.query<{ id: string }>(open, [clientId])).rows;
}

async function read(clientId: string, taskId: string) {
  const dossier = await readDossier(world.samira, clientId, "safety", (tx) => getSafetyTask(tx, clientId, taskId));
  return dossier?.content;
}
