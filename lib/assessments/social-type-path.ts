import { INSTRUMENTS } from "@/lib/domain/instruments/instruments";
import type { Because } from "@/lib/domain/social-type";
import type { SocialType } from "@/lib/domain/taxonomy/social-types";
import { dayOf } from "@/lib/platform/calendar";
import type { SocialTypeRow } from "./social-type-queries";

/** Where one side of a measurement lies, held against the border that was used then. */
export interface PathSide {
  /** `high`: a large network, or lonely. */
  readonly half: "low" | "high";
  /** From 0 at the low end of that half to 1 at its high end. */
  readonly share: number;
}

export interface PathJudgement {
  readonly type: SocialType;
  readonly reason: string;
  readonly byName: string;
  readonly at: Date;
}

/** One measurement of a client, or of one side alone; with the worker's judgement that stands beside it. */
export interface PathPoint {
  /** From 1, the oldest first. */
  readonly number: number;
  readonly recordId: string;
  readonly at: Date;
  readonly byName: string;
  /** The measured type; `null` while a side is unknown. */
  readonly type: SocialType | null;
  readonly because: readonly Because[];
  readonly network: PathSide | null;
  readonly loneliness: PathSide | null;
  readonly judgement: PathJudgement | null;
}

/**
 * The path of a client, oldest first: a point each time something else was measured; of one day the last counts. A
 * judgement is no measurement: it stands beside the point it was given for. One that was taken back is not in the path.
 */
export function socialTypePath(newestFirst: readonly SocialTypeRow[]): PathPoint[] {
  const points: (Omit<PathPoint, "number"> & { readonly key: string })[] = [];
  for (const row of newestFirst.toReversed()) {
    const last = points.at(-1);
    const judgement = judgementOf(row, last?.judgement ?? null);
    const key = JSON.stringify([row.because, row.measuredOn]);
    if (last && last.key === key) points[points.length - 1] = { ...last, judgement };
    else if (row.because.length > 0 || judgement) {
      if (last && isSuperseded(last, row)) points.pop();
      points.push({ key, ...pointOf(row), judgement });
    }
  }
  return points.map(({ key: _, ...point }, index) => ({ ...point, number: index + 1 }));
}

function pointOf(row: SocialTypeRow): Omit<PathPoint, "number" | "judgement"> {
  const { id, assessedAt, byName, type, because } = row;
  return {
    recordId: id,
    at: assessedAt,
    byName,
    type,
    because,
    network: sideOf(because.find(({ side }) => side === "network")),
    loneliness: sideOf(because.find(({ side }) => side === "loneliness")),
  };
}

/** Both sides are mostly measured in one visit: half a visit is no point of its own. */
function isSuperseded(last: Omit<PathPoint, "number">, row: SocialTypeRow): boolean {
  return last.judgement === null && dayOf(last.at).equals(dayOf(row.assessedAt));
}

/** Who judged, and when, stays who said it first while the same judgement stands. */
function judgementOf({ override, byName, assessedAt }: SocialTypeRow, standing: PathJudgement | null) {
  if (override === null) return null;
  if (standing?.type === override.type && standing.reason === override.reason) return standing;
  return { ...override, byName, at: assessedAt };
}

/** Beyond so many supporters over the border a network is simply large. */
const SUPPORTERS_SHOWN_ABOVE = 6;

function sideOf(because: Because | undefined): PathSide | null {
  if (!because) return null;
  const { measure, value, threshold } = because;
  if (measure === "supporters") {
    return halved(value, [0, threshold], [threshold + 1, threshold + SUPPORTERS_SHOWN_ABOVE]);
  }
  const [lowest, highest] = INSTRUMENTS[measure].range;
  return halved(value, [lowest, threshold - 1], [threshold, highest]);
}

type Range = readonly [from: number, to: number];

function halved(value: number, low: Range, high: Range): PathSide {
  return value < high[0] ? { half: "low", share: shareOf(value, low) } : { half: "high", share: shareOf(value, high) };
}

function shareOf(value: number, [from, to]: Range): number {
  if (to <= from) return 0.5;
  return Math.min(Math.max((value - from) / (to - from), 0), 1);
}
