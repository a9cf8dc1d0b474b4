import { axisYears } from "./life-line-geometry";
import { type LifeAxis, markRadius, type PlacedEvent, shorten } from "./life-line-event";

export const columnWidth = 300;
export const spineX = 78;
export const labelX = 116;
export const rowHeight = 30;

const side = 16;
const longestLabel = 29;
const barStep = 5;
const barLanes = 3;
const top = 24;
const pixelsAYear = 5;
const widestGap = 64;

export interface ColumnSpot {
  readonly event: PlacedEvent;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Where a period ends; `y` for a moment. */
  readonly endY: number;
  readonly barX: number;
  readonly text: string;
  /** The year, where it is another than that of the row above. */
  readonly yearText: string;
  readonly ageText: string;
}

export interface LifeColumnLayout {
  readonly height: number;
  readonly startY: number;
  readonly endY: number;
  readonly startYear: number;
  readonly endYear: number;
  readonly spots: readonly ColumnSpot[];
}

/** Lays events along a life from above to below, each on a row of its own: years without events take little room. */
export function layLifeColumn(events: readonly PlacedEvent[], axis: LifeAxis): LifeColumnLayout {
  const years = axisYears(events, axis);
  const rows = [...events].sort((one, other) => one.span.from - other.span.from);
  const anchors: Anchor[] = [{ year: years.from, y: top }];
  for (const { span } of rows) {
    const last = anchors.at(-1) ?? { year: years.from, y: top };
    const stretch = (span.from - last.year) * pixelsAYear;
    anchors.push({ year: span.from, y: last.y + Math.min(Math.max(stretch, rowHeight), widestGap) });
  }
  const lastY = anchors.at(-1)?.y ?? top;
  const end = { year: years.until, y: lastY + rowHeight };
  const lanes = barLanesOf(rows);
  const spots = rows.map((event, index) => {
    const y = anchors[index + 1]?.y ?? top;
    const before = rows[index - 1];
    const year = Math.floor(event.span.from);
    const isNew = before === undefined || Math.floor(before.span.from) !== year;
    return {
      event,
      x: spineX + direction(event) * side,
      y,
      radius: markRadius(event),
      endY: event.isPeriod ? Math.max(heightOf(event.span.until, [...anchors, end]), y) : y,
      barX: spineX + direction(event) * (side + ((lanes[index] ?? 0) + 1) * barStep),
      text: shorten(event.name, longestLabel),
      yearText: isNew ? String(year) : "",
      ageText: isNew && axis.birth !== null ? `${year - Math.floor(axis.birth)} jr` : "",
    };
  });
  const [startYear, endYear] = [Math.floor(years.from), Math.floor(years.until)];
  return { height: end.y + 16, startY: top, endY: end.y, startYear, endYear, spots };
}

interface Anchor {
  readonly year: number;
  readonly y: number;
}

/** Hard to the left and good to the right of the spine, as below and above the line of the desk. */
function direction({ valence }: PlacedEvent): number {
  if (valence === "mixed") return 0;
  return valence === "positive" ? 1 : -1;
}

/** Where a year lies between the rows: straight from one to the next. */
function heightOf(year: number, anchors: readonly Anchor[]): number {
  const next = anchors.findIndex((anchor) => anchor.year >= year);
  const [above, below] = [anchors[next - 1], anchors[next]];
  if (!below) return anchors.at(-1)?.y ?? top;
  if (!above || below.year === above.year) return below.y;
  return above.y + ((year - above.year) / (below.year - above.year)) * (below.y - above.y);
}

/** Bars at the same side that run at the same time lie beside each other, as far as there is room. */
function barLanesOf(rows: readonly PlacedEvent[]): number[] {
  const lanes: number[] = [];
  for (const [index, event] of rows.entries()) {
    const taken = rows
      .slice(0, index)
      .flatMap((other, at) =>
        other.isPeriod && other.valence === event.valence && other.span.until > event.span.from ? [lanes[at]] : [],
      );
    const free = Array.from({ length: barLanes }, (_, lane) => lane).find((lane) => !taken.includes(lane));
    lanes.push(event.isPeriod ? (free ?? barLanes - 1) : 0);
  }
  return lanes;
}
