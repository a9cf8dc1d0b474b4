import { scaleLinear } from "d3-scale";
import type { Temporal } from "temporal-polyfill";
import type { Instrument } from "@/lib/domain/instruments/instrument";
import { INSTRUMENTS, type InstrumentCode } from "@/lib/domain/instruments/instruments";
import { type CoursePoint, pointsOf } from "@/lib/assessments/course";
import { courseMonth, courseShortDay } from "@/lib/assessments/course-words";

export const frame = { width: 320, height: 222 } as const;
export const plot = { x: 26, y: 10, width: 186, height: 184 } as const;
/** What the marks of reliable change take below the dates. */
export const marksHeight = 28;
/** Between the lines of the names beside the plot. */
export const nameLine = 13;

/** As many letters as fit beside the plot. */
const longestName = 17;

/** Room at both ends, so that a point and its score stay inside. */
const rim = 18;
/** Names of months are drawn no nearer to each other than this. */
const monthWidth = 62;
/** Two scores beside each other take this much. */
const scoreWidth = 18;

export interface CourseDot {
  readonly point: CoursePoint;
  readonly x: number;
  /** Where the score lies; the middle of the plot for a measurement without one. */
  readonly y: number;
  readonly isGap: boolean;
  /** Where the score is written: above the point, or below it when the line comes from above. */
  readonly labelY: number;
}

export interface CourseBand {
  readonly code: string;
  readonly name: string;
  readonly y: number;
  readonly height: number;
  /** Its name in short lines, and where the first of them stands, beside the plot. */
  readonly lines: readonly string[];
  readonly nameY: number;
}

export interface CourseLayout {
  readonly dots: readonly CourseDot[];
  readonly bands: readonly CourseBand[];
  /** One line per run of measurements without a gap. */
  readonly lines: readonly string[];
  readonly ticks: readonly { readonly score: number; readonly y: number }[];
  readonly months: readonly { readonly key: string; readonly x: number; readonly text: string }[];
}

/** Places the measurements of one instrument in time and height; the height is the whole range of the instrument. */
export function layCourse(code: InstrumentCode, all: readonly CoursePoint[]): CourseLayout {
  const instrument: Instrument = INSTRUMENTS[code];
  const points = pointsOf(code, all);
  const [lowest, highest] = instrument.range;
  const y = scaleLinear([lowest, highest], [plot.y + plot.height, plot.y]);
  const x = timeScale(points);
  const places = apart(points.map(({ takenOn }) => x(takenOn)));
  const dots = points.map((point, index) => layDot({ point, previous: points[index - 1], x: places[index] ?? 0, y }));
  return {
    dots,
    bands: layBands(instrument, y),
    lines: linesThrough(dots),
    ticks: [lowest, ...instrument.bands.slice(1).map(({ min }) => min), highest]
      .filter((score, index, all) => all.indexOf(score) === index)
      .filter((score) => score === lowest || score === highest || highest - score > (highest - lowest) * 0.07)
      .map((score) => ({ score, y: round(y(score)) })),
    months: spread(dots),
  };
}

type Scale = (value: number) => number;

function timeScale(points: readonly CoursePoint[]): (day: Temporal.PlainDate) => number {
  const [first, last] = [points[0], points.at(-1)];
  const middle = plot.x + plot.width / 2;
  if (!first || !last) return () => middle;
  const span = first.takenOn.until(last.takenOn, { largestUnit: "days" }).days;
  if (span === 0) return () => middle;
  const scale = scaleLinear([0, span], [plot.x + rim, plot.x + plot.width - rim]);
  return (day) => scale(first.takenOn.until(day, { largestUnit: "days" }).days);
}

interface DotQuestion {
  readonly point: CoursePoint;
  readonly previous: CoursePoint | undefined;
  readonly x: number;
  readonly y: Scale;
}

function layDot({ point, previous, x, y }: DotQuestion): CourseDot {
  const isGap = point.score === null;
  const height = isGap ? plot.y + plot.height / 2 : y(point.score ?? 0);
  const comesFromAbove =
    previous?.score !== undefined && previous.score !== null && previous.score > (point.score ?? 0);
  const isLow = height > plot.y + plot.height - 20;
  const below = (comesFromAbove && !isLow) || height < plot.y + 20;
  return { point, x: round(x), y: round(height), isGap, labelY: round(height + (below ? 19 : -10)) };
}

/** A band reaches halfway to the scores of its neighbours, so that a whole score never lies on a border. */
function layBands({ bands, range: [lowest, highest] }: Instrument, y: Scale): CourseBand[] {
  let free = plot.y + plot.height;
  return bands.map(({ code, nl, min, max }) => {
    const top = y(Math.min(max + 0.5, highest));
    const bottom = y(Math.max(min - 0.5, lowest));
    const lines = linesOf(nl);
    // In the middle of its band, and above the name of the band below.
    const tall = lines.length * nameLine;
    const nameTop = Math.min((top + bottom - tall) / 2, free - tall);
    free = nameTop;
    return { code, name: nl, y: round(top), height: round(bottom - top), lines, nameY: round(nameTop + 10) };
  });
}

/** "Risico op sociaal", "isolement". */
function linesOf(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= longestName) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function linesThrough(dots: readonly CourseDot[]): string[] {
  const runs: CourseDot[][] = [[]];
  for (const dot of dots) {
    if (dot.isGap) runs.push([]);
    else runs.at(-1)?.push(dot);
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => run.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join(""));
}

/** The newest date always, and of the others as many as fit beside it. */
function spread(dots: readonly CourseDot[]) {
  const kept: CourseDot[] = [];
  for (const dot of dots.toReversed()) {
    if (kept.every((other) => Math.abs(other.x - dot.x) >= monthWidth)) kept.push(dot);
  }
  const texts = dots.map(({ point }) => courseMonth(point.takenOn));
  return kept.toReversed().map(({ point, x }) => {
    const month = courseMonth(point.takenOn);
    const isOne = texts.indexOf(month) === texts.lastIndexOf(month);
    return { key: point.id, x, text: isOne ? month : courseShortDay(point.takenOn) };
  });
}

/** In the same order, moved apart as far as there is room, so that two measurements of one week are both read. */
function apart(places: readonly number[]): number[] {
  const [first, last] = [plot.x + rim, plot.x + plot.width - rim];
  const room = Math.min(scoreWidth, (last - first) / Math.max(places.length - 1, 1));
  const pushed: number[] = [];
  for (const place of places) pushed.push(Math.max(place, (pushed.at(-1) ?? -Infinity) + room));
  const back: number[] = [];
  for (const place of pushed.toReversed()) back.push(Math.min(place, (back.at(-1) ?? last + room) - room));
  return back.toReversed();
}

const round = (value: number) => Math.round(value * 10) / 10;
