import { CIRCLES, type Circle } from "@/lib/domain/network";
import type { EcogramPerson } from "@/lib/network/ecogram-person";
import type { Canvas } from "./ecogram-canvas";
import type { EcogramLayout, PersonSpot } from "./ecogram-geometry";

/** From middle to middle of two points: room for a finger, and nothing touches. */
export const leastApart = 29;
const firstRow = 44;
const margin = 16;

type People = readonly EcogramPerson[];
/** The directions of who may stand on it, in degrees, by the id of the person. */
type Row = { circle: Circle; seats: Map<string, number> };

/**
 * Points with numbers, as many rows to a circle as it needs. When there are more rows than the paper holds the paper
 * grows, and so everybody always fits. All pictures have the same rows: who moves keeps the direction.
 */
export function layNumbered(everybody: People, pictures: readonly People[], canvas: Canvas): EcogramLayout[] {
  const rows = withMovers(rowsFor(everybody), pictures);
  const room = Math.min(canvas.width, canvas.height) / 2 - margin - firstRow;
  const step = Math.min(Math.max(room / rows.length, leastApart), 48);
  const reach = firstRow + step * (rows.length - 0.5) + 2;
  const size = Math.max(Math.min(canvas.width, canvas.height), 2 * reach);
  const width = Math.max(canvas.width, size);
  const centre = { x: width / 2, y: size / 2 };
  const radiusOf = (row: number) => firstRow + step * row;
  const edgeOf = (circle: Circle) => radiusOf(rows.findLastIndex((row) => row.circle === circle)) + step / 2;
  return pictures.map((people) => ({
    ...{ width, height: size, centre },
    spots: everybody.flatMap(({ id }, index) => {
      const person = people.find((one) => one.id === id);
      return person ? [spotOf(person, index + 1, { centre, rows, radiusOf })] : [];
    }),
    named: false,
    lines: { 1: edgeOf(1), 2: edgeOf(2), 3: edgeOf(3) },
    edges: [edgeOf(1), edgeOf(2)],
  }));
}

/** At least one row to a circle, so that there always is a place to move somebody to. */
function rowsFor(people: People): Row[] {
  const rows: Row[] = [];
  for (const circle of CIRCLES) {
    let left = people.filter((person) => person.circle === circle);
    do {
      const fits = capacity(rows.length);
      rows.push({ circle, seats: seatsOf(left.slice(0, fits), rows.length) });
      left = left.slice(fits);
    } while (left.length > 0);
  }
  return rows;
}

/** How many points stand free of each other on a row when the rows are as close as they may be. */
function capacity(row: number): number {
  return Math.floor(Math.PI / Math.asin(leastApart / 2 / leastRadius(row)));
}

function leastRadius(row: number): number {
  return firstRow + leastApart * row;
}

function seatsOf(people: People, row: number): Map<string, number> {
  // Every other row begins half a place further, so that lines to an outer row pass between the points of an inner one.
  const start = -90 + (row % 2) * (180 / Math.max(people.length, 1));
  return new Map(people.map(({ id }, place) => [id, start + (360 / people.length) * place]));
}

/** A seat in the same direction for who stands in another circle in another picture; in a row of its own if need be. */
function withMovers(homes: readonly Row[], pictures: readonly People[]): Row[] {
  const angles = new Map(homes.flatMap(({ seats }) => [...seats]));
  const rows: Row[] = [];
  for (const circle of CIRCLES) {
    const first = rows.length;
    rows.push(...homes.filter((row) => row.circle === circle).map(({ seats }) => ({ circle, seats: new Map(seats) })));
    for (const { id } of pictures.flat().filter((person) => person.circle === circle)) {
      const own = rows.slice(first);
      if (own.some(({ seats }) => seats.has(id))) continue;
      const angle = angles.get(id) ?? 0;
      const free = own.find(({ seats }, index) => isFree(seats, angle, leastRadius(first + index)));
      if (free) free.seats.set(id, angle);
      else rows.push({ circle, seats: new Map([[id, angle]]) });
    }
  }
  return rows;
}

function isFree(seats: ReadonlyMap<string, number>, angle: number, radius: number): boolean {
  return [...seats.values()].every(
    (other) => 2 * radius * Math.abs(Math.sin(((angle - other) * Math.PI) / 360)) >= leastApart,
  );
}

type Rings = { centre: { x: number; y: number }; rows: readonly Row[]; radiusOf: (row: number) => number };

function spotOf(person: EcogramPerson, number: number, { centre, rows, radiusOf }: Rings): PersonSpot {
  const row = rows.findIndex(({ circle, seats }) => circle === person.circle && seats.has(person.id));
  const angle = ((rows[row]?.seats.get(person.id) ?? 0) * Math.PI) / 180;
  const radius = radiusOf(row);
  const at = { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
  return { person, number, ...at, label: null };
}
