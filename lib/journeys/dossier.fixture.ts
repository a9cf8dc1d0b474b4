import { randomUUID } from "node:crypto";
import type { Pool } from "pg";
import type { Actor } from "@/lib/access/actor";
import type { Role } from "@/lib/access/permissions";

/** One organisation with the people around a dossier. */
export interface DossierWorld {
  readonly organisationId: string;
  readonly teamId: string;
  /** Carries the dossiers of this world. */
  readonly samira: Actor;
  /** Of the same team, but only reads. */
  readonly joost: Actor;
  readonly anna: Actor;
  /** Works in another team. */
  readonly wim: Actor;
  readonly practiceId: string;
}

export async function makeDossierWorld(owner: Pool): Promise<DossierWorld> {
  const organisationId = randomUUID();
  const east = { id: randomUUID(), name: "Oost" };
  const west = { id: randomUUID(), name: "West" };
  const practiceId = randomUUID();
  await owner.query(`INSERT INTO organisation (id, name, slug) VALUES ($1::uuid, 'Voorbeeld', $1::text)`, [
    organisationId,
  ]);
  for (const { id, name } of [east, west]) {
    await owner.query(`INSERT INTO team (id, "organisationId", name) VALUES ($1, $2, $3)`, [id, organisationId, name]);
  }
  await owner.query(
    `INSERT INTO destination (id, "organisationId", kind, name) VALUES ($1, $2, 'gp_practice', 'De Linde')`,
    [practiceId, organisationId],
  );
  const add = (name: string, role: Role, team: { id: string; name: string }) =>
    addPerson(owner, { organisationId, name, role, team });
  return {
    organisationId,
    teamId: east.id,
    practiceId,
    samira: await add("Samira", "worker", east),
    joost: await add("Joost", "worker", east),
    anna: await add("Anna", "coordinator", east),
    wim: await add("Wim", "worker", west),
  };
}

interface NewPerson {
  readonly organisationId: string;
  readonly name: string;
  readonly role: Role;
  readonly team: { readonly id: string; readonly name: string };
}

async function addPerson(owner: Pool, { organisationId, name, role, team }: NewPerson): Promise<Actor> {
  const userId = randomUUID();
  await owner.query(
    `INSERT INTO "user" (id, "organisationId", role, name, email, "passwordHash") VALUES ($1, $2, $3, $4, $5, 'x')`,
    [userId, organisationId, role, name, `${userId}@example.org`],
  );
  await owner.query(`INSERT INTO membership ("userId", "teamId") VALUES ($1, $2)`, [userId, team.id]);
  return {
    userId,
    requestId: "test",
    role,
    name,
    organisationId,
    teams: [team],
    destinationId: null,
    workplace: team.name,
    lent: null,
  };
}

export interface TestDossier {
  readonly clientId: string;
  readonly journeyId: string;
}

let lastNumber = 0;

/** A client with a journey in phase signal, carried by Samira. */
export async function addDossier(
  owner: Pool,
  { organisationId, teamId, samira }: DossierWorld,
  openedAt = "2026-11-02T09:00:00Z",
): Promise<TestDossier> {
  const [clientId, journeyId] = [randomUUID(), randomUUID()];
  lastNumber += 1;
  await owner.query(
    `INSERT INTO client (id, "organisationId", "teamId", number, salutation, "givenName", "familyName", "sortName", "searchName")
     VALUES ($1, $2, $3, $4, 'mrs', 'J.', 'Groot', 'Groot, J.', 'j groot')`,
    [clientId, organisationId, teamId, lastNumber],
  );
  await owner.query(
    `INSERT INTO journey (id, "organisationId", "clientId", "teamId", "workerId", "openedAt", "phaseSince")
     VALUES ($1, $2, $3, $4, $5, $6, $6)`,
    [journeyId, organisationId, clientId, teamId, samira.userId, openedAt],
  );
  return { clientId, journeyId };
}

export async function addSocialType(
  owner: Pool,
  { organisationId, samira }: DossierWorld,
  { clientId, type, overrideType, at }: { clientId: string; type?: string; overrideType?: string; at: string },
): Promise<void> {
  await owner.query(
    `INSERT INTO social_type_record (id, "organisationId", "clientId", type, "overrideType", inputs, because, "assessedAt", "byUserId")
     VALUES ($1, $2, $3, $4, $5, '{}', '[]', $6, $7)`,
    [randomUUID(), organisationId, clientId, type ?? null, overrideType ?? null, at, samira.userId],
  );
}

interface NewConsent {
  readonly clientId: string;
  readonly givenOn?: string;
  readonly endsOn?: string;
  readonly withdrawnAt?: string;
}

export async function addConsent(owner: Pool, world: DossierWorld, consent: NewConsent): Promise<string> {
  const id = randomUUID();
  await owner.query(
    `INSERT INTO consent (id, "organisationId", "clientId", "destinationId", parts, form, "legalBasis", "givenOn", "endsOn", "withdrawnAt", "byUserId")
     VALUES ($1, $2, $3, $4, '{}', 'spoken', 'consent', $5, $6, $7, $8)`,
    [
      id,
      world.organisationId,
      consent.clientId,
      world.practiceId,
      consent.givenOn ?? "2026-11-10",
      consent.endsOn ?? null,
      consent.withdrawnAt ?? null,
      world.samira.userId,
    ],
  );
  return id;
}

interface NewReferral extends TestDossier {
  readonly consentId: string;
  readonly status: string;
  readonly requestedAt?: string;
  readonly nextStep?: string;
}

export async function addReferral(owner: Pool, world: DossierWorld, referral: NewReferral): Promise<string> {
  const id = randomUUID();
  await owner.query(
    `INSERT INTO referral (id, "organisationId", "clientId", "journeyId", "destinationId", "consentId", status, question, summary, "requestedAt", "nextStep", "createdById")
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'Kijkt u mee?', '{}', $8, $9, $10)`,
    [
      id,
      world.organisationId,
      referral.clientId,
      referral.journeyId,
      world.practiceId,
      referral.consentId,
      referral.status,
      referral.requestedAt ?? "2026-11-16T10:00:00Z",
      referral.nextStep ?? null,
      world.samira.userId,
    ],
  );
  return id;
}

export async function addPerspective(owner: Pool, world: DossierWorld, dossier: TestDossier): Promise<void> {
  await owner.query(
    `INSERT INTO participation_perspective (id, "organisationId", "clientId", "journeyId", wants, "byUserId")
     VALUES ($1, $2, $3, $4, 'Weer zingen bij het koor', $5)`,
    [randomUUID(), world.organisationId, dossier.clientId, dossier.journeyId, world.samira.userId],
  );
}
