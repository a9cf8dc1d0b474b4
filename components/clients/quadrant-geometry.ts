import type { PathPoint, PathSide } from "@/lib/assessments/social-type-path";
import type { Box } from "@/components/ui/label-placement";
import { rowOf } from "@/lib/domain/taxonomy/coded";
import { SOCIAL_TYPES, type Loneliness, type NetworkSize, type SocialType } from "@/lib/domain/taxonomy/social-types";

export const picture = { width: 320, height: 306 } as const;
export const plot = { x: 46, y: 8, width: 262, height: 240 } as const;
export const dotRadius = 9;

/** The word in the corner of a cell stays free of dots. */
const wordHeight = 24;
const rim = 2;

/** `whole`: both sides measured; `half`: one side, on its axis; `judged`: what the worker says beside a point. */
export type QuadrantMark = {
  number: number;
  kind: "whole" | "half" | "judged";
  x: number;
  y: number;
  isLast: boolean;
};

export type QuadrantLine = { key: string; kind: "path" | "judgement"; d: string };

export type QuadrantLayout = { marks: readonly QuadrantMark[]; lines: readonly QuadrantLine[] };

/**
 * Places each measurement inside the quadrant it was found in, by its own border; what would lie on another moves aside
 * within that quadrant, the oldest furthest. One side alone lies on its axis. A judgement lies in the quadrant it names.
 */
export function layQuadrant(points: readonly PathPoint[]): QuadrantLayout {
  const last = points.at(-1)?.number;
  const placed: QuadrantMark[] = [];
  const put = (point: PathPoint, kind: QuadrantMark["kind"], { room, ideal }: Wanted) => {
    placed.push({ number: point.number, kind, isLast: point.number === last, ...freeSpot(ideal, room, placed) });
  };
  for (const point of points.toReversed()) {
    const wanted = wantedFor(point);
    if (wanted) put(point, point.network && point.loneliness ? "whole" : "half", wanted);
  }
  for (const point of points.toReversed()) {
    if (point.judgement) put(point, "judged", middleOf(cellRoom(point.judgement.type)));
  }
  const marks = placed.toReversed();
  return { marks, lines: linesBetween(marks) };
}

/** The cell of a type, whole. */
export function cellBox({ network, loneliness }: { network: NetworkSize; loneliness: Loneliness }): Box {
  const [width, height] = [plot.width / 2, plot.height / 2];
  return {
    x: plot.x + (network === "large" ? width : 0),
    y: plot.y + (loneliness === "lonely" ? 0 : height),
    width,
    height,
  };
}

type Spot = { x: number; y: number };
type Wanted = { ideal: Spot; room: Box };

function wantedFor({ network, loneliness }: PathPoint): Wanted | null {
  if (network && loneliness) {
    const room = innerRoom(cellBox(cellOf(network, loneliness)));
    return { room, ideal: { x: along(room.x, room.width, network.share), y: up(room, loneliness.share) } };
  }
  if (network) {
    const { x, width } = cellRoomOf(network, { half: "low", share: 0 });
    const y = plot.y + plot.height;
    return { room: { x, y, width, height: 0 }, ideal: { x: along(x, width, network.share), y } };
  }
  if (loneliness) {
    const { y, height } = cellRoomOf({ half: "low", share: 0 }, loneliness);
    const room = { x: plot.x, y, width: 0, height };
    return { room, ideal: { x: plot.x, y: up(room, loneliness.share) } };
  }
  return null;
}

function cellOf(network: PathSide, loneliness: PathSide) {
  return {
    network: network.half === "high" ? ("large" as const) : ("small" as const),
    loneliness: loneliness.half === "high" ? ("lonely" as const) : ("not_lonely" as const),
  };
}

const cellRoomOf = (network: PathSide, loneliness: PathSide) => innerRoom(cellBox(cellOf(network, loneliness)));
const cellRoom = (type: SocialType) => innerRoom(cellBox(rowOf(SOCIAL_TYPES, type)));

/** Where the middle of a dot may lie so that all of it is inside. */
function innerRoom({ x, y, width, height }: Box): Box {
  const edge = dotRadius + rim;
  return {
    x: x + edge,
    y: y + wordHeight + dotRadius,
    width: width - 2 * edge,
    height: height - wordHeight - edge - dotRadius,
  };
}

function middleOf(room: Box): Wanted {
  return { room, ideal: { x: along(room.x, room.width, 0.5), y: along(room.y, room.height, 0.5) } };
}

const along = (from: number, length: number, share: number) => from + length * share;
const up = ({ y, height }: Box, share: number) => y + height * (1 - share);

const apart = dotRadius * 2 + 2;
const grain = 3;

/** The free spot nearest to where the mark belongs; when the room is full, the spot with most air around it. */
function freeSpot(ideal: Spot, room: Box, taken: readonly Spot[]): Spot {
  const air = (spot: Spot) => Math.min(...taken.map((other) => Math.hypot(other.x - spot.x, other.y - spot.y)), apart);
  if (air(ideal) >= apart) return ideal;
  const spots = spotsIn(room).toSorted((a, b) => distance(a, ideal) - distance(b, ideal));
  return spots.find((spot) => air(spot) >= apart) ?? spots.toSorted((a, b) => air(b) - air(a))[0] ?? ideal;
}

function spotsIn({ x, y, width, height }: Box): Spot[] {
  return steps(width).flatMap((right) => steps(height).map((down) => ({ x: x + right, y: y + down })));
}

function steps(length: number): number[] {
  return Array.from({ length: Math.floor(length / grain) + 1 }, (_, index) => index * grain);
}

const distance = (one: Spot, other: Spot) => Math.hypot(one.x - other.x, one.y - other.y);

function linesBetween(marks: readonly QuadrantMark[]): QuadrantLine[] {
  const whole = marks.filter(({ kind }) => kind === "whole");
  const path = whole.slice(1).map((to, index) => ({
    key: `path-${to.number}`,
    kind: "path" as const,
    d: arrow(whole[index] ?? to, to),
  }));
  const judgements = marks
    .filter(({ kind }) => kind === "judged")
    .flatMap((judged) => {
      const from = marks.find(({ number, kind }) => number === judged.number && kind !== "judged");
      return from ? [{ key: `judgement-${judged.number}`, kind: "judgement" as const, d: straight(from, judged) }] : [];
    });
  return [...path, ...judgements];
}

const head = 7;

/** From rim to rim, with a head where there is room for one. */
function arrow(from: Spot, to: Spot): string {
  const line = straight(from, to);
  const length = distance(from, to) - 2 * dotRadius;
  if (length < head) return line;
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const tip = { x: to.x - Math.cos(angle) * (dotRadius + 2), y: to.y - Math.sin(angle) * (dotRadius + 2) };
  const wing = (turn: number) =>
    `M${round(tip.x)} ${round(tip.y)}L${round(tip.x - Math.cos(angle + turn) * head)} ${round(tip.y - Math.sin(angle + turn) * head)}`;
  return `${line}${wing(0.5)}${wing(-0.5)}`;
}

function straight(from: Spot, to: Spot): string {
  const length = distance(from, to) || 1;
  const inset = Math.min(dotRadius, length / 2) / length;
  const at = (share: number) => `${round(from.x + (to.x - from.x) * share)} ${round(from.y + (to.y - from.y) * share)}`;
  return `M${at(inset)}L${at(1 - inset)}`;
}

const round = (value: number) => Math.round(value * 10) / 10;
