import "server-only";
import { ageOn } from "@/lib/domain/age";
import { formalName, salutedFullName, type PersonName } from "@/lib/domain/person-name";
import type { SocialType } from "@/lib/domain/taxonomy/social-types";
import type { Phase } from "@/lib/domain/workflow";
import { fromColumn, today } from "@/lib/platform/calendar";
import { type DatabaseActor, type Tx, withActor } from "@/lib/platform/database";
import { isUuid } from "@/lib/platform/uuid";
import type { Prisma } from "@/prisma/generated/client";
import { auditRead } from "./read-audit";

/** What stands above every page of a dossier. */
export interface DossierHeader {
  readonly clientId: string;
  readonly number: number;
  readonly formalName: string;
  readonly salutedFullName: string;
  /** In whole years; `null` when the birth date is unknown. */
  readonly age: number | null;
  readonly address: string | null;
  readonly team: { readonly id: string; readonly name: string };
  /** The open journey, else the last one. */
  readonly journey: DossierJourney | null;
  /** Whether the actor carries this dossier; everybody else of the team only reads it. */
  readonly mayWrite: boolean;
  /** What stands above every page until a professional has closed it; the oldest first. */
  readonly safety: readonly OpenSafety[];
}

/** A safety task that is not closed. */
export interface OpenSafety {
  readonly id: string;
  readonly reason: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly isTalked: boolean;
  /** Still open after its day. */
  readonly isLate: boolean;
}

export interface DossierJourney {
  readonly id: string;
  readonly phase: Phase;
  readonly isOpen: boolean;
  readonly workerId: string;
  readonly workerName: string;
  readonly trustLevel: number | null;
  readonly socialType: SocialType | null;
}

/**
 * The only way to read a dossier: `read` runs in one transaction with the audit row that says so.
 * @returns `null` when there is no such dossier or the actor may not see it; the two cannot be told apart.
 */
export async function readDossier<T>(
  actor: DatabaseActor,
  clientId: string,
  section: string,
  read: (tx: Tx, header: DossierHeader) => Promise<T>,
): Promise<{ readonly header: DossierHeader; readonly content: T } | null> {
  if (!isUuid(clientId)) return null;
  return withActor(actor, async (tx) => {
    const header = await findHeader(tx, clientId);
    if (!header) return null;
    await auditRead(tx, { objectType: "client", objectId: clientId, clientId, section });
    return { header, content: await read(tx, header) };
  });
}

export interface OpenDossier {
  readonly header: DossierHeader;
  /** The open journey, locked until the transaction ends so that two writers wait for each other; `null` without one. */
  readonly journeyId: string | null;
}

/**
 * The only way to write in a dossier. The database leaves the audit row of each change.
 * @returns `null` when the dossier does not exist, may not be seen, or may only be read by this actor.
 */
export async function changeDossier<T>(
  actor: DatabaseActor,
  clientId: string,
  write: (tx: Tx, dossier: OpenDossier) => Promise<T>,
): Promise<T | null> {
  if (!isUuid(clientId)) return null;
  return withActor(actor, async (tx) => {
    const locked = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM journey WHERE "clientId" = ${clientId}::uuid AND "closedAt" IS NULL FOR UPDATE`;
    const header = await findHeader(tx, clientId);
    if (!header?.mayWrite) return null;
    return write(tx, { header, journeyId: locked[0]?.id ?? null });
  });
}

async function findHeader(tx: Tx, clientId: string): Promise<DossierHeader | null> {
  const client = await tx.client.findUnique({ where: { id: clientId }, select: HEADER });
  if (!client) return null;

  const journey = client.journeys.find(({ closedAt }) => closedAt === null) ?? client.journeys[0];
  const [right] = await tx.$queryRaw<{ mayWrite: boolean }[]>`SELECT app_may_write(${clientId}::uuid) AS "mayWrite"`;
  const name = nameOf(client);
  return {
    clientId,
    number: client.number,
    formalName: formalName(name),
    salutedFullName: salutedFullName(name),
    age: client.birthDate === null ? null : ageOn(fromColumn(client.birthDate), today()),
    address: client.street === null ? null : [client.street, client.houseNumber].filter(Boolean).join(" "),
    team: client.team,
    journey: journey ? headerJourney(journey) : null,
    mayWrite: right?.mayWrite ?? false,
    safety: client.safetyTasks.map(({ owner, talkedAt, discussed, dueOn, ...task }) => ({
      ...task,
      ownerId: owner.id,
      ownerName: owner.name,
      isTalked: talkedAt !== null && discussed !== "no" && discussed !== "not_yet_asked",
      isLate: fromColumn(dueOn).toString() < today().toString(),
    })),
  };
}

const HEADER = {
  number: true,
  salutation: true,
  givenName: true,
  prefix: true,
  familyName: true,
  birthDate: true,
  street: true,
  houseNumber: true,
  team: { select: { id: true, name: true } },
  safetyTasks: {
    where: { closedAt: null },
    orderBy: [{ raisedAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      reason: true,
      talkedAt: true,
      discussed: true,
      dueOn: true,
      owner: { select: { id: true, name: true } },
    },
  },
  journeys: {
    orderBy: { openedAt: "desc" },
    select: {
      id: true,
      phase: true,
      closedAt: true,
      trustLevel: true,
      socialType: true,
      worker: { select: { id: true, name: true } },
    },
  },
} satisfies Prisma.ClientSelect;

interface JourneyRow {
  readonly id: string;
  readonly phase: Phase;
  readonly closedAt: Date | null;
  readonly trustLevel: number | null;
  readonly socialType: SocialType | null;
  readonly worker: { readonly id: string; readonly name: string };
}

function headerJourney({ closedAt, worker, ...journey }: JourneyRow): DossierJourney {
  return {
    id: journey.id,
    phase: journey.phase,
    trustLevel: journey.trustLevel,
    socialType: journey.socialType,
    isOpen: closedAt === null,
    workerId: worker.id,
    workerName: worker.name,
  };
}

function nameOf(client: {
  readonly salutation: PersonName["salutation"];
  readonly givenName: string | null;
  readonly prefix: string | null;
  readonly familyName: string | null;
}): PersonName {
  return {
    salutation: client.salutation,
    initialsOrGivenName: client.givenName,
    prefix: client.prefix,
    familyName: client.familyName,
  };
}
