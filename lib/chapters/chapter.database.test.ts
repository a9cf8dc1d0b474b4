import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { addDossier, type DossierWorld, makeDossierWorld, type TestCarer } from "@/lib/assessments/dossier.fixture";
import type { Theme } from "@/lib/domain/taxonomy/themes";
import { useTestDatabase } from "../../scripts/database/test-database";
import type { ChapterInput } from "./chapter-schema";

const { owner, app } = await useTestDatabase();
const { recordChapter } = await import("./chapter-commands");
const { getChapter, listChapters } = await import("./chapter-queries");
const { readDossier } = await import("@/lib/access/dossier");
const { withActor } = await import("@/lib/platform/database");

let world: DossierWorld;

beforeAll(async () => {
  world = await makeDossierWorld(owner);
});

const NOTE = "Mevrouw slaapt slecht sinds het overlijden van Henk.";

function health(clientId: string, changes: Partial<ChapterInput> = {}): ChapterInput {
  const content = {
    facts: { self_rated_health: "fair", chronic_illness_which: "Reumatische artritis" },
    unknown: ["coping"],
  };
  return { id: randomUUID(), clientId, theme: "health", replacesId: null, note: NOTE, content, ...changes };
}

it("a chapter is read as it was written, by everybody of the team, and sent twice it is written once", async () => {
  const clientId = await addDossier(owner, world);
  const first = health(clientId);
  expect(await recordChapter(world.samira, first)).toEqual({ ok: true, value: { clientId, theme: "health" } });
  expect(await recordChapter(world.samira, first)).toEqual({ ok: true, value: { clientId, theme: "health" } });
  const state = await read(world.rik, clientId);
  expect(state?.content).toEqual(first.content);
  expect(state?.revisions).toMatchObject([{ id: first.id, note: NOTE, byName: "Samira" }]);
  const listed = await readDossier(world.rik, clientId, "themes", (tx) => listChapters(tx, clientId, SETTING));
  expect(listed?.content.map(({ revisions }) => revisions.length)).toEqual([0, 0, 0, 1, 0, 0, 0]);
});

it("a change is a revision over the one before, which stays to be read", async () => {
  const clientId = await addDossier(owner, world);
  const first = health(clientId);
  await recordChapter(world.samira, first);
  const content = { facts: { self_rated_health: "bad" }, unknown: [] };
  const second = health(clientId, { replacesId: first.id, content, note: null });
  await recordChapter(world.samira, second);
  const state = await read(world.rik, clientId);
  expect(state?.content).toEqual(content);
  expect(state?.revisions).toMatchObject([
    { id: second.id, note: null },
    { id: first.id, note: NOTE, content: first.content },
  ]);
});

it.each(["first", "later"] as const)(
  "of two editors of one chapter the second is refused and loses nothing: %s",
  async (when) => {
    const clientId = await addDossier(owner, world);
    const start = when === "first" ? null : health(clientId);
    if (start) await recordChapter(world.samira, start);
    const replacesId = start?.id ?? null;
    const [mine, theirs] = [
      health(clientId, { replacesId }),
      health(clientId, { replacesId, note: "Een andere tekst." }),
    ];
    const outcomes = await Promise.all([recordChapter(world.samira, mine), recordChapter(world.samira, theirs)]);
    expect(outcomes.map((outcome) => outcome?.ok).sort()).toEqual([false, true]);
    expect(outcomes).toContainEqual({ ok: false, reason: "changed-meanwhile" });

    const now = (await read(world.samira, clientId))?.revisions[0];
    const late = outcomes[0]?.ok ? theirs : mine;
    expect(await recordChapter(world.samira, { ...late, replacesId: now?.id ?? null })).toMatchObject({ ok: true });
    const notes = (await read(world.samira, clientId))?.revisions.map(({ note }) => note);
    expect(notes?.slice(0, 2).toSorted()).toEqual(["Een andere tekst.", NOTE].toSorted());
  },
);

it("no word of a note, or of a fact in words, stands readable in the database", async () => {
  const clientId = await addDossier(owner, world);
  await recordChapter(world.samira, health(clientId));
  const { rows } = await owner.query(`SELECT note, facts, e::text AS row FROM chapter_entry e WHERE "clientId" = $1`, [
    clientId,
  ]);
  expect(rows).toHaveLength(1);
  expect(rows[0].note).toMatch(/^v1:/);
  expect(rows[0].facts).toEqual({ self_rated_health: "fair", chronic_illness_which: expect.stringMatching(/^v1:/) });
  for (const word of `${NOTE} Reumatische artritis`.split(/[ .]+/).filter((text) => text.length > 3)) {
    expect(rows[0].row).not.toContain(word);
  }
});

