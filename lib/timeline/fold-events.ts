import type { ToldEvent } from "./told-event";

/** What comes in a row when somebody tells a story; one line a day says it. */
const FOLDED: Readonly<Record<string, (count: number) => string>> = {
  life_event: (count) => `${count} levensgebeurtenissen opgeschreven of gewijzigd`,
  competency: (count) => `${count} competenties bekeken`,
  chapter: (count) => `${count} thema’s bijgewerkt`,
  person_added: (count) => `${count} mensen in het steunnetwerk`,
  person_lost: (count) => `${count} mensen niet meer in het steunnetwerk`,
};

const PATHS: Readonly<Record<string, string>> = {
  life_event: "life-events",
  competency: "competencies",
  chapter: "themes",
  person_added: "network",
  person_lost: "network",
};

/** Makes one line of what one person wrote down of one kind on one day, in a row; everything else stays as it is. */
export function foldEvents(events: readonly ToldEvent[]): ToldEvent[] {
  const folded: ToldEvent[][] = [];
  for (const event of events) {
    const row = folded.at(-1);
    if (row?.[0] && isAlike(row[0], event)) row.push(event);
    else folded.push([event]);
  }
  return folded.flatMap(tellRow);
}

function isAlike(one: ToldEvent, other: ToldEvent): boolean {
  return one.kind in FOLDED && one.kind === other.kind && one.day === other.day && one.byName === other.byName;
}

function tellRow(row: readonly ToldEvent[]): ToldEvent[] {
  const [first] = row;
  const tell = first && FOLDED[first.kind];
  if (!first || !tell || row.length === 1) return [...row];
  return [{ ...first, words: { title: tell(row.length), path: PATHS[first.kind] ?? "" } }];
}
