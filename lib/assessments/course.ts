import type { Temporal } from "temporal-polyfill";
import type { InstrumentCode } from "@/lib/domain/instruments/instruments";
import {
  type Change,
  changeBetween,
  type ChangeThresholds,
  type Hindrance,
  hindranceBetween,
} from "@/lib/domain/reliable-change";

/** One measurement in a course. */
export interface CoursePoint {
  readonly id: string;
  readonly instrument: InstrumentCode;
  readonly takenOn: Temporal.PlainDate;
  /** `null` when too many questions stayed open: a gap in the line. */
  readonly score: number | null;
  readonly band: string | null;
  readonly isEstimated: boolean;
  readonly version: string;
}

/** What two measurements that follow each other say. */
export interface CourseStep {
  readonly before: CoursePoint;
  readonly after: CoursePoint;
  readonly change: Change;
  /** Why they cannot be compared; `null` when they can. */
  readonly hindrance: Hindrance | null;
}

/** The measurements of one instrument, oldest first. */
export function pointsOf(instrument: InstrumentCode, points: readonly CoursePoint[]): CoursePoint[] {
  return points.filter((point) => point.instrument === instrument);
}

/** What changed between each two measurements that follow each other, oldest first; of one measurement nothing. */
export function stepsOf(
  instrument: InstrumentCode,
  points: readonly CoursePoint[],
  thresholds: ChangeThresholds,
): CourseStep[] {
  const own = pointsOf(instrument, points);
  return own.slice(1).flatMap((after, index) => {
    const before = own[index];
    if (!before) return [];
    return [
      {
        before,
        after,
        change: changeBetween(instrument, before, after, thresholds),
        hindrance: hindranceBetween(instrument, before, after, thresholds),
      },
    ];
  });
}