it("a sealed text is of its own row: laid in another it cannot be read", async () => {
  const clientId = await addDossier(owner, world);
  const [mine, other] = [health(clientId), health(await addDossier(owner, world))];
  await recordChapter(world.samira, mine);
  await recordChapter(world.samira, other);
  await owner.query(`UPDATE chapter_entry SET note = (SELECT note FROM chapter_entry WHERE id = $2) WHERE id = $1`, [
    mine.id,
    other.id,
  ]);
  await expect(read(world.samira, clientId)).rejects.toThrow();
});

it("ethnicity is kept only where the organisation records it", async () => {
  const clientId = await addDossier(owner, world);
  const first = youth(clientId);
  await recordChapter(world.samira, first);
  expect((await read(world.samira, clientId, "youth_socialisation", true))?.content.facts).toEqual({
    view_of_youth: "mixed",
  });

  const recording = await makeDossierWorld(owner);
  await owner.query(
    `UPDATE organisation SET "recordsEthnicity" = true, "ethnicityBasis" = 'Toestemming' WHERE id = $1`,
    [recording.organisationId],
  );
  const there = await addDossier(owner, recording);
  await recordChapter(recording.samira, youth(there));
  const asked = (recordsEthnicity: boolean) => read(recording.samira, there, "youth_socialisation", recordsEthnicity);
  expect((await asked(true))?.content.facts).toEqual({ view_of_youth: "mixed", ethnicity: "Molukse Nederlander" });
  expect((await asked(false))?.content.facts).toEqual({ view_of_youth: "mixed" });
});

it("a reader, another team and a closed journey write nothing", async () => {
  const clientId = await addDossier(owner, world);
  expect(await recordChapter(world.rik, health(clientId))).toBeNull();
  expect(await recordChapter(world.wim, health(clientId))).toBeNull();
  expect(await read(world.wim, clientId)).toBeUndefined();
  const closed = await addDossier(owner, world, { closed: true });
  expect(await recordChapter(world.samira, health(closed))).toEqual({ ok: false, reason: "no-open-journey" });
  const { rows } = await owner.query(`SELECT 1 FROM chapter_entry WHERE "clientId" = ANY ($1)`, [[clientId, closed]]);
  expect(rows).toEqual([]);
});

it("a revision replaces none of another client or another theme", async () => {
  const clientId = await addDossier(owner, world);
  const elsewhere = health(await addDossier(owner, world));
  const living = { ...health(clientId), theme: "living_environment" as const };
  await recordChapter(world.samira, elsewhere);
  await recordChapter(world.samira, living);
  for (const replacesId of [elsewhere.id, living.id, randomUUID()]) {
    expect(await recordChapter(world.samira, health(clientId, { replacesId }))).toBeNull();
  }
});

it("the database shows nothing without an actor or to another team, and lets nobody rewrite or erase", async () => {
  const clientId = await addDossier(owner, world);
  await recordChapter(world.samira, health(clientId));
  expect((await app.query("SELECT 1 FROM chapter_entry")).rows).toEqual([]);
  expect(await withActor(world.wim, (tx) => tx.chapterEntry.findMany({ where: { clientId } }))).toEqual([]);
  for (const act of [
    () => withActor(world.samira, (tx) => tx.chapterEntry.updateMany({ where: { clientId }, data: { note: null } })),
    () => withActor(world.samira, (tx) => tx.chapterEntry.deleteMany({ where: { clientId } })),
  ]) {
    await expect(act()).rejects.toThrow(/permission denied/);
  }
  const { rows } = await owner.query(
    `SELECT 1 FROM audit_event WHERE "objectType" = 'chapter_entry' AND "clientId" = $1`,
    [clientId],
  );
  expect(rows).toHaveLength(1);
});

const SETTING = { recordsEthnicity: false };

function youth(clientId: string): ChapterInput {
  const facts = { view_of_youth: "mixed", ethnicity: "Molukse Nederlander" };
  return { ...health(clientId), theme: "youth_socialisation", content: { facts, unknown: [] } };
}

async function read(actor: TestCarer, clientId: string, theme: Theme = "health", recordsEthnicity = false) {
  const dossier = await readDossier(actor, clientId, "themes", (tx) =>
    getChapter(tx, clientId, { theme, recordsEthnicity }),
  );
  return dossier?.content;
}
