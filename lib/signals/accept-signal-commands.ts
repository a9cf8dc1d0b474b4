import "server-only";
import { randomUUID } from "node:crypto";
import { type PersonName, searchName, sortName } from "@/lib/domain/person-name";
import { decideOpening } from "@/lib/domain/workflow";
import { resetJourneyClock } from "@/lib/journeys/journey-clock";
import { dayOf, toColumn } from "@/lib/platform/calendar";
import { type Act, decide, done, refuse, type TriageOutcome, type TriageRefusal } from "./triage-act";
import type { NewClientTriage } from "./triage-schema";

/** Opens a dossier with a journey for somebody nobody knew. */
export async function acceptNewClient(act: Act, triage: NewClientTriage): Promise<TriageOutcome> {
  const { tx, actor, signal } = act;
  const refusal = await refusalToOpen(act, { teamId: signal.teamId, workerId: triage.workerId });
  if (refusal) return refuse(refusal);

  const clientId = triage.newClientId;
  const name: PersonName = { ...triage, initialsOrGivenName: triage.givenName };
  const [taken] = await tx.$queryRaw<{ number: number }[]>`
    SELECT take_client_number(${actor.organisationId}::uuid) AS number`;
  if (!taken) throw new Error("No client number was given out");
  await tx.client.create({
    data: {
      id: clientId,
      organisationId: actor.organisationId,
      teamId: signal.teamId,
      number: taken.number,
      salutation: triage.salutation,
      givenName: triage.givenName,
      prefix: triage.prefix,
      familyName: triage.familyName,
      sortName: sortName(name),
      searchName: searchName(name),
      birthDate: triage.birthDate === null ? null : toColumn(triage.birthDate),
      postcode: triage.postcode,
      houseNumber: triage.houseNumber,
      street: triage.street,
      place: triage.place,
    },
    select: { id: true },
  });
  const journeyId = await openJourney(act, { clientId, teamId: signal.teamId, workerId: triage.workerId });
  return accept(act, { clientId, journeyId });
}

/** Adds the signal to the open journey of a known client, or opens a new one. */
export async function acceptKnownClient(
  act: Act,
  { clientId, workerId }: { clientId: string; workerId: string | null },
): Promise<TriageOutcome> {
  const { tx } = act;
  // Locked, so that two signals about one client do not open two journeys.
  const [client] = await tx.$queryRaw<{ teamId: string }[]>`
    SELECT "teamId" FROM client WHERE id = ${clientId}::uuid FOR UPDATE`;
  if (!client) return refuse("client-gone");

  const open = await tx.journey.findFirst({ where: { clientId, closedAt: null }, select: { id: true } });
  if (open) return accept(act, { clientId, journeyId: open.id });

  const refusal = await refusalToOpen(act, { teamId: client.teamId, workerId });
  if (refusal) return refuse(refusal);
  if (workerId === null) return refuse("worker-missing");
  const journeyId = await openJourney(act, { clientId, teamId: client.teamId, workerId });
  return accept(act, { clientId, journeyId });
}

async function refusalToOpen(
  { tx, actor }: Act,
  { teamId, workerId }: { teamId: string; workerId: string | null },
): Promise<TriageRefusal | null> {
  const decision = decideOpening({
    role: actor.role === "coordinator" ? "coordinator" : "worker",
    // The chosen answer to "who is this" is the answer about duplicates; the signal's team is the team.
    triage: { duplicatesAnswered: true, teamAssigned: true, workerAssigned: workerId !== null },
  });
  if (!decision.ok) return decision.reason === "wrong_role" ? "wrong-role" : "worker-missing";

  const member = await tx.membership.findFirst({
    where: { teamId, userId: workerId ?? "", user: { role: "worker", isActive: true } },
    select: { userId: true },
  });
  return member ? null : "worker-elsewhere";
}

interface Opening {
  readonly clientId: string;
  readonly teamId: string;
  readonly workerId: string;
}

async function openJourney({ tx, actor, now }: Act, { clientId, teamId, workerId }: Opening): Promise<string> {
  const journeyId = randomUUID();
  const { organisationId } = actor;
  await tx.journey.create({
    data: { id: journeyId, organisationId, clientId, teamId, workerId, phaseSince: now, openedAt: now },
    select: { id: true },
  });
  await tx.journeyMove.create({
    data: {
      organisationId,
      clientId,
      journeyId,
      move: "open_journey",
      toPhase: "signal",
      byUserId: actor.userId,
      at: now,
    },
    select: { id: true },
  });
  await resetJourneyClock(tx, journeyId, dayOf(now));
  return journeyId;
}

async function accept(act: Act, into: { clientId: string; journeyId: string }): Promise<TriageOutcome> {
  await decide(act, { status: "accepted", ...into });
  // Who reported what was merged into it follows the same journey.
  await act.tx.signal.updateMany({ where: { mergedIntoId: act.signal.id }, data: into });
  return done(act.signal.id, into.clientId);
}
