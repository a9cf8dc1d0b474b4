import { placeLabel, type Box, type PlacedLabel, type Segment, type Side } from "@/components/ui/label-placement";

/** How near someone is: 1 is nearest. */
export type Circle = 1 | 2 | 3;

export type EcogramPerson = {
  key: string;
  /** As the client calls this person: "zus Ria". */
  label: string;
  circle: Circle;
  /** No longer there: died, moved out of reach, fell out. The words say which. */
  lostText?: string | undefined;
  /** How often they meet, as thickness of the line: 1 seldom, 3 very often. */
  often?: 1 | 2 | 3 | undefined;
  /** For the table. */
  frequencyText?: string | undefined;
  supportText?: string | undefined;
};

export type PersonSpot = { person: EcogramPerson; x: number; y: number; label: PlacedLabel | null };

export const width = 360;
export const height = 336;
export const centre = { x: width / 2, y: height / 2 } as const;
export const meRadius = 16;
export const personRadius = 8;
export const fontSize = 12;
export const circleRadii: Record<Circle, number> = { 1: 52, 2: 97, 3: 138 };

const circles: readonly Circle[] = [1, 2, 3];
const mostNamed = 12;
const longestLine = 13;
const bounds: Box = { x: 2, y: 2, width: width - 4, height: height - 4 };
/** Where a circle may begin, in degrees; the first that keeps all labels free is taken. */
const turns = Array.from({ length: 24 }, (_, index) => index * 15);
const firstAngle: Record<Circle, number> = { 1: -100, 2: -35, 3: 25 };

/** Names beside the dots when all fit without touching anything; otherwise spots without labels, to be numbered. */
export function layEcogram(people: readonly EcogramPerson[]): { spots: PersonSpot[]; named: boolean } {
  const spots = people.length <= mostNamed ? settleNamed(people) : null;
  if (spots) return { spots, named: true };
  return { spots: circles.flatMap((circle) => spread(people, circle, 0)), named: false };
}

/** The words at a dot: the name in one or two short lines, or the name and why someone is no longer there. */
export function labelLines({ label, lostText }: EcogramPerson): string[] {
  if (lostText) return [shorten(label), shorten(lostText)];
  if (label.length <= longestLine) return [label];
  const cut = label.lastIndexOf(" ", longestLine);
  if (cut <= 0) return [shorten(label)];
  return [label.slice(0, cut), shorten(label.slice(cut + 1))];
}

/** First without any line under a name; when that cannot be, a thin line may pass under one. */
function settleNamed(people: readonly EcogramPerson[]): PersonSpot[] | null {
  for (const mayCross of [false, true]) {
    for (const start of [0, 40, 80, 120]) {
      const spots = settle(people, start, mayCross);
      if (spots) return spots;
    }
  }
  return null;
}

/** The inner circle settles first; each wider one turns until its names are free. */
function settle(people: readonly EcogramPerson[], start: number, mayCross: boolean): PersonSpot[] | null {
  let settled: PersonSpot[] = [];
  for (const circle of circles) {
    const inner = settled;
    let found: PersonSpot[] | null = null;
    for (const turn of turns) {
      found = withLabels([...inner, ...spread(people, circle, start + turn)], mayCross);
      if (found) break;
    }
    if (!found) return null;
    settled = found;
  }
  return settled;
}

/** Evenly round one circle, so that the same people always give the same picture. */
function spread(people: readonly EcogramPerson[], circle: Circle, turn: number): PersonSpot[] {
  const here = people.filter((person) => person.circle === circle);
  const radius = circleRadii[circle];
  return here.map((person, index) => {
    const angle = ((firstAngle[circle] + turn + (360 / here.length) * index) * Math.PI) / 180;
    return { person, x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle), label: null };
  });
}

function withLabels(spots: readonly PersonSpot[], mayCross: boolean): PersonSpot[] | null {
  if (dotsTouch(spots)) return null;
  const boxes: Box[] = [boxAround(centre, meRadius), ...spots.map((spot) => boxAround(spot, personRadius))];
  const segments = mayCross ? [] : spots.filter(({ person }) => !person.lostText).map(tieOf);
  const placed: PersonSpot[] = [];
  for (const spot of spots) {
    const words = { radius: personRadius, lines: labelLines(spot.person), fontSize, sides: sidesOutward(spot) };
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

/** The line between the client and a person. */
export function tieOf({ x, y }: { x: number; y: number }): Segment {
  return { x1: centre.x, y1: centre.y, x2: x, y2: y };
}

/** Away from the middle first: there the own line is not in the way. */
function sidesOutward({ x, y }: PersonSpot): Side[] {
  const [outward, inward]: [Side, Side] = y < centre.y ? ["above", "below"] : ["below", "above"];
  const [beside, across]: [Side, Side] = x < centre.x ? ["left", "right"] : ["right", "left"];
  return [outward, beside, inward, across];
}

function boxAround({ x, y }: { x: number; y: number }, radius: number): Box {
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
}

function shorten(text: string): string {
  return text.length > longestLine ? `${text.slice(0, longestLine - 1).trimEnd()}…` : text;
}
