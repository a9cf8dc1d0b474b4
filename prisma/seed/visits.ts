import type { ContactChannel, ContactReach } from "@/prisma/generated/enums";
import type { Plan } from "./plan";
import { ownColumns, type Story } from "./story";
import { NEXT_STEPS_OF_VISITS, VISIT_NOTES } from "./texts";

/** An attempt or a meeting of the worker with the client. */
export interface Visit {
  readonly day: number;
  readonly at: Date;
  readonly reach: ContactReach;
  readonly channel: ContactChannel;
  readonly trustLevel: number;
}

/** Plans all contact of a journey: attempts until somebody opens, then visits on which trust grows and at times falls. */
export function planVisits(story: Story, plan: Plan): Visit[] {
  const days = visitDays(story, plan);
  let level = 0;
  return days.map((day) => {
    const reach = reachOn(story, plan, day);
    level = levelAfter(story, { plan, day, reach, level });
    return {
      day,
      at: story.history.at(day, story.dice.int(0, 400)),
      reach,
      channel: channelOf(story, reach),
      trustLevel: seenLevel(reach, level),
    };
  });
}

/** Writes the visits as contact moments of the journey. */
export function tellVisits(story: Story, journeyId: string, visits: readonly Visit[]): void {
  const { dice, rows, workerId } = story;
  for (const visit of visits) {
    rows.contact_moment.push({
      id: dice.uuid(),
      ...ownColumns(story),
      journeyId,
      at: visit.at,
      byUserId: workerId,
      channel: visit.channel,
      reach: visit.reach,
      trustLevel: visit.trustLevel,
      note: dice.chance(0.85)
        ? dice.pick(VISIT_NOTES[visit.reach === "reached" ? visit.trustLevel : "not_reached"] ?? [])
        : null,
      nextStep: dice.chance(0.5) ? dice.pick(NEXT_STEPS_OF_VISITS) : null,
    });
  }
}

function visitDays({ dice }: Story, plan: Plan): number[] {
  if (plan.lastContact === null) return [];
  const first = plan.trust;
  if (first === null) return spread(plan.opened + 1, plan.lastContact, () => dice.int(2, 6));

  const attempts = spread(plan.opened + 1, first - 1, () => dice.int(1, 4)).slice(-3);
  const turns = [first, plan.refer, plan.activate].filter((day) => day !== null);
  const visits = turns.flatMap((from, index) => {
    const to = turns[index + 1] ?? Math.max(plan.lastContact ?? from, from);
    return [from, ...spread(from + 6, to - 4, () => dice.int(6, 14))];
  });
  return [...new Set([...attempts, ...visits, plan.lastContact])]
    .filter((day) => !isAway(plan, day))
    .toSorted((a, b) => a - b);
}

/** While a journey was closed nobody came. */
function isAway({ detour }: Plan, day: number): boolean {
  return detour?.kind === "reopen" && day > detour.from && day <= detour.to;
}

/** Days from `from` up to `to`, each so long after the one before. */
function spread(from: number, to: number, gap: () => number): number[] {
  const days: number[] = [];
  for (let day = from; day <= to; day += gap()) days.push(day);
  return days;
}

function reachOn({ dice }: Story, plan: Plan, day: number): ContactReach {
  const { trust, refer, activate, lastContact, closed } = plan;
  if (closed?.outcome === "declined" && day === lastContact) return "declined";
  if (trust === null || day < trust) return dice.chance(0.93) ? "not_reached" : "declined";
  if (day === trust || day === refer || day === activate) return "reached";
  return dice.weighted<ContactReach>([
    ["reached", 88],
    ["not_reached", 10],
    ["declined", 2],
  ]);
}

interface Step {
  readonly plan: Plan;
  readonly day: number;
  readonly reach: ContactReach;
  readonly level: number;
}

/** A closed door says nothing about the trust there was. */
function levelAfter({ dice, traits }: Story, { plan, day, reach, level }: Step): number {
  if (reach !== "reached") return level;
  const moved = level + (dice.chance(0.2 + 0.35 * traits.openness) ? 1 : 0) - (level > 1 && dice.chance(0.1) ? 1 : 0);
  const isOpenEnough = day >= (plan.refer ?? plan.activate ?? Number.MAX_SAFE_INTEGER);
  return Math.min(Math.max(moved, isOpenEnough ? 2 : 1), 4);
}

/** Who was not reached showed nothing; who sent the worker away showed no more than an answer. */
function seenLevel(reach: ContactReach, level: number): number {
  if (reach === "not_reached") return 0;
  return reach === "declined" ? Math.min(level, 1) : level;
}

function channelOf({ dice }: Story, reach: ContactReach): ContactChannel {
  if (reach !== "reached") return dice.pick(["door", "phone", "door"]);
  return dice.weighted<ContactChannel>([
    ["home", 60],
    ["phone", 22],
    ["elsewhere", 12],
    ["door", 6],
  ]);
}
