import { COMPETENCY_CODES, type Competency } from "@/lib/domain/taxonomy/competencies";
import { NEGATIVE_LIFE_EVENTS, POSITIVE_LIFE_EVENTS } from "@/lib/domain/taxonomy/life-events";
import { SUPPORT_ABSENT_REASON_CODES } from "@/lib/domain/taxonomy/support";
import { minutesAfter } from "./history";
import { ownColumns, type Story } from "./story";
import type { Visit } from "./visits";

type LifeEventRow = (typeof POSITIVE_LIFE_EVENTS)[number] | (typeof NEGATIVE_LIFE_EVENTS)[number];

const SUPPORT_FROM = ["mijn zus", "de buren", "mijn man", "mijn vrouw", "de kinderen", "de huisarts", "een vriendin"];

const EXAMPLES: Readonly<Record<Competency, readonly string[]>> = {
  self_confidence: [
    "Durft zelf de apotheek te bellen.",
    "Zegt vaak: dat kan ik toch niet.",
    "Ging alleen naar de bakker.",
  ],
  problem_solving: [
    "Legt post weg tot iemand helpt.",
    "Regelde zelf een nieuwe pas.",
    "Wacht af tot het vanzelf overgaat.",
  ],
  social_skills: [
    "Kijkt weg als er iemand groet.",
    "Maakt makkelijk een praatje bij de lift.",
    "Praat graag, luistert minder.",
  ],
};

/** What happened in a life, with the support there was then, as told on a visit. */
export function tellLifeEvents(story: Story, visit: Visit): void {
  const { dice } = story;
  const count = dice.int(1, 5);
  const events: LifeEventRow[] = [
    ...dice.some(NEGATIVE_LIFE_EVENTS, Math.ceil(count * 0.7)),
    ...dice.some(POSITIVE_LIFE_EVENTS, Math.floor(count * 0.4)),
  ];
  for (const event of events) addLifeEvent(story, visit, event);
}

function addLifeEvent(story: Story, visit: Visit, { code, valence }: LifeEventRow): void {
  const { dice, rows, workerId } = story;
  const isHard = valence === "negative";
  const supportReceived = isHard
    ? dice.weighted<boolean | null>([
        [true, 45],
        [false, 45],
        [null, 10],
      ])
    : null;
  rows.life_event.push({
    id: dice.uuid(),
    ...ownColumns(story),
    kind: code,
    label: null,
    year: dice.chance(0.9) ? yearOf(story, visit) : null,
    valence,
    supportReceived,
    supportFrom: supportReceived === true ? dice.pick(SUPPORT_FROM) : null,
    supportAbsentReason: supportReceived === false ? dice.pick(SUPPORT_ABSENT_REASON_CODES) : null,
    stillAffecting: dice.chance(0.9) ? dice.int(isHard ? 1 : 0, isHard ? 4 : 2) : null,
    recordedAt: minutesAfter(visit.at, 65),
    byUserId: workerId,
  });
}

/** Not before the person was born, not after it was told; the last years come up most. */
function yearOf({ dice, history, person }: Story, visit: Visit): number {
  const told = history.day(visit.day).year;
  const born = person.birthDate?.year ?? told - 60;
  return dice.chance(0.5) ? told - dice.int(0, 6) : dice.int(born + 4, told);
}

/** How the worker, and mostly the client too, sees the three personal competencies. */
export function tellCompetencies(story: Story, visit: Visit, lift = 0): void {
  const { dice, rows, traits, workerId } = story;
  for (const competency of COMPETENCY_CODES) {
    const level = Math.min(dice.int(1, 3) + (traits.openness > 0.5 ? 1 : 0) + lift, 5);
    rows.competency_rating.push({
      id: dice.uuid(),
      ...ownColumns(story),
      competency,
      level,
      ownLevel: dice.chance(0.8) ? Math.min(Math.max(level + dice.int(-1, 1), 1), 5) : null,
      example: dice.pick(EXAMPLES[competency]),
      ratedAt: minutesAfter(visit.at, 70),
      byUserId: workerId,
    });
  }
}
