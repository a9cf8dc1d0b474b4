import { expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";
import { addJourney, makeCaseloadWorld } from "./caseload.fixture";

const { owner } = await useTestDatabase();
const { listToday } = await import("./today-queries");
const { keepDraft } = await import("@/lib/access/draft");

it("what was begun and not sent stands on the list of its writer alone, while the dossier is theirs", async () => {
  const world = await makeCaseloadWorld(owner);
  const { samira, bram } = world;
  await addJourney(owner, world, { teamId: world.east, workerId: samira.userId, familyName: "Bakker" });
  const { rows } = await owner.query<{ clientId: string; organisationId: string }>(
    `SELECT "clientId", "organisationId" FROM journey`,
  );
  const { clientId = "", organisationId = "" } = rows[0] ?? {};
  const kept = await keepDraft({ ...samira, organisationId }, { clientId, form: "contact" }, new FormData());
  expect(kept).toBe("kept");

  expect((await listToday(samira)).drafts).toMatchObject([{ clientId, client: "Mevrouw Bakker", form: "contact" }]);
  expect((await listToday(bram)).drafts).toEqual([]);
  await owner.query(`UPDATE journey SET "workerId" = $1`, [bram.userId]);
  expect((await listToday(samira)).drafts).toEqual([]);
  expect((await listToday(bram)).drafts).toEqual([]);
});
