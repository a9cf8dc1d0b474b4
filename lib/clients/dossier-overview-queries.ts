import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { DossierHeader } from "@/lib/access/dossier";
import { NETWORK_PERSON_COLUMNS } from "@/lib/network/network-person";
import { fromColumn } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import { readClientMeasureSettings } from "@/lib/settings/measure-settings";
import { readOverviewJourney } from "./dossier-journey-queries";
import { askedAnswers } from "./open-work";

export type Overview = Awaited<ReturnType<typeof readOverview>>;

/**
 * Everything the first page of a dossier answers, for a caller that already wrote the audit row. The number of queries
 * does not depend on how long the dossier is.
 */
export async function readOverview(tx: Tx, header: DossierHeader, { today }: { readonly today: Temporal.PlainDate }) {
  const client = await tx.client.findUniqueOrThrow({ where: { id: header.clientId }, select: CLIENT });
  const rows = await readRows(tx, header.clientId);
  const { depressionCutOff } = await readClientMeasureSettings(tx, header.clientId);
  return {
    ...client,
    birthDate: client.birthDate === null ? null : fromColumn(client.birthDate),
    referrals: rows.referrals,
    asked: askedAnswers(rows.assessments, { referrals: rows.referrals, depressionCutOff }),
    assessments: rows.assessments,
    lastContact: rows.lastContact,
    /** Who first worried about this person; `null` when no signal is known. */
    firstSignal: rows.firstSignal?.source ?? null,
    socialType: await readSocialType(tx, header.clientId),
    people: await readPeople(tx, header.clientId),
    journey:
      header.journey && (await readOverviewJourney(tx, header, { ...rows, journeyId: header.journey.id, today })),
  };
}

/** More of a kind than anybody has; what keeps a page of a broken dossier from growing without end. */
const MOST = 200;

async function readRows(tx: Tx, clientId: string) {
  const where = { clientId };
  return {
    lastContact: await tx.contactMoment.findFirst({
      where,
      orderBy: [{ at: "desc" }, { id: "desc" }],
      select: { at: true, channel: true, reach: true, nextStep: true, journeyId: true },
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
    firstSignal: await tx.signal.findFirst({
      where,
      orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
      select: { source: true },
    }),
  };
}

const CLIENT = { birthDate: true, phone: true, livingSituation: true, statisticsChoice: true } as const;
const MOVE = { at: true, journeyId: true, toPhase: true } as const;
const ASSESSMENT = {
  id: true,
  instrument: true,
  score: true,
  band: true,
  takenAt: true,
  cutOffAnswer: true,
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
    orderBy: [{ circle: "asc" }, { addedOn: "asc" }, { id: "asc" }],
    take: MOST,
    select: NETWORK_PERSON_COLUMNS,
  });
}
