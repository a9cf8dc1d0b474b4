import { boxesTouch, textWidth, type Anchor, type Box } from "@/components/ui/label-placement";
import type { LifeSpan } from "@/lib/domain/life-event-time";
import { type LifeAxis, markRadius, type PlacedEvent, shorten } from "./life-line-event";

export const width = 800;
export const plot = { left: 58, right: 790 } as const;
export const fontSize = 12;
export const laneHeight = 26;
/** The room under the lanes for the years and, below them, the ages. */
export const axisRoom = 40;
/** The support sign stands between the mark and its words. */
export const signWidth = 12;

const gap = 4;
const longestLabel = 32;
const emptyLanes = 1;

export interface EventSpot {
  readonly event: PlacedEvent;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Where a period ends; `x` for a moment. */
  readonly endX: number;
  readonly text: string;
  readonly textX: number;
  readonly textY: number;
  readonly anchor: Anchor;
  readonly signX: number;
  /** All the room that the event takes. */
  readonly box: Box;
}

export interface YearTick {
  readonly year: number;
  readonly x: number;
  readonly age: number | null;
}

export interface LifeLineLayout {
  readonly height: number;
  /** Where the line itself runs; above it is good, below it is hard. */
  readonly lineY: number;
  readonly startX: number;
  readonly spots: readonly EventSpot[];
  readonly ticks: readonly YearTick[];
}

/** Lays events along a life. What would touch moves a lane further from the line, so that every name can be read. */
export function layLifeLine(events: readonly PlacedEvent[], axis: LifeAxis): LifeLineLayout {
  const years = axisYears(events, axis);
  const toX = (year: number) =>
    plot.left + ((year - years.from) / (years.until - years.from)) * (plot.right - plot.left);
  const spots = settle(events, toX);
  const tops = spots.map(({ box }) => box.y);
  const bottoms = spots.map(({ box }) => box.y + box.height);
  const least = laneHeight * (emptyLanes + 0.5);
  const up = Math.max(least, -Math.min(0, ...tops)) + 4;
  const down = Math.max(least, ...bottoms) + 4;
  return {
    height: up + down + axisRoom,
    lineY: up,
    startX: toX(axis.birth ?? years.from),
    spots: spots.map((spot) => moved(spot, up)),
    ticks: yearTicks(years, axis).map((tick) => ({ ...tick, x: toX(tick.year) })),
  };
}

/** From birth, or the first known year, to today; at least one year, so that there is a line. */
export function axisYears(events: readonly PlacedEvent[], { birth, today }: LifeAxis): LifeSpan {
  const first = Math.min(birth ?? today - 1, ...events.map(({ span }) => span.from), today - 1);
  return { from: birth === null ? Math.floor(first) : first, until: today };
}

/** Round years, few enough that their words do not touch. */
export function yearTicks({ from, until }: LifeSpan, { birth }: LifeAxis): Omit<YearTick, "x">[] {
  const step = STEPS.find((years) => (until - from) / years <= 11) ?? 20;
  const first = Math.ceil(from / step) * step;
  const count = Math.max(0, Math.floor((until - first) / step) + 1);
  return Array.from({ length: count }, (_, index) => {
    const year = first + index * step;
    return { year, age: birth === null ? null : year - Math.floor(birth) };
  });
}

const STEPS = [1, 2, 5, 10];

/** With the line at zero; what is settled first lies nearest to it. */
function settle(events: readonly PlacedEvent[], toX: (year: number) => number): EventSpot[] {
  const settled: EventSpot[] = [];
  for (const event of events) {
    const boxes = settled.map(({ box }) => box);
    let lane = 0;
    let spot = spotAt(event, toX, laneY(event, lane));
    while (boxes.some((box) => boxesTouch(box, spot.box))) {
      lane += 1;
      spot = spotAt(event, toX, laneY(event, lane));
    }
    settled.push(spot);
  }
  return settled;
}

/** Good goes up and hard goes down; what was both begins on the line and then takes turns. */
function laneY({ valence }: PlacedEvent, lane: number): number {
  if (valence === "mixed") return (lane % 2 === 0 ? 1 : -1) * Math.ceil(lane / 2) * laneHeight;
  return (valence === "positive" ? -1 : 1) * (lane + 1) * laneHeight;
}

function spotAt(event: PlacedEvent, toX: (year: number) => number, y: number): EventSpot {
  const [x, endX] = [toX(event.span.from), event.isPeriod ? toX(event.span.until) : toX(event.span.from)];
  const radius = markRadius(event);
  const text = shorten(event.name, longestLabel);
  const label = labelOf({ x, endX, radius, words: textWidth(text, fontSize) + signWidth });
  const left = Math.min(x - radius, label.left) - gap;
  const right = Math.max(endX, x + radius, label.left + label.width) + gap;
  // Where a bar or the line itself runs at the height of the mark, the words stand on it rather than over it.
  const textY = event.isPeriod || isOnTheLine(event, y) ? y - 5 : y + fontSize * 0.35;
  const box = { x: left, y: y - laneHeight / 2, width: right - left, height: laneHeight - 0.01 };
  return { event, x, y, radius, endX, text, textY, box, ...label.at };
}

/** What was both lies on the line itself, unless there was no room. `y` is measured from the line. */
function isOnTheLine({ valence }: PlacedEvent, y: number): boolean {
  return valence === "mixed" && y === 0;
}

interface LabelRoom {
  readonly x: number;
  readonly endX: number;
  readonly radius: number;
  readonly words: number;
}

/** To the right of the mark; where the paper ends, to the left of it. */
function labelOf({ x, radius, words }: LabelRoom) {
  const right = x + radius + gap;
  if (right + words <= width - 2) {
    const at = { anchor: "start" as const, signX: right, textX: right + signWidth };
    return { left: right, width: words, at };
  }
  const left = x - radius - gap - words;
  const at = { anchor: "end" as const, signX: left + words - signWidth + 3, textX: left + words - signWidth - 1 };
  return { left, width: words, at };
}

function moved(spot: EventSpot, down: number): EventSpot {
  const box = { ...spot.box, y: spot.box.y + down };
  return { ...spot, y: spot.y + down, textY: spot.textY + down, box };
}
