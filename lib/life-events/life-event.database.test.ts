import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { addDossier, type DossierWorld, makeDossierWorld } from "@/lib/assessments/dossier.fixture";
import { useTestDatabase } from "../../scripts/database/test-database";
import type { LifeEventInput } from "./life-event-schema";

const { owner } = await useTestDatabase();
const { recordLifeEvent, removeLifeEvent, reviseLifeEvent } = await import("./life-event-commands");
const { getLifeEvent, readLifeLine } = await import("./life-event-queries");
const { readLifeEvents } = await import("@/lib/referrals/summary-life");
const { readDossier } = await import("@/lib/access/dossier");

let world: DossierWorld;

beforeAll(async () => {
  world = await makeDossierWorld(owner);
});

const NOTE = "Nooit eerder verteld: canary-levenslijn.";

function death(clientId: string, changed: Partial<LifeEventInput> = {}): LifeEventInput {
  return {
    id: randomUUID(),
    clientId,
    kind: "death_parent_or_close",
    label: null,
    when: { kind: "year", year: 2019 },
    valence: "negative",
    duration: null,
    level: null,
    supportReceived: true,
    supportFrom: "de buren",
    supportKinds: ["practical", "social"],
    supportAbsentReason: null,
    supportAbsentText: null,
    stillAffecting: 3,
    note: NOTE,
    ...changed,
  };
}

describe("an event on the life line", () => {
  it("stands there once however often it is sent, with all that was told", async () => {
    const clientId = await addDossier(owner, world);
    const event = death(clientId);
    expect(await recordLifeEvent(world.samira, event)).toEqual({ ok: true, value: { id: event.id, clientId } });
    await recordLifeEvent(world.samira, event);
    expect((await life(clientId)).events).toEqual([
      {
        id: event.id,
        kind: event.kind,
        label: null,
        name: "Overlijden ouder / andere naaste",
        when: { kind: "year", year: 2019 },
        span: { from: 2019.5, until: 2019.5 },
        valence: "negative",
        duration: null,
        level: null,
        supportReceived: true,
        supportFrom: "de buren",
        supportKinds: ["practical", "social"],
        absentReason: null,
        absentText: null,
        stillAffecting: 3,
        recordedAt: expect.any(Date),
      },
    ]);
  });

  it("keeps sealed why there was no support, and tells it, also once it is taken off the line", async () => {
    const clientId = await addDossier(owner, world);
    const event = death(clientId, {
      ...{ supportReceived: false, supportFrom: null, supportKinds: [] },
      ...{ supportAbsentReason: "other", supportAbsentText: "Schaamde zich." },
    });
    const sent = { ok: true, value: { id: event.id, clientId } };
    expect(await recordLifeEvent(world.samira, event)).toEqual(sent);
    expect(await recordLifeEvent(world.samira, event)).toEqual(sent);
    expect((await life(clientId)).events).toMatchObject([{ absentText: "Schaamde zich." }]);

    await removeLifeEvent(world.samira, { id: randomUUID(), clientId, replacesId: event.id });
    expect((await life(clientId)).removed).toMatchObject([{ absentText: "Schaamde zich." }]);
    const { rows } = await owner.query<{ kept: string }>(
      `SELECT "supportAbsentText" AS kept FROM life_event WHERE "clientId" = $1`,
      [clientId],
    );
    expect(rows.map(({ kept }) => kept.slice(0, 3))).toEqual(["v1:", "v1:"]);
  });

  it.each<LifeEventInput["when"]>([
    { kind: "year", year: 1998 },
    { kind: "age", age: 12 },
    { kind: "period", fromYear: 1990, untilYear: 1995 },
    { kind: "period", fromYear: 1990, untilYear: null },
    { kind: "unknown" },
  ])("is found again as it was told: %j", async (when) => {
    const clientId = await addDossier(owner, world);
    await recordLifeEvent(world.samira, death(clientId, { when }));
    expect((await life(clientId)).events[0]?.when).toEqual(when);
  });

  it("keeps its note sealed, and opens it for who may read", async () => {
    const clientId = await addDossier(owner, world);
    const event = death(clientId);
    await recordLifeEvent(world.samira, event);
    const { rows } = await owner.query("SELECT note FROM life_event WHERE id = $1", [event.id]);
    expect(rows[0].note).toMatch(/^v1:/);
    expect(rows[0].note).not.toContain("canary");
    expect((await history(clientId, event.id))?.current.note).toBe(NOTE);
  });
});

