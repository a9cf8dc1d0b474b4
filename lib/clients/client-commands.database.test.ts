import { Temporal } from "temporal-polyfill";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { addDossier, type DossierWorld, makeDossierWorld, type TestDossier } from "@/lib/journeys/dossier.fixture";
import { useTestDatabase } from "../../scripts/database/test-database";
import type { ClientInput } from "./client-schema";

const { owner } = await useTestDatabase();
const { correctClient } = await import("./client-commands");

let world: DossierWorld;
let dossier: TestDossier;

beforeAll(async () => {
  world = await makeDossierWorld(owner);
});
beforeEach(async () => {
  dossier = await addDossier(owner, world);
});

const correction = (of: Partial<ClientInput> = {}): ClientInput => ({
  clientId: dossier.clientId,
  version: 1,
  salutation: "mrs",
  givenName: "Johanna",
  prefix: "de",
  familyName: "Groot",
  birthDate: Temporal.PlainDate.from("1948-03-05"),
  postcode: "1091 AB",
  houseNumber: "4",
  street: "Oosterkade",
  place: "Voorbeeldstad",
  phone: "06 12345678",
  livingSituation: "alone",
  statisticsChoice: "no",
  ...of,
});

it("a correction is kept, and the client is found and sorted by the new name", async () => {
  expect((await correctClient(world.samira, correction()))?.ok).toBe(true);
  expect(await client()).toMatchObject({
    sortName: "Groot, Johanna de",
    searchName: "johanna de groot",
    birthDate: "1948-03-05",
    statisticsChoice: "no",
    version: 2,
  });
});

it("what a colleague saved meanwhile is not written over", async () => {
  await correctClient(world.anna, correction({ phone: "06 87654321" }));
  expect(await correctClient(world.samira, correction())).toEqual({ ok: false, reason: "changed_meanwhile" });
  expect(await client()).toMatchObject({ phone: "06 87654321", version: 2 });
});

it("the same correction sent twice is fine and written once", async () => {
  await correctClient(world.samira, correction());
  expect((await correctClient(world.samira, correction()))?.ok).toBe(true);
  expect(await client()).toMatchObject({ version: 2 });
});

it("who only reads the dossier, or may not see it, corrects nothing", async () => {
  expect(await correctClient(world.joost, correction())).toBeNull();
  expect(await correctClient(world.wim, correction())).toBeNull();
  expect(await client()).toMatchObject({ version: 1 });
});

async function client() {
  const { rows } = await owner.query(
    `SELECT "sortName", "searchName", "birthDate"::text AS "birthDate", phone, "statisticsChoice", version FROM client WHERE id = $1`,
    [dossier.clientId],
  );
  return rows[0];
}
