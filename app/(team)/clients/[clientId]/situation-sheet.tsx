import type { ReactNode } from "react";
import { AppLink } from "@/components/ui/app-link";
import { Sheet } from "@/components/ui/sheet";
import { SummaryList } from "@/components/ui/summary-list";
import { chapterHref } from "@/lib/chapters/chapter-address";
import { standText } from "@/lib/chapters/chapter-labels";
import type { ChapterState } from "@/lib/chapters/chapter-queries";
import type { Overview } from "@/lib/clients/dossier-overview-queries";
import { type CompetencyViews, latestViews } from "@/lib/competencies/competency-history";
import type { Instrument } from "@/lib/domain/instruments/instrument";
import { type InstrumentCode, INSTRUMENTS } from "@/lib/domain/instruments/instruments";
import { LONELINESS_INSTRUMENTS } from "@/lib/domain/social-type";
import { labelOf } from "@/lib/domain/taxonomy/coded";
import { COMPETENCIES } from "@/lib/domain/taxonomy/competencies";
import type { LifeEventRow } from "@/lib/life-events/life-event-row";
import { dateText } from "@/lib/platform/dutch-date";

/** What an event must weigh, from 0 to 4, to be named on the first page. */
const HEAVY = 3;

export interface Situation {
  readonly lifeEvents: readonly LifeEventRow[];
  readonly competencies: readonly CompetencyViews[];
  readonly chapters: readonly ChapterState[];
}

type SituationSheetProps = { clientId: string; assessments: Overview["assessments"]; situation: Situation };

/** How this person is doing, theme by theme, and what nobody knows yet: each line leads to its part of the dossier. */
export function SituationSheet({ clientId, assessments, situation }: SituationSheetProps) {
  const home = `/clients/${clientId}`;
  const rows: readonly (readonly [term: string, value: ReactNode, href: string])[] = [
    ["Eenzaamheid", measureText(assessments, "loneliness"), `${home}/assessments`],
    ["Somberheid", measureText(assessments, "depression"), `${home}/assessments`],
    ["Gezondheid", healthText(situation.chapters), chapterHref(clientId, "health")],
    ["Levenslijn", eventsText(situation.lifeEvents), `${home}/life-events`],
    ["Competenties", competenciesText(situation.competencies), `${home}/competencies`],
    ["Weten we niet", unknownText(situation.chapters), `${home}/themes`],
  ];
  return (
    <Sheet heading="Hoe het gaat" aside={<AppLink href={`${home}/themes`}>Thema’s</AppLink>}>
      <SummaryList
        items={rows.map(([term, value, href]) => ({ term, value: <AppLink href={href}>{value}</AppLink> }))}
      />
    </Sheet>
  );
}

/** "Sterk eenzaam: 10 van 11 op de DJG-11 (18 november 2026)". */
function measureText(assessments: Overview["assessments"], measures: keyof typeof BEST_FIRST): string {
  const decisive = decisiveOf(assessments, BEST_FIRST[measures]);
  if (!decisive) return "Nog niet gemeten";
  const { code, score, band, takenAt } = decisive;
  const { bands, range }: Instrument = INSTRUMENTS[code];
  const words = bands.find((one) => one.code === band)?.nl ?? code;
  const scale = range[0] === 0 ? `${score} van ${range[1]}` : `${score} op een schaal van ${range.join(" tot ")},`;
  return `${words}: ${scale} op de ${code} (${dateText(takenAt)})`;
}

/** The better list goes first, as for the social type. */
const BEST_FIRST = {
  loneliness: LONELINESS_INSTRUMENTS,
  depression: ["PHQ-9", "GDS-15", "PHQ-2"],
} as const satisfies Record<string, readonly InstrumentCode[]>;

const ONE_MEASUREMENT_MS = 92 * 86_400_000;

/** Of what was measured within three months of the newest: the best list, and of that the newest. */
function decisiveOf(assessments: Overview["assessments"], bestFirst: readonly InstrumentCode[]) {
  const scored = assessments.flatMap(({ instrument, score, ...row }) => {
    const code = bestFirst.find((one) => one === instrument);
    return code === undefined || score === null ? [] : [{ ...row, code, score }];
  });
  const newest = scored[0]?.takenAt.getTime() ?? 0;
  const near = scored.filter(({ takenAt }) => newest - takenAt.getTime() < ONE_MEASUREMENT_MS);
  return near.toSorted((a, b) => bestFirst.indexOf(a.code) - bestFirst.indexOf(b.code))[0];
}

function healthText(chapters: readonly ChapterState[]): string {
  const health = chapters.find(({ chapter }) => chapter.theme === "health");
  const rated = health?.chapter.facts.find(({ code }) => code === "self_rated_health");
  const isKnown = health !== undefined && rated !== undefined && "self_rated_health" in health.content.facts;
  return isKnown ? `Volgens de cliënt: ${standText(rated, health.content).toLowerCase()}` : "Nog niet gevraagd";
}

function eventsText(events: readonly LifeEventRow[]): string {
  if (events.length === 0) return "Nog niets opgeschreven";
  const count = events.length === 1 ? "1 gebeurtenis" : `${events.length} gebeurtenissen`;
  const heaviest = events.filter(({ stillAffecting }) => (stillAffecting ?? 0) >= HEAVY);
  const heavy = [...new Set(heaviest.map(({ name }) => name))];
  return heavy.length === 0 ? count : `${count}; weegt nog zwaar: ${someOf(heavy)}`;
}

/** Two names, and how many there are besides. */
function someOf(names: readonly string[]): string {
  const lower = names.slice(0, 2).map((name) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`);
  return names.length > 2 ? `${lower.join(", ")} en ${names.length - 2} meer` : lower.join(", ");
}

/** The profile as the professional sees it, never one number; the client's own view is beside it in its part. */
function competenciesText(views: readonly CompetencyViews[]): string {
  const levels = COMPETENCIES.flatMap(({ code }) => {
    const seen = latestViews(views.find(({ competency }) => competency === code)?.moments ?? []).professional;
    return seen === null ? [] : [`${labelOf(COMPETENCIES, code).toLowerCase()} ${seen.level}`];
  });
  return levels.length === 0 ? "Nog niet bekeken" : `${levels.join(" · ")} (van 5)`;
}

function unknownText(chapters: readonly ChapterState[]): string {
  const begun = chapters.filter(({ revisions }) => revisions.length > 0);
  if (begun.length === 0) return "Er is nog geen thema besproken";
  const unknown = begun.flatMap(({ content }) => content.unknown).length;
  const open = chapters.length - begun.length;
  const told = unknown === 0 ? "Niets aangekruist" : `${unknown} ${unknown === 1 ? "ding" : "dingen"}`;
  return open === 0 ? told : `${told}; ${open} ${open === 1 ? "thema" : "thema’s"} nog niet besproken`;
}