describe("what nobody may write", () => {
  it("a reader, another team and a closed journey write nothing", async () => {
    const clientId = await addDossier(owner, world);
    const event = death(clientId);
    await recordLifeEvent(world.samira, event);
    for (const actor of [world.rik, world.wim]) {
      expect(await recordLifeEvent(actor, death(clientId))).toBeNull();
      expect(await reviseLifeEvent(actor, { ...death(clientId), replacesId: event.id })).toBeNull();
      expect(await removeLifeEvent(actor, { id: randomUUID(), clientId, replacesId: event.id })).toBeNull();
    }
    expect((await life(clientId)).events.map(({ id }) => id)).toEqual([event.id]);

    const closed = await addDossier(owner, world, { closed: true });
    expect(await recordLifeEvent(world.samira, death(closed))).toEqual({ ok: false, reason: "no-open-journey" });
  });

  it("an event of another client is not there to revise or to take off", async () => {
    const [clientId, other] = [await addDossier(owner, world), await addDossier(owner, world)];
    const event = death(other);
    await recordLifeEvent(world.samira, event);
    expect(await reviseLifeEvent(world.samira, { ...death(clientId), replacesId: event.id })).toBeNull();
    expect(await removeLifeEvent(world.samira, { id: randomUUID(), clientId, replacesId: event.id })).toBeNull();
    expect(await history(clientId, event.id)).toBeNull();
    expect(await history(clientId, "geen-id")).toBeNull();
  });

  it("nothing before the client was born, and no age that the client has not reached", async () => {
    const clientId = await addDossier(owner, world);
    await owner.query(`UPDATE client SET "birthDate" = '1948-05-03' WHERE id = $1`, [clientId]);
    const record = (when: LifeEventInput["when"]) => recordLifeEvent(world.samira, death(clientId, { when }));
    expect(await record({ kind: "year", year: 1947 })).toEqual({ ok: false, reason: "before-birth" });
    expect(await record({ kind: "age", age: 119 })).toEqual({ ok: false, reason: "not-that-old-yet" });
    expect((await life(clientId)).events).toEqual([]);
    expect(await record({ kind: "age", age: 12 })).toMatchObject({ ok: true });
    expect((await life(clientId)).events[0]?.span?.from).toBeCloseTo(1960.8, 1);
  });
});

describe("a change is a revision", () => {
  it("the last one stands on the line, and all that was written before is found by any of its addresses", async () => {
    const clientId = await addDossier(owner, world);
    const first = death(clientId);
    const second = death(clientId, { when: { kind: "year", year: 2018 }, note: "Het was een jaar eerder." });
    await recordLifeEvent(world.samira, first);
    const revise = () => reviseLifeEvent(world.samira, { ...second, replacesId: first.id });
    expect(await revise()).toMatchObject({ ok: true });
    expect(await revise()).toMatchObject({ ok: true });

    expect((await life(clientId)).events.map(({ id }) => id)).toEqual([second.id]);
    for (const id of [first.id, second.id]) {
      const known = await history(clientId, id);
      expect(known?.rootId).toBe(first.id);
      expect(known?.revisions.map((row) => [row.note, row.byName])).toEqual([
        ["Het was een jaar eerder.", "Samira"],
        [NOTE, "Samira"],
      ]);
    }
  });

  it("of two editors the second is refused, loses nothing and may then revise what is there", async () => {
    const clientId = await addDossier(owner, world);
    const seen = death(clientId);
    await recordLifeEvent(world.samira, seen);
    const [one, other] = [death(clientId, { note: "van de een" }), death(clientId, { note: "van de ander" })];
    const outcomes = await Promise.all(
      [one, other].map((input) => reviseLifeEvent(world.samira, { ...input, replacesId: seen.id })),
    );
    expect(outcomes.map((outcome) => outcome?.ok).sort()).toEqual([false, true]);
    expect(outcomes).toContainEqual({ ok: false, reason: "changed-meanwhile" });

    const [winner, loser] = outcomes[0]?.ok ? [one, other] : [other, one];
    expect((await history(clientId, seen.id))?.current.note).toBe(winner.note);
    expect(await reviseLifeEvent(world.samira, { ...loser, replacesId: winner.id })).toMatchObject({ ok: true });
    expect((await history(clientId, seen.id))?.revisions.map(({ note }) => note)).toEqual([
      loser.note,
      winner.note,
      NOTE,
    ]);
  });

  it("the database itself lets nobody rewrite a revision or replace one twice", async () => {
    const clientId = await addDossier(owner, world);
    const event = death(clientId);
    await recordLifeEvent(world.samira, event);
    await reviseLifeEvent(world.samira, { ...death(clientId), replacesId: event.id });
    const twice = owner.query(
      `INSERT INTO life_event (id, "organisationId", "clientId", "byUserId", kind, valence, "replacesId")
       VALUES ($1, $2, $3, $4, 'illness', 'negative', $5)`,
      [randomUUID(), world.organisationId, clientId, world.samira.userId, event.id],
    );
    await expect(twice).rejects.toThrow(/life_event_replacesId_key/);
  });
});

