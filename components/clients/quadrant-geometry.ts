import { scaleLinear } from "d3-scale";
import type { Loneliness, NetworkSize } from "@/lib/domain/taxonomy/social-types";
import { labelAt, placeLabel, type Box, type PlacedLabel, type Segment } from "@/components/ui/label-placement";

/** One measurement of both sides of the quadrant. */
export type QuadrantPoint = {
  network: NetworkSize;
  loneliness: Loneliness;
  /** People to fall back on, when they were counted. */
  supporters?: number | undefined;
  /** Score on the loneliness scale, when there is one. */
  score?: number | undefined;
  /** When: "2023", "14 nov", "nu". */
  label: string;
};

/** The borders that the organisation uses; they fix the middle of the picture. */
export type QuadrantBorders = { smallNetworkMax: number; lonelyFrom: number; scoreMax: number };

export type QuadrantDot = { x: number; y: number; radius: number; isLast: boolean; label: string; place: PlacedLabel };

export const plot = { x: 34, y: 8, width: 284, height: 232 } as const;
export const fontSize = 12;

const largestShown = 10;
/** Room left at the rims and beside the middle, so that a dot is never on a border. */
const rim = 0.08;

/** Places each measurement inside the quadrant that it was given, and its label where it hides nothing. */
export function layQuadrant(points: readonly QuadrantPoint[], borders: QuadrantBorders): QuadrantDot[] {
  const spots = points.map((point, index) => ({
    x: plot.x + plot.width * across(point, borders),
    y: plot.y + plot.height * down(point, borders),
    radius: index === points.length - 1 ? 7 : 5,
    isLast: index === points.length - 1,
    label: point.label,
  }));
  const apart = spots.map((spot, index) => ({ ...spot, ...sidestep(spot, spots.slice(0, index)) }));
  return placeLabels(apart);
}

type Spot = Omit<QuadrantDot, "place">;

function across({ network, supporters }: QuadrantPoint, { smallNetworkMax }: QuadrantBorders): number {
  if (network === "small") return within(supporters, [0, smallNetworkMax], [rim, 0.5 - rim]);
  return within(supporters, [smallNetworkMax + 1, largestShown], [0.5 + rim, 1 - rim]);
}

function down({ loneliness, score }: QuadrantPoint, { lonelyFrom, scoreMax }: QuadrantBorders): number {
  if (loneliness === "lonely") return within(score, [lonelyFrom, scoreMax], [0.5 - rim, rim * 1.8]);
  return within(score, [0, lonelyFrom - 1], [1 - rim, 0.5 + rim * 1.8]);
}

/** Without a number: the middle of the cell. */
function within(value: number | undefined, domain: [number, number], range: [number, number]): number {
  if (value === undefined) return (range[0] + range[1]) / 2;
  return scaleLinear(domain, range).clamp(true)(value);
}

/** The same answer twice gives the same place twice; a small step keeps both dots visible. */
function sidestep(spot: Spot, earlier: readonly Spot[]): { x: number; y: number } {
  const same = earlier.filter((other) => Math.hypot(other.x - spot.x, other.y - spot.y) < 8).length;
  return { x: spot.x + same * 9, y: spot.y + same * 9 };
}

function placeLabels(spots: readonly Spot[]): QuadrantDot[] {
  const boxes: Box[] = [...cellNames(), ...spots.map(dotBox)];
  const segments: Segment[] = spots.slice(1).map((spot, index) => {
    const from = spots[index] ?? spot;
    return { x1: from.x, y1: from.y, x2: spot.x, y2: spot.y };
  });
  return spots.map((spot) => {
    const label = { ...spot, lines: [spot.label], fontSize };
    const place =
      placeLabel({ ...label, sides: ["right", "left", "above", "below"] }, { bounds: plot, boxes, segments }) ??
      placeLabel({ ...label, sides: ["right", "left", "above", "below"] }, { bounds: plot, boxes, segments: [] }) ??
      // Two dots close together lie beside each other far more often than above each other.
      labelAt(label, "above");
    boxes.push(place.box);
    return { ...spot, place };
  });
}

function dotBox({ x, y, radius }: Spot): Box {
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
}

/** The room of the four words in the corners. */
function cellNames(): Box[] {
  return [0, 0.5].flatMap((column) =>
    [0, 0.5].map((row) => ({
      x: plot.x + plot.width * column,
      y: plot.y + plot.height * row,
      width: plot.width / 2,
      height: 24,
    })),
  );
}
