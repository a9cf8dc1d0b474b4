import "server-only";
import type { Actor } from "@/lib/access/actor";
import { changeDossier } from "@/lib/access/dossier";
import type { Result } from "@/lib/domain/result";
import { resetJourneyClock } from "@/lib/journeys/journey-clock";
import { today, toColumn } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import type { ActivityInput, AttendanceInput, GoalInput, PerspectiveInput, ReviewInput } from "./activation-schema";

type ActivationActor = Pick<Actor, "userId" | "requestId" | "organisationId">;
type Outcome<Reason extends string = "no-open-journey"> = Promise<Result<{ id: string }, Reason> | null>;

/** Writes the client's own words anew; what was written before stays readable. Sending twice writes once. */
export function writePerspective(actor: ActivationActor, input: PerspectiveInput): Outcome {
  return inOpenJourney(actor, input.clientId, async (tx, journeyId) => {
    const { organisationId, userId: byUserId } = actor;
    await tx.participationPerspective.createMany({
      data: [{ ...input, organisationId, journeyId, byUserId }],
      skipDuplicates: true,
    });
    return { ok: true, value: { id: input.id } } as const;
  });
}

/** Sets a goal and starts its review term. Sending twice writes once. */
export function setGoal(actor: ActivationActor, input: GoalInput): Outcome {
  return inOpenJourney(actor, input.clientId, async (tx, journeyId) => {
    const { organisationId, userId: byUserId } = actor;
    await tx.goal.createMany({ data: [{ ...input, organisationId, journeyId, byUserId }], skipDuplicates: true });
    await resetJourneyClock(tx, journeyId, today());
    return { ok: true, value: { id: input.id } } as const;
  });
}

/** Looks back on a goal: still busy keeps it open, an attainment ends it. */
export function reviewGoal(
  actor: ActivationActor,
  { clientId, goalId, outcome }: ReviewInput,
): Outcome<"no-open-journey" | "goal-ended"> {
  return inOpenJourney(actor, clientId, async (tx, journeyId) => {
    const goal = await tx.goal.findFirst({ where: { id: goalId, clientId }, select: { attainment: true } });
    if (!goal) return null;
    if (goal.attainment !== null) return { ok: false, reason: "goal-ended" } as const;

    const attainment = outcome === "still_busy" ? null : Number(outcome);
    await tx.goal.update({ where: { id: goalId }, data: { attainment, reviewedAt: new Date() }, select: { id: true } });
    await resetJourneyClock(tx, journeyId, today());
    return { ok: true, value: { id: goalId } } as const;
  });
}

/** Adds something the client will go to, for one of the goals. Sending twice writes once. */
export function addActivity(
  actor: ActivationActor,
  { startsOn, ...input }: ActivityInput,
): Outcome<"no-open-journey" | "goal-ended"> {
  return inOpenJourney(actor, input.clientId, async (tx) => {
    const goal = await tx.goal.findFirst({
      where: { id: input.goalId, clientId: input.clientId },
      select: { attainment: true },
    });
    if (!goal) return null;
    if (goal.attainment !== null) return { ok: false, reason: "goal-ended" } as const;

    const { organisationId, userId: byUserId } = actor;
    await tx.activity.createMany({
      data: [{ ...input, organisationId, byUserId, startsOn: startsOn === null ? null : toColumn(startsOn) }],
      skipDuplicates: true,
    });
    return { ok: true, value: { id: input.id } } as const;
  });
}

/** Writes down the day the client was there for the first time; writing it again corrects the day. */
export function recordAttendance(
  actor: ActivationActor,
  { clientId, activityId, attendedOn }: AttendanceInput,
): Outcome {
  return inOpenJourney(actor, clientId, async (tx) => {
    const { count } = await tx.activity.updateMany({
      where: { id: activityId, clientId },
      data: { attendedOn: toColumn(attendedOn) },
    });
    return count === 0 ? null : ({ ok: true, value: { id: activityId } } as const);
  });
}

type InJourney<Reason extends string> = Result<{ id: string }, Reason> | null;

function inOpenJourney<Reason extends string = never>(
  actor: ActivationActor,
  clientId: string,
  write: (tx: Tx, journeyId: string) => Promise<InJourney<Reason>>,
): Promise<InJourney<Reason | "no-open-journey">> {
  return changeDossier(actor, clientId, async (tx, { journeyId }): Promise<InJourney<Reason | "no-open-journey">> =>
    journeyId === null ? { ok: false, reason: "no-open-journey" } : write(tx, journeyId),
  );
}