describe("an event that stands there by mistake", () => {
  it("leaves the line but stays in the history with its note, and can be put back", async () => {
    const clientId = await addDossier(owner, world);
    const event = death(clientId);
    await recordLifeEvent(world.samira, event);
    const removal = { id: randomUUID(), clientId, replacesId: event.id };
    expect(await removeLifeEvent(world.samira, removal)).toMatchObject({ ok: true });
    expect(await life(clientId)).toMatchObject({ events: [], removed: [{ id: removal.id }] });
    expect((await history(clientId, event.id))?.current).toMatchObject({ isRemoved: true, note: NOTE });

    const back = death(clientId);
    expect(await reviseLifeEvent(world.samira, { ...back, replacesId: removal.id })).toMatchObject({ ok: true });
    expect(await life(clientId)).toMatchObject({ events: [{ id: back.id }], removed: [] });
    expect((await history(clientId, event.id))?.revisions.map(({ isRemoved }) => isRemoved)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it("is not taken off when a colleague has just changed it", async () => {
    const clientId = await addDossier(owner, world);
    const event = death(clientId);
    await recordLifeEvent(world.samira, event);
    const change = death(clientId);
    await reviseLifeEvent(world.samira, { ...change, replacesId: event.id });
    expect(await removeLifeEvent(world.samira, { id: randomUUID(), clientId, replacesId: event.id })).toEqual({
      ok: false,
      reason: "changed-meanwhile",
    });
    expect((await life(clientId)).events.map(({ id }) => id)).toEqual([change.id]);
  });
});

it("the summary of a referral tells what stands on the line now, without its notes or a year worked out", async () => {
  const clientId = await addDossier(owner, world);
  await owner.query(`UPDATE client SET "birthDate" = '1948-05-03' WHERE id = $1`, [clientId]);
  const [first, mistake] = [death(clientId), death(clientId, { kind: "dismissal" })];
  const own = death(clientId, { kind: "other", label: "De winkel ging dicht", when: { kind: "age", age: 40 } });
  for (const event of [first, mistake, own]) await recordLifeEvent(world.samira, event);
  await reviseLifeEvent(world.samira, {
    ...death(clientId, { when: { kind: "year", year: 2018 } }),
    replacesId: first.id,
  });
  await removeLifeEvent(world.samira, { id: randomUUID(), clientId, replacesId: mistake.id });
  const summary = await readDossier(world.samira, clientId, "referrals", (tx) => readLifeEvents(tx, clientId));
  expect(summary?.content).toEqual([
    { term: "De winkel ging dicht", value: "40 jaar oud" },
    { term: "Overlijden ouder / andere naaste", value: "2018" },
  ]);
});

async function life(clientId: string) {
  const dossier = await readDossier(world.rik, clientId, "life-events", (tx) => readLifeLine(tx, clientId));
  if (!dossier) throw new Error("Rik may read every dossier of his team.");
  return dossier.content;
}

async function history(clientId: string, eventId: string) {
  const dossier = await readDossier(world.rik, clientId, "life-events", (tx) => getLifeEvent(tx, clientId, eventId));
  return dossier?.content ?? null;
}
