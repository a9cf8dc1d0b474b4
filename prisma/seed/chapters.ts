import { type ChapterContent, type Fact, type FactValue, NONE } from "@/lib/domain/chapters/chapter";
import { chapterOf } from "@/lib/domain/chapters/chapters";
import { THEME_CODES, type Theme } from "@/lib/domain/taxonomy/themes";
import { CHAPTER_NOTES, FACTS_IN_WORDS, LONG_CHAPTER_NOTE } from "./chapter-texts";
import { minutesAfter } from "./history";
import { ownColumns, type Story } from "./story";
import type { Visit } from "./visits";

/** Retired for sure; the age at which the state pension begins. */
const PENSION_AGE = 67;

/** What was learnt over the visits about the seven themes: of most clients some, of some everything, of some nothing. */
export function tellChapters(story: Story, visits: readonly Visit[]): void {
  const { dice, rows, clientId } = story;
  const met = visits.filter(({ reach }) => reach === "reached");
  const isTold = rows.chapter_entry.some((row) => row.clientId === clientId);
  if (isTold || met.length < 2 || !dice.chance(0.8)) return;

  const count = dice.weighted([
    [2, 25],
    [3, 25],
    [5, 25],
    [THEME_CODES.length, 25],
  ]);
  for (const theme of dice.some(THEME_CODES, count)) tellChapter(story, theme, met);
}

function tellChapter(story: Story, theme: Theme, met: readonly Visit[]): void {
  const { dice } = story;
  const first = dice.int(1, Math.max(met.length - 2, 1));
  const later = met.slice(first + 1);
  const moments = [met[first], ...(dice.chance(0.4) ? dice.some(later, dice.int(1, 3)) : [])];
  let before: Written | null = null;
  for (const visit of moments.toSorted((a, b) => (a?.day ?? 0) - (b?.day ?? 0))) {
    if (visit) before = writeRevision(story, { theme, visit, before });
  }
}

interface Written {
  readonly id: string;
  readonly content: ChapterContent;
  readonly note: string | null;
}

interface Writing {
  readonly theme: Theme;
  readonly visit: Visit;
  readonly before: Written | null;
}

function writeRevision(story: Story, { theme, visit, before }: Writing): Written {
  const { dice, rows, workerId } = story;
  const id = dice.uuid();
  const content = before === null ? contentOf(story, theme) : changedSome(story, theme, before.content);
  const note = before !== null && dice.chance(0.5) ? before.note : noteOf(story, theme);
  rows.chapter_entry.push({
    id,
    ...ownColumns(story),
    theme,
    facts: content.facts,
    unknown: [...content.unknown],
    note,
    writtenAt: minutesAfter(visit.at, 75 + THEME_CODES.indexOf(theme)),
    byUserId: workerId,
    replacesId: before?.id ?? null,
  });
  return { id, content, note };
}

function contentOf(story: Story, theme: Theme): ChapterContent {
  const { dice } = story;
  const facts: Record<string, FactValue> = {};
  const unknown: string[] = [];
  for (const fact of askedFacts(theme)) {
    const stand = dice.weighted([
      ["known", 68],
      ["unknown", 10],
      ["open", 22],
    ]);
    if (stand === "known") facts[fact.code] = answerOf(story, fact);
    if (stand === "unknown") unknown.push(fact.code);
  }
  return { facts, unknown };
}

function changedSome(story: Story, theme: Theme, { facts, unknown }: ChapterContent): ChapterContent {
  const changed = story.dice.some(askedFacts(theme), story.dice.int(1, 2));
  const answers = changed.map((fact) => [fact.code, answerOf(story, fact)] as const);
  return {
    facts: { ...facts, ...Object.fromEntries(answers) },
    unknown: unknown.filter((code) => !changed.some((fact) => fact.code === code)),
  };
}

/** The demonstration's organisations do not record what is of a special category. */
function askedFacts(theme: Theme): Fact[] {
  return chapterOf(theme).facts.filter(({ specialCategory = false }) => !specialCategory);
}

function answerOf(story: Story, fact: Fact): FactValue {
  const { dice } = story;
  if (fact.kind === "text") return dice.pick(FACTS_IN_WORDS[fact.code] ?? ["Zie de aantekening."]);
  if (fact.code === "employment" && ageOf(story) >= PENSION_AGE) return "retired";
  const codes = fact.options.map(({ code }) => code);
  if (fact.kind !== "many") return dice.pick(codes);
  if (codes.includes(NONE) && dice.chance(0.2)) return [NONE];
  const some = new Set(
    dice.some(
      codes.filter((code) => code !== NONE),
      dice.int(1, 3),
    ),
  );
  return codes.filter((code) => some.has(code));
}

function ageOf({ person, history }: Story): number {
  return person.birthDate === null ? PENSION_AGE : history.today.year - person.birthDate.year;
}

/** Of so many notes one is as long as a note can be when everything is told at once. */
const LONG_NOTE = 0.004;

function noteOf({ dice }: Story, theme: Theme): string | null {
  if (dice.chance(LONG_NOTE)) return LONG_CHAPTER_NOTE;
  return dice.chance(0.55) ? dice.pick(CHAPTER_NOTES[theme]) : null;
}
