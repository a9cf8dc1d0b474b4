import { randomUUID } from "node:crypto";
import type { Pool } from "pg";

const NAMES = [
  ...["organisation", "elsewhere", "east", "west", "teamElsewhere", "practice", "clinic", "practiceElsewhere"],
  ...["samira", "rik", "anna", "wim", "gp", "admin", "adminElsewhere"],
  ...["mrsGroot", "mrBakker", "mrsVeld", "journey", "journeyOfBakker", "assessment", "goal", "goalOfBakker"],
  ...["consent", "consentOfBakker", "consentForClinic"],
] as const;
type Name = (typeof NAMES)[number];

export const id = Object.fromEntries(NAMES.map((name) => [name, randomUUID()])) as Record<Name, string>;

export const CLIENT = { organisationId: id.organisation, teamId: id.east, sortName: "x", searchName: "x" };

/** A draft of Samira about mrs Groot, to the practice she consented to. */
export const REFERRAL = {
  ...{ organisationId: id.organisation, clientId: id.mrsGroot, journeyId: id.journey, destinationId: id.practice },
  ...{ consentId: id.consent, question: "Kijkt u mee?", summary: "{}", createdById: id.samira },
};

/** Samira carries mrs Groot and mr Bakker; Rik and coordinator Anna are of her team, Wim is of that of mrs Veld. */
export async function addFrozenWorld(owner: Pool): Promise<void> {
  const add = (table: string, row: object) => owner.query(insert(table, row));
  for (const organisation of [id.organisation, id.elsewhere]) {
    await add("organisation", { id: organisation, name: "Voorbeeld", slug: organisation });
  }
  const { organisation: organisationId, elsewhere } = id;
  await add("team", { id: id.east, organisationId, name: "Oost" });
  await add("team", { id: id.west, organisationId, name: "West" });
  await add("team", { id: id.teamElsewhere, organisationId: elsewhere, name: "Zuid" });
  const practice = { kind: "gp_practice", name: "De Linde" };
  await add("destination", { id: id.practice, organisationId, ...practice });
  await add("destination", { id: id.clinic, organisationId, ...practice });
  await add("destination", { id: id.practiceElsewhere, organisationId: elsewhere, ...practice });
  await addPeople(owner);
  await addDossier(owner, { clientId: id.mrsGroot, number: 1, journeyId: id.journey, goalId: id.goal });
  await addDossier(owner, { clientId: id.mrBakker, number: 2, journeyId: id.journeyOfBakker, goalId: id.goalOfBakker });
  await add("client", { ...CLIENT, id: id.mrsVeld, teamId: id.west, number: 3 });
  await addConsents(owner);
  const of = { organisationId, clientId: id.mrsGroot, byUserId: id.samira };
  const answers = { instrument: "PHQ-9", answers: "[]", status: "scored", subscales: "{}", flags: "{}" };
  await add("assessment", { id: id.assessment, ...of, ...answers });
}

/** One row as SQL text; every value is written as a literal that the column reads. */
export function insert(table: string, columns: object): string {
  const row = { id: randomUUID(), ...columns };
  const names = Object.keys(row).map((name) => `"${name}"`);
  const values = Object.values(row).map((value) => `'${String(value)}'`);
  return `INSERT INTO "${table}" (${names.join(", ")}) VALUES (${values.join(", ")})`;
}

async function addPeople(owner: Pool): Promise<void> {
  const people: readonly (readonly [name: Name, role: string, place: object])[] = [
    ["samira", "worker", {}],
    ["rik", "worker", {}],
    ["anna", "coordinator", {}],
    ["wim", "worker", {}],
    ["gp", "gp", { destinationId: id.practice }],
    ["admin", "admin", {}],
    ["adminElsewhere", "admin", { organisationId: id.elsewhere }],
  ];
  for (const [name, role, place] of people) {
    const person = { id: id[name], organisationId: id.organisation, role, name, email: name, passwordHash: "x" };
    await owner.query(insert("user", { ...person, ...place }));
  }
  await owner.query(`INSERT INTO membership ("teamId", "userId") VALUES ($1, $2), ($1, $3), ($1, $4), ($5, $6)`, [
    ...[id.east, id.samira, id.rik, id.anna],
    ...[id.west, id.wim],
  ]);
}

interface NewDossier {
  readonly clientId: string;
  readonly number: number;
  readonly journeyId: string;
  readonly goalId: string;
}

async function addDossier(owner: Pool, { clientId, number, journeyId, goalId }: NewDossier): Promise<void> {
  const { organisation: organisationId, samira: byUserId } = id;
  await owner.query(insert("client", { ...CLIENT, id: clientId, number }));
  const carried = { organisationId, clientId, teamId: id.east, workerId: byUserId };
  await owner.query(insert("journey", { id: journeyId, ...carried }));
  const goal = { organisationId, clientId, journeyId, byUserId, kind: "social", text: "x" };
  await owner.query(insert("goal", { id: goalId, ...goal }));
}

async function addConsents(owner: Pool): Promise<void> {
  for (const [consent, clientId, destinationId] of [
    [id.consent, id.mrsGroot, id.practice],
    [id.consentForClinic, id.mrsGroot, id.clinic],
    [id.consentOfBakker, id.mrBakker, id.practice],
  ]) {
    const given = { parts: "{}", form: "spoken", legalBasis: "consent", givenOn: "2026-11-02", byUserId: id.samira };
    await owner.query(
      insert("consent", { id: consent, organisationId: id.organisation, clientId, destinationId, ...given }),
    );
  }
}
