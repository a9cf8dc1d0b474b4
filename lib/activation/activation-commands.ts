import "server-only";
import type { Actor } from "@/lib/access/actor";
import { changeDossier } from "@/lib/access/dossier";
import type { Result } from "@/lib/domain/result";
import { resetJourneyClock } from "@/lib/journeys/journey-clock";
import { today, toColumn } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import { writeOnce } from "@/lib/platform/write-once";
import type { ActivityInput, AttendanceInput, GoalInput, PerspectiveInput, ReviewInput } from "./activation-schema";

type ActivationActor = Pick<Actor, "userId" | "requestId" | "organisationId">;
type Outcome<Reason extends string = "no-open-journey"> = Promise<Result<{ id: string }, Reason> | null>;

type WriteRefusal = "no-open-journey" | "already-saved";

/** Writes the client's own words anew; what was written before stays readable. Sending twice writes once; other words under the same id are refused. */
export function writePerspective(actor: ActivationActor, input: PerspectiveInput): Outcome<WriteRefusal> {
  return inOpenJourney(actor, input.clientId, async (tx, journeyId) => {
    const { organisationId, userId: byUserId } = actor;
    const { id, clientId } = input;
    const data = [{ ...input, organisationId, journeyId, byUserId }];
    const outcome = await writeOnce({
      write: () => tx.participationPerspective.createMany({ data, skipDuplicates: true }),
      read: () => tx.participationPerspective.findFirst({ where: { id, clientId } }),
      sent: input,
    });
    return outcome?.ok ? ({ ok: true, value: { id } } as const) : outcome;
  });
}

/** Sets a goal and starts its review term. Sending twice writes once; other words under the same id are refused. */
export function setGoal(actor: ActivationActor, input: GoalInput): Outcome<WriteRefusal> {
  return inOpenJourney(actor, input.clientId, async (tx, journeyId) => {
    const { organisationId, userId: byUserId } = actor;
    const { id, clientId } = input;
    const data = [{ ...input, organisationId, journeyId, byUserId }];
    const outcome = await writeOnce({
      write: () => tx.goal.createMany({ data, skipDuplicates: true }),
      read: () => tx.goal.findFirst({ where: { id, clientId } }),
      sent: input,
    });
    if (!outcome?.ok) return outcome;
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

/** Adds something the client will go to, for one of the goals. Sending twice writes once; other words under the same id are refused. */
export function addActivity(
  actor: ActivationActor,
  { startsOn, ...input }: ActivityInput,
): Outcome<WriteRefusal | "goal-ended"> {
  return inOpenJourney<"goal-ended" | "already-saved">(actor, input.clientId, async (tx) => {
    const goal = await tx.goal.findFirst({
      where: { id: input.goalId, clientId: input.clientId },
      select: { attainment: true },
    });
    if (!goal) return null;
    if (goal.attainment !== null) return { ok: false, reason: "goal-ended" } as const;

    const { organisationId, userId: byUserId } = actor;
    const { id, clientId } = input;
    const sent = { ...input, startsOn: startsOn === null ? null : toColumn(startsOn) };
    const outcome = await writeOnce({
      write: () => tx.activity.createMany({ data: [{ ...sent, organisationId, byUserId }], skipDuplicates: true }),
      read: () => tx.activity.findFirst({ where: { id, clientId } }),
      sent,
    });
    return outcome?.ok ? ({ ok: true, value: { id } } as const) : outcome;
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
