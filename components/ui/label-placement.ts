export type Box = { x: number; y: number; width: number; height: number };
export type Segment = { x1: number; y1: number; x2: number; y2: number };
export type Anchor = "start" | "middle" | "end";

/** Where the first line of a label begins, and the room that all its lines take. */
export type PlacedLabel = { x: number; y: number; anchor: Anchor; box: Box };

type LabelSpot = {
  /** Centre and radius of the dot that the label belongs to. */
  x: number;
  y: number;
  radius: number;
  lines: readonly string[];
  fontSize: number;
  /** Sides to try, best first. */
  sides: readonly Side[];
};

export type Side = "right" | "left" | "above" | "below";

type Surroundings = { bounds: Box; boxes: readonly Box[]; segments: readonly Segment[] };

const gap = 4;
/** Distance between the lines of a label, in font sizes. */
export const lineHeight = 1.15;
/** The widest common average of a letter in the typeface of the screen, as a part of the font size. */
const letterWidth = 0.58;

/** The first side where the label touches nothing and stays inside the picture; null when there is none. */
export function placeLabel(spot: LabelSpot, around: Surroundings): PlacedLabel | null {
  const places = spot.sides.map((side) => labelAt(spot, side));
  return places.find((place) => isFree(place.box, around)) ?? null;
}

/** The label at one side of its dot, whatever is there already. */
export function labelAt({ x, y, radius, lines, fontSize }: Omit<LabelSpot, "sides">, side: Side): PlacedLabel {
  const width = Math.max(...lines.map((line) => textWidth(line, fontSize)));
  const tail = (lines.length - 1) * fontSize * lineHeight;
  const away = radius + gap;
  const middle = y + fontSize * 0.35 - tail / 2;
  const spots: Record<Side, { x: number; y: number; anchor: Anchor; left: number }> = {
    right: { x: x + away, y: middle, anchor: "start", left: x + away },
    left: { x: x - away, y: middle, anchor: "end", left: x - away - width },
    above: { x, y: y - away - tail, anchor: "middle", left: x - width / 2 },
    below: { x, y: y + away + fontSize * 0.75, anchor: "middle", left: x - width / 2 },
  };
  const { left, ...place } = spots[side];
  const box = { x: left, y: place.y - fontSize * 0.85, width, height: fontSize * lineHeight + tail };
  return { ...place, box };
}

/** An estimate, a little on the wide side, since the server knows no fonts. */
export function textWidth(text: string, fontSize: number): number {
  return text.length * fontSize * letterWidth;
}

export function boxesTouch(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function isFree(box: Box, { bounds, boxes, segments }: Surroundings): boolean {
  if (!contains(bounds, box)) return false;
  if (boxes.some((other) => boxesTouch(box, other))) return false;
  return !segments.some((segment) => segmentTouches(segment, box));
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Clips the segment to the box (Liang–Barsky); something left over means that they touch. */
export function segmentTouches({ x1, y1, x2, y2 }: Segment, box: Box): boolean {
  const edges = [
    [x1 - x2, x1 - box.x],
    [x2 - x1, box.x + box.width - x1],
    [y1 - y2, y1 - box.y],
    [y2 - y1, box.y + box.height - y1],
  ] as const;
  let from = 0;
  let to = 1;
  for (const [slope, distance] of edges) {
    if (slope === 0 && distance < 0) return false;
    if (slope < 0) from = Math.max(from, distance / slope);
    if (slope > 0) to = Math.min(to, distance / slope);
  }
  return from <= to;
}
