import { beforeEach, describe, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";
import { type Carer, type CarersWorld, makeCarersWorld } from "./carers.fixture";

const { owner } = await useTestDatabase();
const { closeQuestionnaire, lendSession, returnSession } = await import("./lend");
const { findSession, openSession } = await import("./session");

const PASSWORD = "een lang wachtwoord";
/** How a password is held against its hash is tested in lib/accounts. */
const fits = (typed: string, kept: string | null) => Promise.resolve(kept === `hash of ${typed}`);
const NOW = new Date();

let world: CarersWorld;
let sid: string;

beforeEach(async () => {
  world = await makeCarersWorld(owner, `hash of ${PASSWORD}`);
  sid = await openSession(world.samira.userId, NOW);
});

describe("a device that is lent to the client", () => {
  it("is lent in this session only, and the log says so", async () => {
    const elsewhere = await openSession(world.samira.userId, NOW);
    expect(await lend()).toBe(true);
    expect(await lentOf(sid)).toEqual({ lentClientId: world.clientId, lentInstrument: "PHQ-9" });
    expect(await lentOf(elsewhere)).toEqual({ lentClientId: null, lentInstrument: null });
    expect(await logged()).toEqual(["lend allowed PHQ-9"]);
  });

  it("cannot be lent for a dossier that its worker does not carry", async () => {
    for (const other of [world.rik, world.wim]) {
      const own = await openSession(other.userId, NOW);
      expect(await lend(other, own)).toBeNull();
      expect(await lentOf(own)).toMatchObject({ lentClientId: null });
    }
    expect(await logged()).toEqual([]);
  });

  it("comes back with the worker's password only", async () => {
    await lend();
    expect(await takeBack("een ander wachtwoord")).toEqual({ ok: false, reason: "wrong" });
    expect(await lentOf(sid)).toMatchObject({ lentClientId: world.clientId });
    expect(await takeBack(PASSWORD)).toEqual({ ok: true, value: { clientId: world.clientId, instrument: "PHQ-9" } });
    expect(await lentOf(sid)).toEqual({ lentClientId: null, lentInstrument: null });
    expect(await logged()).toEqual(["lend allowed PHQ-9", "return denied PHQ-9", "return allowed PHQ-9"]);
  });

  it("lets nobody guess: after five wrong passwords even the right one has to wait a quarter of an hour", async () => {
    await lend();
    for (let tries = 0; tries < 5; tries += 1) await takeBack("geraden");
    expect(await takeBack(PASSWORD)).toEqual({ ok: false, reason: "too_many" });
    expect(await lentOf(sid)).toMatchObject({ lentClientId: world.clientId });
    const later = new Date(NOW.getTime() + 16 * 60_000);
    expect(await takeBack(PASSWORD, later)).toMatchObject({ ok: true });
  });

  it("stays lent once the questionnaire is filled in, but for nothing any more", async () => {
    await lend();
    await closeQuestionnaire(sid);
    expect(await lentOf(sid)).toEqual({ lentClientId: world.clientId, lentInstrument: null });
  });

  it("that is not lent has nothing to return", async () => {
    expect(await returnSession({ ...world.samira, lent: null }, { sid, password: PASSWORD, fits }, NOW)).toBeNull();
  });
});

function lend(actor: Carer = world.samira, session = sid) {
  return lendSession({ ...actor, lent: null }, session, { clientId: world.clientId, instrument: "PHQ-9" });
}

function takeBack(password: string, now = NOW) {
  const lent = { clientId: world.clientId, instrument: "PHQ-9" };
  return returnSession({ ...world.samira, lent }, { sid, password, fits }, now);
}

async function lentOf(session: string) {
  const found = await findSession(session, NOW);
  return found && { lentClientId: found.lentClientId, lentInstrument: found.lentInstrument };
}

async function logged(): Promise<string[]> {
  const { rows } = await owner.query<{ line: string }>(
    `SELECT concat_ws(' ', action, outcome, section) AS line FROM audit_event
     WHERE "clientId" = $1 AND "objectType" = 'session' ORDER BY seq`,
    [world.clientId],
  );
  return rows.map(({ line }) => line);
}
