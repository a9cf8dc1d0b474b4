import { SELF_SUFFICIENCY_CODES, type SelfSufficiencyDomain } from "@/lib/domain/self-sufficiency";
import { minutesAfter } from "./history";
import { ownColumns, type Story } from "./story";
import type { Visit } from "./visits";

/** What was rated: the ladder, some domains, or both. */
export interface TakesPart {
  readonly step: number | null;
  readonly domains: Partial<Record<SelfSufficiencyDomain, number>>;
}

const NOTES = [
  "Gaat sinds kort met de buurvrouw naar de koffieochtend in het buurthuis.",
  "Vult zelf de formulieren niet in; de zoon doet de geldzaken.",
  "Zou graag weer iets met de handen doen, maar niet op vaste tijden.",
];

/** Rates how the client takes part; the second time mostly a little further, with the same parts asked. */
export function tellParticipation(story: Story, visit: Visit, before: TakesPart | null): TakesPart {
  const now = before ? laterOn(story, before) : firstTime(story);
  story.rows.participation_rating.push({
    id: story.dice.uuid(),
    ...ownColumns(story),
    ladderStep: now.step,
    domains: { ...now.domains },
    note: story.dice.chance(0.5) ? story.dice.pick(NOTES) : null,
    ratedAt: minutesAfter(visit.at, 75),
    byUserId: story.workerId,
  });
  return now;
}

function firstTime({ dice }: Story): TakesPart {
  const asked = dice.weighted<"ladder" | "domains" | "both">([
    ["ladder", 35],
    ["domains", 20],
    ["both", 45],
  ]);
  const codes = dice.chance(0.6) ? SELF_SUFFICIENCY_CODES : dice.some(SELF_SUFFICIENCY_CODES, dice.int(3, 7));
  return {
    step: asked === "domains" ? null : dice.int(1, 3),
    domains: asked === "ladder" ? {} : Object.fromEntries(codes.map((code) => [code, dice.int(1, 5)])),
  };
}

function laterOn({ dice }: Story, { step, domains }: TakesPart): TakesPart {
  const moved = Object.entries(domains).map(([code, score]) => [
    code,
    Math.min(Math.max(score + dice.pick([-1, 0, 0, 1, 1]), 1), 5),
  ]);
  return {
    step: step === null ? null : Math.min(step + dice.pick([0, 1, 1, 2]), 6),
    domains: Object.fromEntries(moved),
  };
}
