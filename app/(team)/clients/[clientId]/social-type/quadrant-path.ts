import type { QuadrantBorders, QuadrantPoint } from "@/components/clients/quadrant-geometry";
import type { SocialTypeRow } from "@/lib/assessments/social-type-queries";
import { INSTRUMENTS } from "@/lib/domain/instruments/instruments";
import type { Because } from "@/lib/domain/social-type";
import { rowOf } from "@/lib/domain/taxonomy/coded";
import { SOCIAL_TYPES } from "@/lib/domain/taxonomy/social-types";
import { dayOf } from "@/lib/platform/calendar";
import { shortDateText } from "@/lib/platform/dutch-date";

const MOST_POINTS = 6;

export interface QuadrantPath {
  /** Oldest first: every time something else was measured. */
  readonly points: readonly QuadrantPoint[];
  readonly borders: QuadrantBorders;
}

/**
 * The measured path of a client. A judgement of the worker is no measurement and makes no point; a score on another
 * scale than the newest one has no height of its own in this picture and stands in the middle of its half.
 */
export function quadrantPath(newestFirst: readonly SocialTypeRow[], smallNetworkMax: number): QuadrantPath {
  const measured = newestFirst.filter(
    ({ type, because }, index) => type !== null && !isSame(because, newestFirst[index + 1]?.because),
  );
  const scale = lonelinessOf(measured[0]);
  const thisYear = measured[0] && dayOf(measured[0].assessedAt).year;
  return {
    points: measured
      .slice(0, MOST_POINTS)
      .map((row, index) => pointOf(row, { isNow: index === 0, measure: scale?.measure, thisYear }))
      .toReversed(),
    borders: {
      smallNetworkMax,
      lonelyFrom: scale?.threshold ?? 3,
      scoreMax: INSTRUMENTS[scale?.measure ?? "DJG-11"].range[1],
    },
  };
}

interface PathAround {
  readonly isNow: boolean;
  readonly measure: string | undefined;
  readonly thisYear: number | undefined;
}

function pointOf(row: SocialTypeRow, { isNow, measure, thisYear }: PathAround): QuadrantPoint {
  const { network, loneliness } = rowOf(SOCIAL_TYPES, row.type ?? "lonely");
  const score = lonelinessOf(row);
  return {
    network,
    loneliness,
    supporters: row.because.find((because) => because.measure === "supporters")?.value,
    score: score?.measure === measure ? score?.value : undefined,
    label: isNow ? "nu" : shortWhen(row.assessedAt, thisYear),
  };
}

/** Short, so that it fits beside a dot: "2 mei" in the year of the last measurement, else the year. */
function shortWhen(moment: Date, thisYear: number | undefined): string {
  const { year } = dayOf(moment);
  return year === thisYear ? shortDateText(moment) : String(year);
}

function lonelinessOf(row: SocialTypeRow | undefined): Extract<Because, { side: "loneliness" }> | undefined {
  return row?.because.find((because) => because.side === "loneliness");
}

function isSame(some: readonly Because[], others: readonly Because[] | undefined): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}
