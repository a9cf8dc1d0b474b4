import "server-only";
import { COMPETENCIES, COMPETENCY_RATINGS } from "@/lib/domain/taxonomy/competencies";
import { LIFE_EVENTS } from "@/lib/domain/taxonomy/life-events";
import { SUPPORT_KINDS } from "@/lib/domain/taxonomy/support";
import type { Tx } from "@/lib/platform/database";
import type { SummaryItem } from "./referral-summary";

/** Who there is to fall back on, by relation: the names of other people are not the client's to share. */
export async function readNetwork(tx: Tx, clientId: string): Promise<SummaryItem[]> {
  const people = await tx.networkPerson.findMany({
    where: { clientId, endedOn: null, isSupporter: true },
    orderBy: [{ circle: "asc" }, { addedOn: "asc" }, { id: "asc" }],
    select: { relation: true, kinds: true },
  });
  if (people.length === 0) return [];
  return [
    { term: "Mensen om op terug te vallen", value: String(people.length) },
    ...people.map(({ relation, kinds }) => ({ term: relation, value: supportText(kinds) })),
  ];
}

export async function readLifeEvents(tx: Tx, clientId: string): Promise<SummaryItem[]> {
  const events = await tx.lifeEvent.findMany({
    where: { clientId },
    orderBy: [{ year: { sort: "asc", nulls: "last" } }, { recordedAt: "asc" }, { id: "asc" }],
    select: { kind: true, label: true, year: true },
  });
  return events.map(({ kind, label, year }) => ({
    term: label ?? wordsOf(LIFE_EVENTS, kind),
    value: year === null ? "jaar onbekend" : String(year),
  }));
}

/** The last rating of each competency, with the client's own beside it. */
export async function readCompetencies(tx: Tx, clientId: string): Promise<SummaryItem[]> {
  const ratings = await tx.competencyRating.findMany({
    where: { clientId },
    orderBy: [{ ratedAt: "desc" }, { id: "asc" }],
    select: { competency: true, level: true, ownLevel: true },
  });
  return COMPETENCIES.flatMap(({ code, nl }) => {
    const last = ratings.find(({ competency }) => competency === code);
    return last ? [{ term: nl, value: ratingText(last) }] : [];
  });
}

function ratingText({ level, ownLevel }: { level: number; ownLevel: number | null }): string {
  const own = ownLevel === null ? "" : `; de cliënt zelf: ${levelText(ownLevel)}`;
  return `wijkteam: ${levelText(level)}${own}`;
}

function levelText(level: number): string {
  const words = COMPETENCY_RATINGS.find(({ value }) => value === level)?.nl ?? "";
  return level === 0 ? words.toLowerCase() : `${level} van 5, ${words.toLowerCase()}`;
}

function supportText(kinds: readonly string[]): string {
  return kinds.map((kind) => wordsOf(SUPPORT_KINDS, kind).toLowerCase()).join(", ") || "steun niet uitgevraagd";
}

// A code of a newer list is shown as it stands rather than lost.
function wordsOf(rows: readonly { code: string; nl: string }[], code: string): string {
  return rows.find((row) => row.code === code)?.nl ?? code;
}
