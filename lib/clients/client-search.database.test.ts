import { beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";
import { addJourney, type CaseloadWorld, makeCaseloadWorld } from "../journeys/caseload.fixture";

const { owner } = await useTestDatabase();
const { searchClients, MOST_FOUND } = await import("./client-search-queries");

let world: CaseloadWorld;
let groot: { clientId: string; number: number };
let oz: { clientId: string; number: number };
let elsewhere: { clientId: string; number: number };

beforeAll(async () => {
  world = await makeCaseloadWorld(owner);
  const mine = { teamId: world.east, workerId: world.samira.userId };
  groot = await addJourney(owner, world, { ...mine, familyName: "Groot, J. de", searchName: "j de groot" });
  oz = await addJourney(owner, world, { ...mine, familyName: "Öz, A.", searchName: "a oz", closedAt: "2026-01-05" });
  elsewhere = await addJourney(owner, world, {
    teamId: world.west,
    workerId: world.wim.userId,
    familyName: "Groot, K. de",
    searchName: "k de groot",
  });
});

describe("looking for a client of the own team", () => {
  it.each([
    ["de groot", () => [groot.clientId]],
    ["  GROOT ", () => [groot.clientId]],
    ["grot", () => [groot.clientId]],
    ["Öz", () => [oz.clientId]],
    ["oz", () => [oz.clientId]],
    ["nergensma", () => []],
    ["%", () => []],
    ["'; --", () => []],
  ])("%j finds whom it means", async (text, expected) => {
    expect((await searchClients(world.samira, text)).clientIds).toEqual(expected());
  });

  it("a number finds exactly its client, a part of a number nobody", async () => {
    expect((await searchClients(world.samira, ` ${groot.number} `)).clientIds).toEqual([groot.clientId]);
    expect((await searchClients(world.samira, "1.002")).clientIds).toEqual([oz.clientId]);
    expect((await searchClients(world.samira, "10")).clientIds).toEqual([]);
    expect((await searchClients(world.samira, "99999999999999")).clientIds).toEqual([]);
  });

  it("clients of another team are found by neither name nor number", async () => {
    expect((await searchClients(world.samira, String(elsewhere.number))).clientIds).toEqual([]);
    expect((await searchClients(world.wim, "groot")).clientIds).toEqual([elsewhere.clientId]);
  });

  it("says so when there are more than it gives", async () => {
    for (let count = 0; count < MOST_FOUND; count += 1) {
      await addJourney(owner, world, {
        teamId: world.east,
        workerId: world.bram.userId,
        familyName: "Jansen",
        searchName: "p jansen",
      });
    }
    const found = await searchClients(world.samira, "jansen");
    expect(found).toMatchObject({ isCut: true });
    expect(found.clientIds).toHaveLength(MOST_FOUND);
  });
});
