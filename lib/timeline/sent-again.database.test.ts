import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";
import { addDossier, type DossierWorld, filledIn, makeDossierWorld } from "../assessments/dossier.fixture";

const { owner } = await useTestDatabase();
const { addActivity, setGoal, writePerspective } = await import("@/lib/activation/activation-commands");
const { saveAssessment } = await import("@/lib/assessments/assessment-commands");
const { addConsent } = await import("@/lib/consent/consent-commands");
const { recordContact } = await import("@/lib/contact/contact-commands");
const { recordLifeEvent } = await import("@/lib/life-events/life-event-commands");
const { lifeEventSchema } = await import("@/lib/life-events/life-event-schema");
const { addNetworkPerson, finishInventory } = await import("@/lib/network/network-commands");
const { networkPersonSchema } = await import("@/lib/network/network-schema");
const { rateParticipation } = await import("@/lib/participation/participation-commands");
const { today } = await import("@/lib/platform/calendar");
const { raiseByHand } = await import("@/lib/safety/safety-commands");

let world: DossierWorld;
let destinationId: string;
const goalIds = new Map<string, string>();

beforeAll(async () => {
  world = await makeDossierWorld(owner);
  destinationId = randomUUID();
  await owner.query(
    `INSERT INTO destination (id, "organisationId", kind, name) VALUES ($1, $2, 'gp_practice', 'De Linde')`,
    [destinationId, world.organisationId],
  );
});

interface Sent {
  readonly id: string;
  readonly clientId: string;
}

/** Each form as it is sent, with one answer that may be another the second time. */
const FORMS: Record<string, (sent: Sent, answer: string) => Promise<unknown>> = {
  "a questionnaire": (sent, answer) =>
    saveAssessment(world.samira, {
      ...filledIn(sent.clientId, "UCLA-3", ["1", "1", answer === "first" ? "1" : "3"]),
      ...sent,
    }),
  "what somebody told": (sent, answer) => raiseByHand(world.samira, { ...sent, by: "de dochter", what: answer }),
  "a rating of participation": (sent, answer) =>
    rateParticipation(world.samira, { ...sent, ladderStep: 2, domains: {}, note: answer }),
  "a contact moment": (sent, answer) => {
    const contact = { channel: "home", reach: "reached", trustLevel: 1, nextStep: null, on: null } as const;
    return recordContact(world.samira, { ...sent, ...contact, note: answer }, new Date());
  },
  "a life event": (sent, answer) =>
    recordLifeEvent(
      world.samira,
      lifeEventSchema.parse({
        ...{ ...sent, kind: "other", label: "Verhuisd", valence: "negative" },
        ...{ whenKind: "unknown", support: "not_asked", note: answer },
      }),
    ),
  "somebody of the network": (sent, answer) =>
    addNetworkPerson(
      world.samira,
      networkPersonSchema.parse({ ...sent, name: answer, relation: "zus", circle: "1", isSupporter: "yes" }),
    ),
  "the client's own words": (sent, answer) =>
    writePerspective(world.samira, { ...sent, wants: answer, can: null, dares: null, hasChance: null }),
  "a goal": (sent, answer) => setGoal(world.samira, { ...sent, kind: "social", text: answer }),
  "an activity": async (sent, answer) => {
    const goalId = goalIds.get(sent.clientId) ?? randomUUID();
    goalIds.set(sent.clientId, goalId);
    await setGoal(world.samira, { id: goalId, clientId: sent.clientId, kind: "social", text: "Naar buiten" });
    return addActivity(world.samira, { ...sent, goalId, name: answer, provider: null, startsOn: today() });
  },
  "a consent": (sent, answer) =>
    addConsent(world.samira, {
      ...{ ...sent, destinationId, parts: ["question"], legalBasis: "vital_interest", form: "not_asked" },
      ...{ reason: answer, givenOn: today(), endsOn: null },
    }),
};

it.each(Object.entries(FORMS))(
  "%s is saved once; other answers under the same id are refused and not called saved; of another client it is not there",
  async (_form, send) => {
    const sent = { id: randomUUID(), clientId: await addDossier(owner, world) };
    const first = await send(sent, "first");
    expect(first).toMatchObject({ ok: true });
    expect(await send(sent, "first")).toEqual(first);
    expect(await send(sent, "second")).toEqual({ ok: false, reason: "already-saved" });
    expect(await send(sent, "first")).toEqual(first);
    expect(await send({ ...sent, clientId: await addDossier(owner, world) }, "first")).toBeNull();
  },
);

it("an inventory of the network of another client is not there", async () => {
  const [mine, other] = [await addDossier(owner, world), await addDossier(owner, world)];
  const inventory = { id: randomUUID(), clientId: mine, supporters: 0 };
  expect(await finishInventory(world.samira, inventory)).toMatchObject({ ok: true });
  expect(await finishInventory(world.samira, inventory)).toMatchObject({ ok: true });
  expect(await finishInventory(world.samira, { ...inventory, clientId: other })).toBeNull();
});
