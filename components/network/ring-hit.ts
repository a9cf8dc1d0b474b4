import type { Circle } from "@/lib/domain/network";

/** The middle of an ecogram, and how far its first and second circle reach. */
export type RingEdges = { x: number; y: number; first: number; second: number };

/** The circle that a place in the drawing belongs to; everything outside the second is the third. */
export function circleAt(place: { x: number; y: number }, { x, y, first, second }: RingEdges): Circle {
  const distance = Math.hypot(place.x - x, place.y - y);
  if (distance < first) return 1;
  return distance < second ? 2 : 3;
}
