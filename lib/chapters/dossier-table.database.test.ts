import { beforeAll, expect, it } from "vitest";
import { addDossier, type DossierWorld, makeDossierWorld } from "@/lib/journeys/dossier.fixture";
import { useTestDatabase } from "../../scripts/database/test-database";
import { readDossierTable } from "./dossier-table.fixture";
import type { Walk, Walked } from "./dossier-walks.fixture";

const { owner } = await useTestDatabase();
const walks = await import("./dossier-walks.fixture");
const { walkLifeEvent } = await import("./life-event-walk.fixture");
const { walkPhase } = await import("./journey-walk.fixture");

let world: DossierWorld;

beforeAll(async () => {
  world = await makeDossierWorld(owner);
  await owner.query(
    `UPDATE organisation SET "recordsEthnicity" = true, "ethnicityBasis" = 'Toestemming' WHERE id = $1`,
    [world.organisationId],
  );
});

/** How each kind of field of the table is recorded, read, changed and read again, by the product's own commands. */
const WALKS: Readonly<Record<string, (walk: Walk) => Promise<Walked>>> = {
  chapter: walks.walkChapter,
  "life-event": walkLifeEvent,
  competency: walks.walkCompetency,
  "social-type": walks.walkSocialType,
  goal: walks.walkGoal,
  perspective: walks.walkPerspective,
  client: walks.walkClient,
  journey: walkPhase,
};

const steps = readDossierTable().flatMap(({ item, code, fields }) => fields.map((field) => ({ item, code, field })));

it.each(steps)("$item $code can be recorded as $field, changed, and found again", async ({ code, field }) => {
  const [kind = "", ...rest] = field.split(".");
  const { clientId } = await addDossier(owner, world);
  const walk = WALKS[kind];
  if (!walk) throw new Error(`docs/dossier.md: nothing walks ${field}`);

  const walked = await walk({ world, clientId, code, rest: rest.join(".") });
  if (kind !== "journey") expect(walked.changed).not.toEqual(walked.recorded);
  expect(walked.readBack).toEqual(walked.recorded);
  expect(walked.readAgain).toEqual(walked.changed);
  if (kind !== "client") expect(walked.earlier).toEqual(walked.recorded);
});

it("the walk covers every kind of field that the table names", () => {
  const kinds = new Set(steps.map(({ field }) => field.split(".")[0]));
  expect([...kinds].toSorted()).toEqual(Object.keys(WALKS).toSorted());
});
