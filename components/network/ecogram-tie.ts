import type { ContactFrequency, SupportDirection } from "@/lib/domain/network";
import { meRadius } from "./ecogram-canvas";

type Point = { x: number; y: number };

/** What the line between the client and a person is drawn with. */
export type TieShape = {
  line: { x1: number; y1: number; x2: number; y2: number };
  /** Points of a triangle each: towards the person, towards the client. */
  arrows: string[];
};

/** How often there is contact, as thickness. */
const widths: Record<ContactFrequency, number> = {
  daily: 6,
  weekly: 4,
  monthly: 2.6,
  few_a_year: 1.6,
  hardly_ever: 0.8,
};
const unknownWidth = 1.6;
const arrowLength = 7;

export function tieWidth(frequency: ContactFrequency | null, isThin = false): number {
  const width = frequency === null ? unknownWidth : widths[frequency];
  return isThin ? Math.max(width * 0.6, 0.7) : width;
}

/**
 * The line and its arrows. Both arrows stand at the person, where there is room: in the middle all lines meet.
 * `room` is the distance from the person's middle that is kept free for the point itself.
 */
export function tieShape(centre: Point, person: Point, { room, direction }: Tie): TieShape {
  const length = Math.hypot(person.x - centre.x, person.y - centre.y) || 1;
  const unit = { x: (person.x - centre.x) / length, y: (person.y - centre.y) / length };
  const at = (distance: number): Point => ({ x: centre.x + unit.x * distance, y: centre.y + unit.y * distance });
  const end = length - room;
  const outward = direction === "both" || direction === "to_person";
  const inward = direction === "both" || direction === "from_person";
  const middle = outward ? end - arrowLength : end;
  const start = at(meRadius);
  const stop = at(inward && !outward ? end - arrowLength / 2 : middle);
  return {
    line: { x1: start.x, y1: start.y, x2: stop.x, y2: stop.y },
    arrows: [
      ...(outward ? [triangle(at(end), at(end - arrowLength), unit)] : []),
      ...(inward ? [triangle(at(middle - arrowLength), at(middle), unit)] : []),
    ],
  };
}

type Tie = { room: number; direction: SupportDirection | null };

function triangle(tip: Point, base: Point, unit: Point): string {
  const half = 4.2;
  const corners = [
    tip,
    { x: base.x - unit.y * half, y: base.y + unit.x * half },
    { x: base.x + unit.y * half, y: base.y - unit.x * half },
  ];
  return corners.map(({ x, y }) => `${tenths(x)},${tenths(y)}`).join(" ");
}

/** One decimal is finer than any screen. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
