import "server-only";
import type { ParticipationKind } from "@/lib/domain/taxonomy/participation";
import type { Tx } from "@/lib/platform/database";
import type { Prisma } from "@/prisma/generated/client";

export interface PerspectiveRow {
  readonly id: string;
  readonly wants: string;
  readonly can: string | null;
  readonly dares: string | null;
  readonly hasChance: string | null;
  readonly writtenAt: Date;
}

export interface ActivityRow {
  readonly id: string;
  readonly name: string;
  readonly provider: string | null;
  readonly startsOn: Date | null;
  /** The first time the client was there. */
  readonly attendedOn: Date | null;
}

export interface GoalRow {
  readonly id: string;
  readonly kind: ParticipationKind;
  readonly text: string;
  /** From −2 to 2; `null` while the goal is open. */
  readonly attainment: number | null;
  readonly setAt: Date;
  readonly reviewedAt: Date | null;
  readonly activities: readonly ActivityRow[];
}

export interface Activation {
  /** What taking part means to the client, the newest first; earlier words stay. */
  readonly perspectives: readonly PerspectiveRow[];
  /** Open goals first, then those that ended. */
  readonly goals: readonly GoalRow[];
}

/** Everything about taking part, of all journeys of this client. */
export async function readActivation(tx: Tx, clientId: string): Promise<Activation> {
  const perspectives = await tx.participationPerspective.findMany({
    where: { clientId },
    orderBy: [{ writtenAt: "desc" }, { id: "asc" }],
    select: { id: true, wants: true, can: true, dares: true, hasChance: true, writtenAt: true },
  });
  const goals = await tx.goal.findMany({
    where: { clientId },
    orderBy: [{ setAt: "desc" }, { id: "asc" }],
    select: GOAL,
  });
  const isOpen = ({ attainment }: GoalRow) => attainment === null;
  return { perspectives, goals: [...goals.filter(isOpen), ...goals.filter((goal) => !isOpen(goal))] };
}

/** One goal of this client; `null` when the client has none with that id. */
export function findGoal(
  tx: Tx,
  { clientId, goalId }: { readonly clientId: string; readonly goalId: string },
): Promise<GoalRow | null> {
  return tx.goal.findFirst({ where: { id: goalId, clientId }, select: GOAL });
}

const GOAL = {
  id: true,
  kind: true,
  text: true,
  attainment: true,
  setAt: true,
  reviewedAt: true,
  activities: {
    orderBy: { name: "asc" },
    select: { id: true, name: true, provider: true, startsOn: true, attendedOn: true },
  },
} as const satisfies Prisma.GoalSelect;
