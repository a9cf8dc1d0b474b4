import type { InstrumentItem } from "@/lib/domain/instruments/instrument";
import { INSTRUMENTS, type InstrumentCode } from "@/lib/domain/instruments/instruments";
import type { Answers } from "@/lib/domain/instruments/score";
import type { Story } from "./story";

const SKIPPED = 0.006;

/** One answer to each item, by the nature of the person; now and then one is skipped. */
export function answerItems(story: Story, code: InstrumentCode): Answers {
  const { items, safety } = INSTRUMENTS[code];
  return items.map((item) => {
    if (item.nr === safety?.item) return thoughtOfDeath(story);
    if (story.dice.chance(SKIPPED)) return null;
    return isScaleOfThree(item) ? statementAnswer(story, item) : gradedAnswer(story, code);
  });
}

const THOUGHTS: readonly (readonly [answer: string, count: number])[] = [
  ["0", 14],
  ["1", 2],
  ["2", 1],
];

/** Rare, and where it is said it is said to somebody who is trusted. */
function thoughtOfDeath({ dice, traits }: Story): string {
  return traits.gloom > 0.55 ? dice.deal(THOUGHTS) : "0";
}

function isScaleOfThree({ points }: InstrumentItem): boolean {
  return "more_or_less" in points;
}

/** "Yes", "more or less" or "no", whichever is the lonely answer to this statement, or the other. */
function statementAnswer({ dice, traits }: Story, { points }: InstrumentItem): string {
  const lonelyWord = points.yes === 1 ? "yes" : "no";
  const otherWord = points.yes === 1 ? "no" : "yes";
  if (!dice.chance(traits.loneliness)) return otherWord;
  return dice.chance(0.3) ? "more_or_less" : lonelyWord;
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
