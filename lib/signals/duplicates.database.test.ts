import { beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";
import { addClient, addSignal, makeTriageWorld, type TestActor, type TriageWorld } from "./triage.fixture";

const { owner } = await useTestDatabase();
const { readSignal } = await import("./signal-detail-queries");
const { readTriageChoices } = await import("./triage-queries");

const home = { postcode: "1091 AB", houseNumber: "4" };
let world: TriageWorld;
let signalId: string;
let ayse: string;

beforeAll(async () => {
  world = await makeTriageWorld(owner);
  signalId = await addSignal(owner, world, {
    teamId: world.east,
    personName: "Mevrouw Ayşe Öz",
    searchName: "mevrouw ayse oz",
    bornOn: "1948-11-05",
    ...home,
  });
  const person = { givenName: "Ayşe", familyName: "Öz", searchName: "ayse oz" };
  ayse = await addClient(owner, world, {
    ...person,
    teamId: world.east,
    number: 1,
    bornOn: "1948-11-05",
    workerId: world.samira.userId,
    ...home,
  });
  await addClient(owner, world, { ...person, teamId: world.west, number: 2, ...home });
  const bakker = { givenName: "W.", familyName: "Bakker", searchName: "w bakker" };
  await addClient(owner, world, { ...bakker, teamId: world.east, number: 3, ...home });
  await addClient(owner, world, { ...bakker, teamId: world.east, number: 4, postcode: "1013 XY", houseNumber: "4" });
});

describe("who a signal may be about already", () => {
  it("names a client of the own team and says why", async () => {
    const { clients } = await choicesOf(world.anna);
    expect(clients[0]).toMatchObject({
      known: true,
      id: ayse,
      name: "Ayşe Öz",
      address: "Kadeplein 4, 1091 AB",
      openJourney: { workerName: "Samira" },
      because: ["born_same", "lives_same", "name_alike"],
    });
    expect(clients.filter(({ known }) => known)).toEqual([
      expect.objectContaining({ id: ayse }),
      expect.objectContaining({ name: "W. Bakker", because: ["lives_same"], openJourney: null }),
    ]);
    expect(clients).toHaveLength(3);
  });

  it("of another team's client it gives the team and nothing else", async () => {
    const { clients } = await choicesOf(world.anna);
    const other = clients.filter(({ known }) => !known);
    expect(other).toEqual([
      { known: false, id: expect.any(String), team: "West", because: ["lives_same", "name_alike"] },
    ]);
  });

  it("leaves a row in the audit for each client whose data were shown", async () => {
    await choicesOf(world.bram);
    const { rows } = await owner.query(
      `SELECT 1 FROM audit_event WHERE "userId" = $1 AND "clientId" = $2 AND section = 'duplicates'`,
      [world.bram.userId, ayse],
    );
    expect(rows).toHaveLength(1);
  });

  it("a worker finds nobody: looking is the coordinator's", async () => {
    expect((await choicesOf(world.samira)).clients).toEqual([]);
  });

  it("takes the reported name apart", async () => {
    expect((await choicesOf(world.anna)).proposedName).toMatchObject({
      salutation: "mrs",
      initialsOrGivenName: "Ayşe",
      familyName: "Öz",
    });
  });
});

describe("which other signals may be about the same person", () => {
  it("finds those with the same address or the same name in the own team that still wait", async () => {
    const sameDoor = await addSignal(owner, world, { teamId: world.east, ...home });
    const sameName = await addSignal(owner, world, { teamId: world.east, searchName: "oz", personName: "Öz" });
    await addSignal(owner, world, { teamId: world.east, searchName: "roozen", personName: "Roozen" });
    await addSignal(owner, world, { teamId: world.west, ...home });
    await addSignal(owner, world, { teamId: world.east, status: "not_for_us", ...home });

    const { signals } = await choicesOf(world.anna);
    expect(new Map(signals.map(({ id, because }) => [id, because]))).toEqual(
      new Map([
        [sameName, ["name_alike"]],
        [sameDoor, ["lives_same"]],
      ]),
    );
  });

  it("a signal of which nothing is known is like no other", async () => {
    const unknown = await addSignal(owner, world, { teamId: world.east });
    const { signals, clients } = await choicesOf(world.anna, unknown);
    expect([signals, clients]).toEqual([[], []]);
  });
});

it("offers the workers of the team with what they carry now", async () => {
  const { workers } = await choicesOf(world.anna);
  expect(workers).toEqual([{ id: world.samira.userId, name: "Samira", openJourneys: 1 }]);
});

async function choicesOf(actor: TestActor, id = signalId) {
  const found = await readSignal(actor, id, readTriageChoices);
  if (!found) throw new Error("The signal was not found");
  return found.more;
}
