import { placeLabel, type Box, type PlacedLabel, type Segment, type Side } from "@/components/ui/label-placement";
import { CIRCLES, type Circle } from "@/lib/domain/network";
import type { EcogramPerson } from "@/lib/network/ecogram-person";
import { type Canvas, fontSize, meRadius, personRadius } from "./ecogram-canvas";
import { labelLines, lineText } from "./ecogram-labels";
import { layNumbered } from "./ecogram-rows";

export type PersonSpot = {
  person: EcogramPerson;
  /** From 1; the same for one person in pictures that are laid together. */
  number: number;
  x: number;
  y: number;
  label: PlacedLabel | null;
};

export type EcogramLayout = {
  width: number;
  height: number;
  /** The client. */
  centre: { x: number; y: number };
  spots: PersonSpot[];
  /** Whether names stand beside the points; else the points carry numbers. */
  named: boolean;
  /** The line of each circle, from the centre. */
  lines: Record<Circle, number>;
  /** Where the first circle ends and where the second does: a point that is dropped belongs to one of three. */
  edges: readonly [number, number];
};

type People = readonly EcogramPerson[];
type Placing = { canvas: Canvas; everybody: People; pictures: readonly People[] };

/**
 * One network on several dates, each in its own picture: who stays lies in the same direction in all of them under the
 * same number, and who is not there on a date leaves the place empty. Names stand beside the points when all fit without
 * touching anything; otherwise the points carry numbers.
 */
export function layTogether(pictures: readonly People[], canvas: Canvas): EcogramLayout[] {
  const everybody = inOrder(pictures);
  const settled = everybody.length <= canvas.mostNamed ? settleNamed({ canvas, everybody, pictures }) : null;
  if (!settled) return layNumbered(everybody, pictures, canvas);
  const { width, height, radii } = canvas;
  return settled.map((spots) => ({
    ...{ width, height, spots },
    centre: centreOf(canvas),
    named: true,
    lines: radii,
    edges: [(radii[1] + radii[2]) / 2, (radii[2] + radii[3]) / 2],
  }));
}

/** Everybody once, as they stand in the first picture that has them: by circle, and in it who is lost comes last. */
function inOrder(pictures: readonly People[]): EcogramPerson[] {
  const known = new Map<string, EcogramPerson>();
  for (const person of pictures.flat()) if (!known.has(person.id)) known.set(person.id, person);
  const rank = ({ circle, lostText }: EcogramPerson) => circle * 2 + (lostText === undefined ? 0 : 1);
  return [...known.values()].sort((one, other) => rank(one) - rank(other));
}

/** Where a circle may begin, in degrees; the first that keeps all labels free is taken. */
const turns = Array.from({ length: 24 }, (_, index) => index * 15);
const firstAngle: Record<Circle, number> = { 1: -100, 2: -35, 3: 25 };

/** First without any line under a name; when that cannot be, a thin line may pass under one. */
function settleNamed(placing: Placing): PersonSpot[][] | null {
  for (const mayCross of [false, true]) {
    for (const start of [0, 40, 80, 120]) {
      const spots = settle(placing, start, mayCross);
      if (spots) return spots;
    }
  }
  return null;
}

/** The inner circle settles first; each wider one turns until its names are free in every picture. */
function settle(placing: Placing, start: number, mayCross: boolean): PersonSpot[][] | null {
  let angles: Angles = new Map();
  let settled: PersonSpot[][] = placing.pictures.map(() => []);
  for (const circle of CIRCLES) {
    let found: PersonSpot[][] | null = null;
    for (const turn of turns) {
      const tried: Angles = new Map([...angles, ...spread(placing, circle, start + turn)]);
      found = allWithLabels(placing, tried, mayCross);
      if (!found) continue;
      angles = tried;
      break;
    }
    if (!found) return null;
    settled = found;
  }
  return settled;
}

/** Where somebody lies from the middle, in degrees, by the id of the person. */
type Angles = ReadonlyMap<string, number>;

/** Evenly round one circle, so that the same people always give the same picture. */
function spread({ everybody }: Placing, circle: Circle, turn: number): [string, number][] {
  const here = everybody.filter((person) => person.circle === circle);
  return here.map(({ id }, index) => [id, firstAngle[circle] + turn + (360 / here.length) * index]);
}

function allWithLabels(placing: Placing, angles: Angles, mayCross: boolean): PersonSpot[][] | null {
  const pictures: PersonSpot[][] = [];
  for (const people of placing.pictures) {
    const spots = withLabels(spotsOf(placing, people, angles), placing.canvas, mayCross);
    if (!spots) return null;
    pictures.push(spots);
  }
  return pictures;
}

/** Those of one picture whose direction is known, in the order of everybody. */
function spotsOf({ everybody, canvas }: Placing, people: People, angles: Angles): PersonSpot[] {
  const { x, y } = centreOf(canvas);
  return everybody.flatMap(({ id }, index) => {
    const [person, degrees] = [people.find((one) => one.id === id), angles.get(id)];
    if (!person || degrees === undefined) return [];
    const [radius, angle] = [canvas.radii[person.circle], (degrees * Math.PI) / 180];
    const at = { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
    return [{ person, number: index + 1, ...at, label: null }];
  });
}

function withLabels(spots: readonly PersonSpot[], canvas: Canvas, mayCross: boolean): PersonSpot[] | null {
  if (dotsTouch(spots)) return null;
  const centre = centreOf(canvas);
  const bounds: Box = { x: 2, y: 2, width: canvas.width - 4, height: canvas.height - 4 };
  const boxes: Box[] = [boxAround(centre, meRadius), ...spots.map((spot) => boxAround(spot, personRadius))];
  const segments = mayCross ? [] : spots.filter(({ person }) => !person.lostText).map((spot) => tieOf(centre, spot));
  const placed: PersonSpot[] = [];
  for (const spot of spots) {
    const lines = labelLines(spot.person, canvas.longestLine).map(lineText);
    const words = { radius: personRadius, lines, fontSize, sides: sidesOutward(spot, centre) };
    const label = placeLabel({ x: spot.x, y: spot.y, ...words }, { bounds, boxes, segments });
    if (!label) return null;
    boxes.push(label.box);
    placed.push({ ...spot, label });
  }
  return placed;
}

function dotsTouch(spots: readonly PersonSpot[]): boolean {
  return spots.some((one, index) =>
    spots.slice(index + 1).some((other) => Math.hypot(one.x - other.x, one.y - other.y) < personRadius * 2.4),
  );
}

type Point = { x: number; y: number };

function tieOf(centre: Point, { x, y }: Point): Segment {
  return { x1: centre.x, y1: centre.y, x2: x, y2: y };
}

function centreOf({ width, height }: Canvas): Point {
  return { x: width / 2, y: height / 2 };
}

/** Away from the middle first: there the own line is not in the way. */
function sidesOutward({ x, y }: PersonSpot, centre: Point): Side[] {
  const [outward, inward]: [Side, Side] = y < centre.y ? ["above", "below"] : ["below", "above"];
  const [beside, across]: [Side, Side] = x < centre.x ? ["left", "right"] : ["right", "left"];
  return [outward, beside, inward, across];
}

function boxAround({ x, y }: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
}
