import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";
import { addDossier, type DossierWorld, filledIn, makeDossierWorld } from "./dossier.fixture";

const { owner } = await useTestDatabase();
const { readDossier } = await import("@/lib/access/dossier");
const { answerCutOff } = await import("./cut-off-commands");
const { saveAssessment } = await import("./assessment-commands");
const { getAssessment, listAssessments } = await import("./assessment-queries");
const { listCourse, listRemeasures } = await import("./course-queries");

let world: DossierWorld;
let clientId: string;

beforeEach(async () => {
  world = await makeDossierWorld(owner);
  clientId = await addDossier(owner, world);
  await setJourney(`phase = 'trust', "openedAt" = '2026-01-05', "lastContactAt" = now()`);
});

describe("the course of an instrument", () => {
  it("is told oldest first, with what had no score, and nothing of another instrument or another client", async () => {
    await keep({ instrument: "PHQ-9", score: 14, on: "2026-02-02" });
    await keep({ instrument: "PHQ-9", score: null, on: "2026-04-02" });
    await keep({ instrument: "PHQ-9", score: 7, on: "2026-06-02" });
    await keep({ instrument: "DJG-6", score: 4, on: "2026-06-02" });
    await keep({ instrument: "PHQ-9", score: 27, on: "2026-03-02" }, await addDossier(owner, world));
    const course = await read((tx) => listCourse(tx, clientId, ["PHQ-9"]));
    expect(course.map(({ score, takenOn }) => `${takenOn.toString()} ${score ?? "-"}`)).toEqual([
      "2026-02-02 14",
      "2026-04-02 -",
      "2026-06-02 7",
    ]);
    expect(await read((tx) => listCourse(tx, clientId))).toHaveLength(4);
  });

  it("a change counts from the threshold of the organisation, and never between two versions", async () => {
    await keep({ instrument: "DJG-6", score: 5, on: "2026-02-02" });
    const [later, other] = [
      await keep({ instrument: "DJG-6", score: 3, on: "2026-06-02" }),
      await keep({ instrument: "DJG-6", score: 0, on: "2026-10-02", version: "2" }),
    ];
    expect(await changeOf(later)).toBe("no_reliable_change");
    await owner.query(`UPDATE organisation SET "changeThresholds" = '{"DJG-6": 2}' WHERE id = $1`, [
      world.organisationId,
    ]);
    expect(await changeOf(later)).toBe("better");
    expect(await changeOf(other)).toBeUndefined();
  });
});

describe("the cut-off of the organisation", () => {
  beforeEach(async () => {
    await owner.query(`UPDATE organisation SET "depressionCutOff" = 8 WHERE id = $1`, [world.organisationId]);
  });

  it("decides from which score an answer is asked, and says so", async () => {
    const [eight] = [await keep({ instrument: "PHQ-9", score: 8, on: "2026-06-02" })];
    expect(await read((tx) => getAssessment(tx, clientId, eight))).toMatchObject({
      isAboveCutOff: true,
      asksAnswer: true,
      depressionCutOff: 8,
    });
    const input = { clientId, assessmentId: eight, answer: "De huisarts weet ervan." };
    expect(await answerCutOff(world.samira, input)).toMatchObject({ ok: true });
  });

  it("below it nothing is asked and nothing can be answered", async () => {
    const seven = await keep({ instrument: "PHQ-9", score: 7, on: "2026-06-02" });
    expect(await read((tx) => getAssessment(tx, clientId, seven))).toMatchObject({ isAboveCutOff: false });
    expect(await answerCutOff(world.samira, { clientId, assessmentId: seven, answer: "Besproken." })).toBeNull();
  });
});

