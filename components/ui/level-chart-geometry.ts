export type LevelPoint = { on: string; level: number };

export const chart = { width: 310, left: 22, right: 294, top: 12, gap: 24, foot: 26 } as const;

/** Room between two days, so that their marks never lie on each other. */
const apart = 18;
/** Room that a date below the axis takes. */
const dateWidth = 74;

export type LevelLayout = {
  height: number;
  /** The days in order, with their place from left to right; only some have room for their date. */
  days: readonly { on: string; x: number; isDated: boolean }[];
  xOf: (on: string) => number;
  yOf: (level: number) => number;
};

/** Places days ("YYYY-MM-DD") by time, moved apart where they would touch, and levels evenly with the lowest below. */
export function layLevels(days: readonly string[], levels: readonly number[]): LevelLayout {
  const ordered = [...new Set(days)].toSorted();
  const places = spread(ordered.map((on) => placeInTime(on, ordered)));
  const highest = Math.max(...levels);
  const dated = datedIndexes(places);
  const xs = new Map(ordered.map((on, index) => [on, places[index] ?? chart.left]));
  return {
    height: chart.top + (levels.length - 1) * chart.gap + chart.foot,
    days: ordered.map((on, index) => ({ on, x: places[index] ?? chart.left, isDated: dated.has(index) })),
    xOf: (on) => xs.get(on) ?? chart.left,
    yOf: (level) => chart.top + (highest - level) * chart.gap,
  };
}

/** The line through points in order of time; as steps it stays level until the next day. */
export function lineThrough(points: readonly { x: number; y: number }[], isStep: boolean): string {
  return points
    .map(({ x, y }, index) => {
      if (index === 0) return `M${round(x)} ${round(y)}`;
      return isStep ? `H${round(x)}V${round(y)}` : `L${round(x)} ${round(y)}`;
    })
    .join("");
}

const first = chart.left + 14;
const last = chart.right - 10;

function placeInTime(on: string, ordered: readonly string[]): number {
  const [from, to] = [Date.parse(ordered[0] ?? on), Date.parse(ordered.at(-1) ?? on)];
  if (from === to) return (first + last) / 2;
  return first + ((last - first) * (Date.parse(on) - from)) / (to - from);
}

/** Pushes to the right what is too near, then back to the left what fell off. */
function spread(places: readonly number[]): number[] {
  const room = Math.min(apart, (last - first) / Math.max(places.length - 1, 1));
  const pushed: number[] = [];
  for (const place of places) pushed.push(Math.max(place, (pushed.at(-1) ?? -Infinity) + room));
  const back: number[] = [];
  for (const place of pushed.toReversed()) back.push(Math.min(place, (back.at(-1) ?? last + room) - room));
  return back.toReversed();
}

/** The last day is always dated, the first where both fit, then whatever has room. */
function datedIndexes(places: readonly number[]): ReadonlySet<number> {
  const kept: number[] = [];
  for (const index of [places.length - 1, 0, ...places.keys()]) {
    const isFree = kept.every((other) => Math.abs((places[other] ?? 0) - (places[index] ?? 0)) >= dateWidth);
    if (index >= 0 && isFree) kept.push(index);
  }
  return new Set(kept);
}

const round = (value: number) => Math.round(value * 10) / 10;
