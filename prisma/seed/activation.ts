import type { ParticipationKind } from "@/lib/domain/taxonomy/participation";
import { toColumn } from "@/lib/platform/calendar";
import { minutesAfter } from "./history";
import { ownColumns, type Story } from "./story";
import { ACTIVITIES, CAN, DARES, GOALS, HAS_CHANCE, PROVIDERS, WANTS } from "./texts";
import type { Visit } from "./visits";

/** What taking part means to this client, in the client's words. */
export function tellPerspective(story: Story, visit: Visit, journeyId: string): void {
  const { dice, rows, workerId } = story;
  rows.participation_perspective.push({
    id: dice.uuid(),
    ...ownColumns(story),
    journeyId,
    wants: dice.pick(WANTS),
    can: dice.chance(0.8) ? dice.pick(CAN) : null,
    dares: dice.chance(0.7) ? dice.pick(DARES) : null,
    hasChance: dice.chance(0.6) ? dice.pick(HAS_CHANCE) : null,
    writtenAt: minutesAfter(visit.at, 75),
    byUserId: workerId,
  });
}

interface GoalQuestion {
  readonly journeyId: string;
  /** The visits since activation began, the first one included. */
  readonly visits: readonly Visit[];
  /** How far all goals were attained in the end, from −2 to 2; `null` while they are open. */
  readonly attainment: readonly number[] | null;
}

/** One or two goals, looked at again on a later visit, each with something done for it. */
export function tellGoals(story: Story, { journeyId, visits, attainment }: GoalQuestion): void {
  const [first] = visits;
  if (!first) return;
  const { dice } = story;
  const kinds = dice.some<ParticipationKind>(["social", "societal"], dice.chance(0.4) ? 2 : 1);
  for (const kind of kinds) addGoal(story, first, { journeyId, visits, attainment, kind });
}

function addGoal(
  story: Story,
  first: Visit,
  { journeyId, visits, attainment, kind }: GoalQuestion & { readonly kind: ParticipationKind },
): void {
  const { dice, rows, workerId } = story;
  const goalId = dice.uuid();
  const reviewed = visits.filter(({ reach }) => reach === "reached").at(-1) ?? first;
  const isEnded = attainment !== null || (visits.length > 4 && dice.chance(0.3));
  const isReviewed = isEnded || (reviewed !== first && dice.chance(0.85));
  rows.goal.push({
    id: goalId,
    ...ownColumns(story),
    journeyId,
    kind,
    text: dice.pick(GOALS[kind]),
    attainment: isEnded ? dice.pick(attainment ?? [-1, 0, 0, 1, 2]) : null,
    setAt: minutesAfter(first.at, 80),
    reviewedAt: isReviewed ? minutesAfter(reviewed.at, 85) : null,
    byUserId: workerId,
  });
  for (const visit of visits.slice(0, dice.int(1, 2))) addActivity(story, visit, { goalId, kind, isEnded });
}

function addActivity(
  story: Story,
  visit: Visit,
  { goalId, kind, isEnded }: { readonly goalId: string; readonly kind: ParticipationKind; readonly isEnded: boolean },
): void {
  const { dice, history, rows, workerId } = story;
  const startsOn = visit.day + dice.int(2, 12);
  const isPast = startsOn <= history.last;
  const hasAttended = isPast && (isEnded || dice.chance(0.7));
  rows.activity.push({
    id: dice.uuid(),
    ...ownColumns(story),
    goalId,
    name: dice.pick(ACTIVITIES[kind]),
    provider: dice.chance(0.85) ? dice.pick(PROVIDERS) : null,
    startsOn: toColumn(isPast ? history.day(startsOn) : history.today.add({ days: startsOn - history.last + 2 })),
    attendedOn: hasAttended ? toColumn(history.day(startsOn)) : null,
    byUserId: workerId,
  });
}
