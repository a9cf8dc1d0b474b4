import type { InstrumentItem } from "@/lib/domain/instruments/instrument";
import { INSTRUMENTS, type InstrumentCode } from "@/lib/domain/instruments/instruments";
import type { Answers } from "@/lib/domain/instruments/score";
import { DEMO_ACCOUNTS } from "./accounts";
import type { Story } from "./story";

const SKIPPED = 0.006;

/** One answer to each item, by the nature of the person; now and then one is skipped. */
export function answerItems(story: Story, code: InstrumentCode): Answers {
  const { items, safety } = INSTRUMENTS[code];
  return items.map((item) => {
    if (item.nr === safety?.item) return thoughtOfDeath(story);
    if (story.dice.chance(SKIPPED)) return null;
    return isStatement(item) ? statementAnswer(story, code, item) : gradedAnswer(story, code);
  });
}

type Deck = readonly (readonly [answer: string, count: number])[];

const THOUGHTS: Deck = [
  ["0", 14],
  ["1", 2],
  ["2", 1],
];

/** For whom looks around first there is always one to see. */
const THOUGHTS_OF_OWN_CLIENTS: Deck = [
  ["0", 4],
  ["1", 1],
];
const THOUGHTS_IN_OWN_TEAM: Deck = [
  ["0", 7],
  ["1", 1],
];

/** Rare, and where it is said it is said to somebody who is trusted. */
function thoughtOfDeath({ dice, traits, workerId, team }: Story): string {
  const [first] = DEMO_ACCOUNTS;
  if (workerId === first?.id) return dice.deal(THOUGHTS_OF_OWN_CLIENTS);
  if (traits.gloom <= 0.55) return "0";
  return dice.deal(team.id === first?.teamId ? THOUGHTS_IN_OWN_TEAM : THOUGHTS);
}

function isStatement({ points }: InstrumentItem): boolean {
  return "yes" in points;
}

/** "Yes", "more or less" or "no", whichever is the lonely or gloomy answer to this statement, or the other. */
function statementAnswer(story: Story, code: InstrumentCode, { points }: InstrumentItem): string {
  const { dice } = story;
  const countedWord = points.yes === 1 ? "yes" : "no";
  const otherWord = points.yes === 1 ? "no" : "yes";
  if (!dice.chance(shareOf(story, code))) return otherWord;
  return "more_or_less" in points && dice.chance(0.3) ? "more_or_less" : countedWord;
}

/** The options lie in order, from none to most. */
function gradedAnswer(story: Story, code: InstrumentCode): string | null {
  const { options } = INSTRUMENTS[code];
  const place = shareOf(story, code) + story.dice.faker.number.float({ min: -0.25, max: 0.25 });
  const index = Math.round(Math.min(Math.max(place, 0), 1) * (options.length - 1));
  return options[index]?.code ?? null;
}

function shareOf({ traits }: Story, code: InstrumentCode): number {
  const { measures } = INSTRUMENTS[code];
  if (measures === "network") return traits.supporters / 11;
  return measures === "depression" ? traits.gloom : traits.loneliness;
}
