import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import {
  addConsent,
  addDossier,
  addReferral,
  addSocialType,
  type DossierWorld,
  makeDossierWorld,
  type TestDossier,
} from "@/lib/journeys/dossier.fixture";
import { useTestDatabase } from "../../scripts/database/test-database";
import { TIMELINE_GROUPS } from "./timeline-group";
import { timelineWords } from "./timeline-words";

const { owner } = await useTestDatabase();
const { readDossier } = await import("@/lib/access/dossier");
const { readTimeline } = await import("./timeline-queries");
const { recordContact } = await import("@/lib/contact/contact-commands");
const { moveJourney } = await import("@/lib/journeys/journey-commands");

let world: DossierWorld;
let dossier: TestDossier;

beforeAll(async () => {
  world = await makeDossierWorld(owner);
  dossier = await addDossier(owner, world);
  const { clientId } = dossier;
  const met = { channel: "home", reach: "reached", trustLevel: 3, nextStep: null } as const;
  const contact = { ...met, note: "Liet fotoboek zien", clientId, id: randomUUID(), on: null };
  await recordContact(world.samira, contact, new Date("2026-11-18T10:00:00Z"));
  await moveJourney(
    world.samira,
    { clientId, id: randomUUID(), move: "start_trust" },
    new Date("2026-11-18T10:05:00Z"),
  );
  await addSocialType(owner, world, { clientId, type: "lonely", at: "2026-11-19T10:00:00Z" });
  const consentId = await addConsent(owner, world, dossier);
  await addReferral(owner, world, { ...dossier, consentId, status: "requested", requestedAt: "2026-11-20T10:00:00Z" });
  await addEverythingElse();
});

const read = (question: { limit: number; before?: { at: Date; key: string }; group?: "story" }, actor = world.samira) =>
  readDossier(actor, dossier.clientId, "timeline", (tx) =>
    readTimeline(tx, { clientId: dossier.clientId, ...question }),
  );

it("it tells everything, newest first, with who did it and in words", async () => {
  const events = (await read({ limit: 100 }))?.content.events ?? [];
  const moments = events.map(({ at }) => at.getTime());
  expect(moments).toEqual(moments.toSorted((a, b) => b - a));
  const contact = events.find(({ kind }) => kind === "contact");
  expect(contact).toMatchObject({ byName: "Samira", detail: { note: "Liet fotoboek zien" } });
  expect(contact && timelineWords(contact)).toMatchObject({ title: expect.stringContaining("Contact, thuis") });
  for (const event of events) expect(timelineWords(event).title).not.toMatch(/undefined|null|_/);
});

it("each kind that the code knows can be told", async () => {
  const kinds = new Set((await read({ limit: 200 }))?.content.events.map(({ kind }) => kind));
  // A signal and a referral's steps are told by rows that other tests write; everything else stands here.
  const expected = Object.values(TIMELINE_GROUPS)
    .flat()
    .filter((kind) => kind !== "signal" && kind !== "referral");
  expect(expected.filter((kind) => !kinds.has(kind))).toEqual([]);
});

it("page after page gives every event once", async () => {
  const whole = (await read({ limit: 200 }))?.content.events.map(({ key }) => key) ?? [];
  const paged: string[] = [];
  let before: { at: Date; key: string } | undefined;
  for (;;) {
    const page = (await read({ limit: 3, ...(before && { before }) }))?.content;
    paged.push(...(page?.events.map(({ key }) => key) ?? []));
    before = page?.events.at(-1);
    if (!page?.hasMore) break;
  }
  expect(paged).toEqual(whole);
  expect(new Set(paged).size).toBe(whole.length);
});

it("it can be narrowed to one group", async () => {
  const events = (await read({ limit: 100, group: "story" }))?.content.events ?? [];
  expect(events.length).toBeGreaterThan(3);
  for (const { kind } of events) expect(TIMELINE_GROUPS.story).toContain(kind);
});

it("another team finds nothing", async () => {
  expect(await read({ limit: 10 }, world.wim)).toBeNull();
});

/** One row of every table that the timeline reads, as the owner. */
async function addEverythingElse(): Promise<void> {
  const { clientId, journeyId } = dossier;
  const common = { organisationId: world.samira.organisationId, clientId };
  const by = { ...common, byUserId: world.samira.userId };
  const at = "2026-11-10T09:00:00Z";
  const removed = { kind: "divorce", valence: "negative", recordedAt: at };
  const first = randomUUID();
  await add("assessment", {
    ...by,
    instrument: "DJG-6",
    answers: "[]",
    status: "scored",
    score: 3,
    band: "moderately_lonely",
    subscales: "{}",
    flags: "{}",
    takenAt: at,
  });
  await add("safety_task", {
    ...common,
    reason: "told_otherwise",
    raisedById: by.byUserId,
    ownerId: by.byUserId,
    dueOn: "2026-11-10",
    raisedAt: at,
    informed: "{}",
    talkedAt: at,
    talkedById: by.byUserId,
    closedAt: at,
    closedById: by.byUserId,
  });
  await add("network_person", {
    ...common,
    name: "Riet",
    relation: "zus",
    circle: 1,
    kinds: "{}",
    addedOn: "2026-11-01",
    endedOn: "2026-11-09",
    endedWhy: "deceased",
  });
  await add("network_inventory", { ...by, supporters: 2, finishedAt: at });
  await add("life_event", { ...by, ...removed, id: first });
  await add("life_event", { ...by, ...removed, replacesId: first, isRemoved: true });
  await add("competency_rating", {
    ...by,
    competency: "social_skills",
    level: 3,
    example: "Groet de buren.",
    ratedAt: at,
  });
  await add("chapter_entry", { ...by, theme: "health", facts: "{}", unknown: "{}", writtenAt: at });
  await add("participation_rating", { ...by, ladderStep: 2, domains: "{}", ratedAt: at });
  await owner.query(`UPDATE consent SET "withdrawnAt" = now() WHERE "clientId" = $1`, [clientId]);
  await add("participation_perspective", { ...by, journeyId, wants: "Weer zingen", writtenAt: at });
  const goalId = randomUUID();
  await add("goal", {
    ...by,
    id: goalId,
    journeyId,
    kind: "social",
    text: "Naar het koor",
    setAt: at,
    reviewedAt: at,
    attainment: 1,
  });
  await add("activity", { ...by, goalId, name: "Koor", attendedOn: "2026-11-12" });
}

async function add(table: string, columns: object): Promise<void> {
  const row = { id: randomUUID(), ...columns };
  const names = Object.keys(row).map((name) => `"${name}"`);
  const marks = names.map((_name, index) => `$${index + 1}`);
  await owner.query(`INSERT INTO "${table}" (${names.join(", ")}) VALUES (${marks.join(", ")})`, Object.values(row));
}
