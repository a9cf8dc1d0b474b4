import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { DossierHeader } from "@/lib/access/dossier";
import { fromColumn } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import { readOverviewJourney } from "./dossier-journey-queries";
import { type StorySources, tellStory } from "./dossier-story";
import { askedAnswers } from "./open-work";

export type Overview = Awaited<ReturnType<typeof readOverview>>;

/**
 * Everything the first page of a dossier answers, for a caller that already wrote the audit row. The number of queries
 * does not depend on how long the dossier is; of its story the newest `storyLimit` events are given.
 */
export async function readOverview(
  tx: Tx,
  header: DossierHeader,
  { today, storyLimit }: { readonly today: Temporal.PlainDate; readonly storyLimit: number },
) {
  const client = await tx.client.findUniqueOrThrow({ where: { id: header.clientId }, select: CLIENT });
  const rows = await readRows(tx, header.clientId, storyLimit);
  const story = tellStory(rows, await readNames(tx, rows));
  return {
    ...client,
    birthDate: client.birthDate === null ? null : fromColumn(client.birthDate),
    referrals: rows.referrals,
    asked: askedAnswers(rows.assessments, rows.referrals),
    lastContact: rows.contacts[0] ?? null,
    /** Who first worried about this person; `null` when no signal is known. */
    firstSignal: rows.signals.at(-1)?.source ?? null,
    socialType: await readSocialType(tx, header.clientId),
    people: await readPeople(tx, header.clientId),
    journey:
      header.journey && (await readOverviewJourney(tx, header, { ...rows, journeyId: header.journey.id, today })),
    story: story.slice(0, storyLimit),
    hasMoreStory: story.length > storyLimit,
  };
}

/** More of a kind than anybody has; what keeps a page of a broken dossier from growing without end. */
const MOST = 200;

async function readRows(tx: Tx, clientId: string, storyLimit: number) {
  const where = { clientId };
  return {
    contacts: await tx.contactMoment.findMany({
      where,
      orderBy: [{ at: "desc" }, { id: "desc" }],
      // One more than is told, to know whether there is more.
      take: storyLimit + 1,
      select: CONTACT,
    }),
    moves: await tx.journeyMove.findMany({
      where,
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: MOST,
      select: MOVE,
    }),
    assessments: await tx.assessment.findMany({
      where,
      orderBy: [{ takenAt: "desc" }, { id: "desc" }],
      take: MOST,
      select: ASSESSMENT,
    }),
    referrals: await tx.referral.findMany({
      where: { clientId, status: { not: "entered_in_error" } },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: MOST,
      select: REFERRAL,
    }),
    signals: await tx.signal.findMany({
      where,
      orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
      take: MOST,
      select: { id: true, receivedAt: true, source: true },
    }),
  };
}

const CLIENT = { birthDate: true, phone: true, livingSituation: true, statisticsChoice: true } as const;
const CONTACT = {
  id: true,
  at: true,
  byUserId: true,
  channel: true,
  reach: true,
  trustLevel: true,
  note: true,
  nextStep: true,
} as const;
const MOVE = { id: true, at: true, journeyId: true, move: true, toPhase: true, reason: true, byUserId: true } as const;
const ASSESSMENT = {
  id: true,
  instrument: true,
  score: true,
  band: true,
  flags: true,
  takenAt: true,
  safetyTalk: true,
} as const;
const REFERRAL = {
  id: true,
  journeyId: true,
  status: true,
  requestedAt: true,
  answeredAt: true,
  endedAt: true,
  nextStep: true,
  destination: { select: { name: true, kind: true } },
} as const;

async function readNames(tx: Tx, { contacts, moves }: StorySources): Promise<Map<string, string>> {
  const ids = [...new Set([...contacts, ...moves].map(({ byUserId }) => byUserId))];
  if (ids.length === 0) return new Map();
  const users = await tx.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(users.map(({ id, name }) => [id, name]));
}

function readSocialType(tx: Tx, clientId: string) {
  return tx.socialTypeRecord.findFirst({
    where: { clientId },
    orderBy: [{ assessedAt: "desc" }, { id: "desc" }],
    select: { type: true, overrideType: true, because: true, assessedAt: true },
  });
}

function readPeople(tx: Tx, clientId: string) {
  return tx.networkPerson.findMany({
    where: { clientId },
    orderBy: [{ circle: "asc" }, { addedOn: "asc" }, { name: "asc" }],
    take: MOST,
    select: { id: true, name: true, relation: true, circle: true, kinds: true, endedOn: true },
  });
}
