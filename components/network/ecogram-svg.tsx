import { CIRCLES } from "@/lib/domain/network";
import type { EcogramPerson } from "@/lib/network/ecogram-person";
import { meRadius, numberedRadius, personRadius } from "./ecogram-canvas";
import type { EcogramLayout, PersonSpot } from "./ecogram-geometry";
import { EcogramPoint } from "./ecogram-point";
import { tenths, tieShape, tieWidth } from "./ecogram-tie";

type EcogramSvgProps = { layout: EcogramLayout; longestLine: number; title: string };

/** The drawing itself. With points that are links it is a group, so that each can be reached; else one picture. */
export function EcogramSvg({ layout, longestLine, title }: EcogramSvgProps) {
  const { width, height, centre, spots, named, lines, edges } = layout;
  const people = spots.map(({ person }) => person);
  const hasLinks = people.some(({ href }) => href !== undefined);
  return (
    <svg
      viewBox={`0 0 ${tenths(width)} ${tenths(height)}`}
      role={hasLinks ? "group" : "img"}
      aria-label={`${title}: ${inWords(people)}`}
      data-centre={`${tenths(centre.x)} ${tenths(centre.y)}`}
      data-edges={edges.map(tenths).join(" ")}
    >
      {CIRCLES.map((circle) => (
        <circle
          key={circle}
          className="pic-grid pic-dots"
          data-circle-line={circle}
          cx={tenths(centre.x)}
          cy={tenths(centre.y)}
          r={tenths(lines[circle])}
        />
      ))}
      {spots.map((spot) => (
        <Tie key={spot.person.id} spot={spot} layout={layout} />
      ))}
      {spots.map((spot) => (
        <EcogramPoint key={spot.person.id} spot={spot} number={named ? null : spot.number} longestLine={longestLine} />
      ))}
      <circle className="pic-me" cx={tenths(centre.x)} cy={tenths(centre.y)} r={meRadius} />
      <text className="pic-inverse" x={tenths(centre.x)} y={tenths(centre.y + 4)} textAnchor="middle">
        ik
      </text>
    </svg>
  );
}

function Tie({ spot: { person, x, y }, layout }: { spot: PersonSpot; layout: EcogramLayout }) {
  if (person.lostText) return null;
  const room = (layout.named ? personRadius : numberedRadius) + 2;
  const { line, arrows } = tieShape(layout.centre, { x, y }, { room, direction: person.direction });
  return (
    <g data-tie={person.id}>
      <path
        className={person.frequency === null ? "pic-tie pic-tie-unknown" : "pic-tie"}
        d={`M${tenths(line.x1)} ${tenths(line.y1)}L${tenths(line.x2)} ${tenths(line.y2)}`}
        strokeWidth={tieWidth(person.frequency, !layout.named)}
      />
      {arrows.map((points) => (
        <polygon key={points} className="pic-arrow" points={points} />
      ))}
    </g>
  );
}

function inWords(people: readonly EcogramPerson[]): string {
  const lost = people.filter((person) => person.lostText).length;
  const there = people.length - lost;
  const thereText = `${there} in het netwerk`;
  return lost === 0 ? thereText : `${thereText}, ${lost} niet meer`;
}