describe("measuring again", () => {
  it("each thing from ninety working days after its newest valid measurement, the longest ago first", async () => {
    await keep({ instrument: "DJG-6", score: 4, on: "2026-02-02" });
    await keep({ instrument: "UCLA-3", score: 6, on: "2026-06-02" });
    await keep({ instrument: "DJG-11", score: null, on: "2026-09-02" });
    await keep({ instrument: "PHQ-9", score: 7, on: "2026-05-04" });
    await owner.query(
      `INSERT INTO network_inventory (id, "organisationId", "clientId", "finishedAt", supporters, "byUserId")
       VALUES ($1, $2, $3, '2026-06-01T10:00:00Z', 3, $4)`,
      [randomUUID(), world.organisationId, clientId, world.samira.userId],
    );
    expect(await remeasures()).toEqual([
      "depression PHQ-9 2026-05-04 2026-09-09",
      "network null 2026-06-01 2026-10-05",
      "loneliness UCLA-3 2026-06-02 2026-10-06",
    ]);
  });

  it("by the term of the organisation", async () => {
    await keep({ instrument: "DJG-6", score: 4, on: "2026-06-01" });
    await owner.query(`UPDATE organisation SET "remeasureDays" = 5 WHERE id = $1`, [world.organisationId]);
    expect(await remeasures()).toEqual(["loneliness DJG-6 2026-06-01 2026-06-08"]);
  });

  it("is not asked of what was measured before this journey, in the first phase, or after closing", async () => {
    await keep({ instrument: "DJG-6", score: 4, on: "2026-01-02" });
    expect(await remeasures()).toEqual([]);
    await keep({ instrument: "DJG-6", score: 4, on: "2026-02-02" });
    expect(await remeasures()).toHaveLength(1);
    await setJourney(`phase = 'signal'`);
    expect(await remeasures()).toEqual([]);
    await setJourney(`phase = 'trust', "closedAt" = now()`);
    expect(await remeasures()).toEqual([]);
  });

  it("taking the instrument again sets the clock of the journey anew", async () => {
    await setJourney(`"dueKind" = 'remeasure', "dueOn" = '2026-03-02'`);
    await keep({ instrument: "PHQ-2", score: 1, on: "2026-02-02" });
    await saveAssessment(world.samira, filledIn(clientId, "PHQ-2", ["1", "0"]));
    const { rows } = await owner.query(`SELECT "dueKind" FROM journey WHERE "clientId" = $1`, [clientId]);
    expect(rows).toEqual([{ dueKind: "silence" }]);
  });

  it("is nobody's who may not see the dossier", async () => {
    expect(await readDossier(world.wim, clientId, "assessments", (tx) => listRemeasures(tx, clientId))).toBeNull();
    await keep({ instrument: "DJG-6", score: 4, on: "2026-02-02" });
    const { withActor } = await import("@/lib/platform/database");
    expect(await withActor(world.wim, (tx) => listCourse(tx, clientId))).toEqual([]);
  });
});

type Read<T> = Parameters<typeof readDossier<T>>[3];

async function read<T>(how: Read<T>): Promise<T> {
  const dossier = await readDossier(world.samira, clientId, "assessments", how);
  if (!dossier) throw new Error("The dossier cannot be read.");
  return dossier.content;
}

async function remeasures(): Promise<string[]> {
  const found = await read((tx) => listRemeasures(tx, clientId));
  return found.map(({ measures, instrument, takenOn, dueOn }) =>
    [measures, instrument ?? "null", takenOn.toString(), dueOn.toString()].join(" "),
  );
}

async function changeOf(id: string) {
  const rows = await read((tx) => listAssessments(tx, clientId));
  return rows.find((row) => row.id === id)?.comparison?.change;
}

interface Kept {
  readonly instrument: string;
  readonly score: number | null;
  readonly on: string;
  readonly version?: string;
}

async function keep({ instrument, score, on, version = "1" }: Kept, whose = clientId): Promise<string> {
  const id = randomUUID();
  await owner.query(
    `INSERT INTO assessment (id, "organisationId", "clientId", instrument, version, answers, status, score, imputed,
       subscales, flags, "takenAt", "byUserId")
     VALUES ($1, $2, $3, $4, $5, '[]', $6, $7, false, '{}', '{}', $8, $9)`,
    [
      ...[id, world.organisationId, whose, instrument, version],
      ...[score === null ? "incomplete" : "scored", score, `${on}T10:00:00Z`, world.samira.userId],
    ],
  );
  return id;
}

async function setJourney(columns: string): Promise<void> {
  await owner.query(`UPDATE journey SET ${columns} WHERE "clientId" = $1`, [clientId]);
}
