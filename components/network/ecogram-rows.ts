import { CIRCLES, type Circle } from "@/lib/domain/network";
import type { EcogramPerson } from "@/lib/network/ecogram-person";
import type { Canvas } from "./ecogram-canvas";
import type { EcogramLayout, PersonSpot } from "./ecogram-geometry";

/** From middle to middle of two points: room for a finger, and nothing touches. */
export const leastApart = 27;
const firstRow = 44;
const margin = 16;

type Row = { circle: Circle; people: readonly EcogramPerson[] };

/**
 * Points with numbers, as many rows to a circle as it needs. When there are more rows than the paper holds the paper
 * grows, and so everybody always fits.
 */
export function layNumbered(people: readonly EcogramPerson[], canvas: Canvas): EcogramLayout {
  const rows = rowsFor(people);
  const room = Math.min(canvas.width, canvas.height) / 2 - margin - firstRow;
  const step = Math.min(Math.max(room / rows.length, leastApart), 48);
  const reach = firstRow + step * (rows.length - 0.5) + 2;
  const size = Math.max(Math.min(canvas.width, canvas.height), 2 * reach);
  const width = Math.max(canvas.width, size);
  const centre = { x: width / 2, y: size / 2 };
  const radiusOf = (row: number) => firstRow + step * row;
  const edgeOf = (circle: Circle) => radiusOf(rows.findLastIndex((row) => row.circle === circle)) + step / 2;
  return {
    ...{ width, height: size, centre },
    spots: rows.flatMap((row, index) => round(row.people, { centre, radius: radiusOf(index), index })),
    named: false,
    lines: { 1: edgeOf(1), 2: edgeOf(2), 3: edgeOf(3) },
    edges: [edgeOf(1), edgeOf(2)],
  };
}

/** At least one row to a circle, so that there always is a place to move somebody to. */
function rowsFor(people: readonly EcogramPerson[]): Row[] {
  const rows: Row[] = [];
  for (const circle of CIRCLES) {
    let left = people.filter((person) => person.circle === circle);
    do {
      const fits = capacity(rows.length);
      rows.push({ circle, people: left.slice(0, fits) });
      left = left.slice(fits);
    } while (left.length > 0);
  }
  return rows;
}

/** How many points stand free of each other on a row when the rows are as close as they may be. */
function capacity(row: number): number {
  const radius = firstRow + leastApart * row;
  return Math.floor(Math.PI / Math.asin(leastApart / 2 / radius));
}

type Ring = { centre: { x: number; y: number }; radius: number; index: number };

function round(people: readonly EcogramPerson[], { centre, radius, index }: Ring): PersonSpot[] {
  // Every other row begins half a place further, so that lines to an outer row pass between the points of an inner one.
  const start = -90 + (index % 2) * (180 / Math.max(people.length, 1));
  return people.map((person, place) => {
    const angle = ((start + (360 / people.length) * place) * Math.PI) / 180;
    return { person, x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle), label: null };
  });
}
