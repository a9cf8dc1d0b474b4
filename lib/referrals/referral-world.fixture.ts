import { randomUUID } from "node:crypto";
import type { Pool } from "pg";

/** For tests: one client of one team, two practices, and the people around them. */
export async function makeWorld(owner: Pool) {
  const world = {
    organisationId: randomUUID(),
    team: randomUUID(),
    otherTeam: randomUUID(),
    practice: randomUUID(),
    otherPractice: randomUUID(),
    clientId: randomUUID(),
    journeyId: randomUUID(),
  };
  await owner.query(`INSERT INTO organisation (id, name, slug) VALUES ($1::uuid, 'Voorbeeld', $1::text)`, [
    world.organisationId,
  ]);
  for (const [team, name] of [
    [world.team, "Oost"],
    [world.otherTeam, "West"],
  ]) {
    await owner.query(`INSERT INTO team (id, "organisationId", name) VALUES ($1, $2, $3)`, [
      team,
      world.organisationId,
      name,
    ]);
  }
  for (const [practice, name] of [
    [world.practice, "De Linde"],
    [world.otherPractice, "De Beuk"],
  ]) {
    await owner.query(`INSERT INTO destination (id, "organisationId", kind, name) VALUES ($1, $2, 'gp_practice', $3)`, [
      practice,
      world.organisationId,
      name,
    ]);
  }
  const people = {
    worker: await addUser(owner, world, { role: "worker", team: world.team }),
    reader: await addUser(owner, world, { role: "worker", team: world.team }),
    stranger: await addUser(owner, world, { role: "worker", team: world.otherTeam }),
    gp: await addUser(owner, world, { role: "gp", practice: world.practice }),
    colleague: await addUser(owner, world, { role: "gp", practice: world.practice }),
    otherGp: await addUser(owner, world, { role: "gp", practice: world.otherPractice }),
  };
  await owner.query(
    `INSERT INTO client (id, "organisationId", "teamId", number, salutation, "givenName", "familyName", "sortName", "searchName", "birthDate", street, "houseNumber", postcode, place, phone, "livingSituation")
     VALUES ($1, $2, $3, 1, 'mrs', 'Jopie', 'Zandstra', 'Zandstra, J.', 'jopie zandstra', '1948-05-03', 'Oosterkade', '12', '1091 AB', 'Amsterdam', '0612345678', 'alone')`,
    [world.clientId, world.organisationId, world.team],
  );
  await owner.query(
    `INSERT INTO journey (id, "organisationId", "clientId", "teamId", "workerId", phase, "lastContactAt") VALUES ($1, $2, $3, $4, $5, 'refer', now())`,
    [world.journeyId, world.organisationId, world.clientId, world.team, people.worker.userId],
  );
  return { ...world, ...people };
}

export type World = Awaited<ReturnType<typeof makeWorld>>;

interface Place {
  readonly role: "worker" | "gp";
  readonly team?: string;
  readonly practice?: string;
}

async function addUser(owner: Pool, { organisationId }: { organisationId: string }, { role, team, practice }: Place) {
  const userId = randomUUID();
  await owner.query(
    `INSERT INTO "user" (id, "organisationId", role, name, email, "passwordHash", "destinationId") VALUES ($1, $2, $3, $4, $5, 'x', $6)`,
    [userId, organisationId, role, `Naam ${role}`, `${userId}@example.org`, practice ?? null],
  );
  if (team !== undefined) {
    await owner.query(`INSERT INTO membership ("userId", "teamId") VALUES ($1, $2)`, [userId, team]);
  }
  return { userId, organisationId, requestId: randomUUID(), destinationId: practice ?? null };
}

/** Writes something in every part of the dossier, each with a word that stands nowhere else. */
export async function fillDossier(owner: Pool, { clientId, organisationId, journeyId, worker }: World): Promise<void> {
  const common = [organisationId, clientId, worker.userId];
  await owner.query(
    `INSERT INTO social_type_record (id, "organisationId", "clientId", "byUserId", type, inputs, because) VALUES (gen_random_uuid(), $1, $2, $3, 'socially_isolated', '{}', '[]')`,
    common,
  );
  for (const [instrument, score, band] of [
    ["DJG-6", 5, null],
    ["PHQ-9", 12, null],
  ]) {
    await owner.query(
      `INSERT INTO assessment (id, "organisationId", "clientId", "byUserId", instrument, answers, status, score, band, subscales, flags) VALUES (gen_random_uuid(), $1, $2, $3, $4, '[]', 'scored', $5, $6, '{}', '{}')`,
      [...common, instrument, score, band],
    );
  }
  await owner.query(
    `INSERT INTO network_person (id, "organisationId", "clientId", name, relation, circle, kinds, "addedOn") VALUES (gen_random_uuid(), $1, $2, 'Ria', 'buurvrouw', 1, '{practical}', '2026-11-01')`,
    [organisationId, clientId],
  );
  await owner.query(
    `INSERT INTO life_event (id, "organisationId", "clientId", "byUserId", kind, year, valence) VALUES (gen_random_uuid(), $1, $2, $3, 'illness', 2011, 'negative')`,
    common,
  );
  await owner.query(
    `INSERT INTO competency_rating (id, "organisationId", "clientId", "byUserId", competency, level, example) VALUES (gen_random_uuid(), $1, $2, $3, 'social_skills', 3, 'voorbeeld')`,
    common,
  );
  await owner.query(
    `INSERT INTO participation_perspective (id, "organisationId", "clientId", "byUserId", "journeyId", wants) VALUES (gen_random_uuid(), $1, $2, $3, $4, 'weer bij het koor')`,
    [...common, journeyId],
  );
}
