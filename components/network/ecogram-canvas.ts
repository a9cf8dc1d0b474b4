import type { Circle } from "@/lib/domain/network";

/** The paper an ecogram is drawn on: a small one for a phone or a narrow column, a large one for a desk. */
export type Canvas = {
  width: number;
  height: number;
  /** Where each circle lies while names fit beside the points. */
  radii: Record<Circle, number>;
  /** More people than this get numbers. */
  mostNamed: number;
  /** In letters. */
  longestLine: number;
};

export const narrowCanvas: Canvas = {
  width: 310,
  height: 316,
  radii: { 1: 48, 2: 90, 3: 130 },
  mostNamed: 12,
  longestLine: 13,
};

export const wideCanvas: Canvas = {
  width: 640,
  height: 500,
  radii: { 1: 78, 2: 146, 3: 212 },
  mostNamed: 24,
  longestLine: 18,
};

export const meRadius = 16;
export const fontSize = 12;
/** Half the size of a point with its name beside it, and of one with a number in it. */
export const personRadius = 8;
export const numberedRadius = 10;
/** Room for a finger: at 360 px the small paper is drawn at almost its own size. */
export const touchRadius = 14;
