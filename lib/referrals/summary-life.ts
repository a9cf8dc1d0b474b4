import "server-only";
import { compareInLife } from "@/lib/domain/life-event-time";
import { COMPETENCIES, COMPETENCY_RATINGS } from "@/lib/domain/taxonomy/competencies";
import { SUPPORT_KINDS } from "@/lib/domain/taxonomy/support";
import { eventName, fromWhenColumns } from "@/lib/life-events/life-event-row";
import { whenText } from "@/lib/life-events/life-event-words";
import { fromColumn, today } from "@/lib/platform/calendar";
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

/** What stands on the life line now, in the order of a life. Only the age is said where that is what is known. */
export async function readLifeEvents(tx: Tx, clientId: string): Promise<SummaryItem[]> {
  const { birthDate } = await tx.client.findUniqueOrThrow({ where: { id: clientId }, select: { birthDate: true } });
  const frame = { birthDate: birthDate === null ? null : fromColumn(birthDate), today: today() };
  const rows = await tx.lifeEvent.findMany({ where: { clientId, replacedBy: { is: null }, isRemoved: false } });
  return rows
    .map((row) => ({ ...row, when: fromWhenColumns(row) }))
    .sort((one, other) => compareInLife(one, other, frame))
    .map((row) => ({ term: eventName(row), value: whenText(row.when, null) }));
}

/** The last view of the team and the last of the client on each competency; they may be of different days. */
export async function readCompetencies(tx: Tx, clientId: string): Promise<SummaryItem[]> {
  const ratings = await tx.competencyRating.findMany({
    where: { clientId, replacedBy: { is: null } },
    orderBy: [{ ratedAt: "desc" }, { id: "asc" }],
    select: { competency: true, level: true, ownLevel: true },
  });
  return COMPETENCIES.flatMap(({ code, nl }) => {
    const ofThis = ratings.filter(({ competency }) => competency === code);
    const level = ofThis.find((rating) => rating.level > 0)?.level;
    const ownLevel = ofThis.find((rating) => rating.ownLevel !== null)?.ownLevel ?? undefined;
    const views = [
      ...(level === undefined ? [] : [`wijkteam: ${levelText(level)}`]),
      ...(ownLevel === undefined ? [] : [`de cliënt zelf: ${levelText(ownLevel)}`]),
    ];
    return views.length === 0 ? [] : [{ term: nl, value: views.join("; ") }];
  });
}

function levelText(level: number): string {
  const words = COMPETENCY_RATINGS.find(({ value }) => value === level)?.nl ?? "";
  return `${level} van 5, ${words.toLowerCase()}`;
}

function supportText(kinds: readonly string[]): string {
  return kinds.map((kind) => wordsOf(SUPPORT_KINDS, kind).toLowerCase()).join(", ") || "steun niet uitgevraagd";
}

// A code of a newer list is shown as it stands rather than lost.
function wordsOf(rows: readonly { code: string; nl: string }[], code: string): string {
  return rows.find((row) => row.code === code)?.nl ?? code;
}
