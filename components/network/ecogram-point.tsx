import type { ReactNode } from "react";
import { lineHeight } from "@/components/ui/label-placement";
import type { PersonSort } from "@/lib/domain/network";
import { type EcogramPerson, personInWords } from "@/lib/network/ecogram-person";
import { fontSize, numberedRadius, personRadius, touchRadius } from "./ecogram-canvas";
import type { PersonSpot } from "./ecogram-geometry";
import { labelLines } from "./ecogram-labels";
import { tenths } from "./ecogram-tie";

type EcogramPointProps = { spot: PersonSpot; number: number | null; longestLine: number };

/** One person: a shape for the sort, filled for who counts, with a name beside it or a number in it. */
export function EcogramPoint({ spot, number, longestLine }: EcogramPointProps) {
  const { person } = spot;
  const [x, y] = [tenths(spot.x), tenths(spot.y)];
  return (
    <PointLink person={person}>
      <circle className="ecogram-target" cx={x} cy={y} r={touchRadius} />
      <Shape
        sort={person.sort}
        className={fillOf(person)}
        x={x}
        y={y}
        radius={number === null ? personRadius : numberedRadius}
      />
      {number !== null && (
        <text className={numberClass(person)} x={x} y={tenths(spot.y + 4)} textAnchor="middle">
          {number}
        </text>
      )}
      <Name spot={spot} longestLine={longestLine} />
    </PointLink>
  );
}

function PointLink({ person, children }: { person: EcogramPerson; children: ReactNode }) {
  if (person.href === undefined) return <g>{children}</g>;
  const isMovable = person.lostText === undefined && person.version !== undefined;
  return (
    <a
      className={isMovable ? "ecogram-point is-movable" : "ecogram-point"}
      href={person.href}
      aria-label={`${personInWords(person)}. Wijzigen`}
      data-person={isMovable ? person.id : undefined}
      data-version={isMovable ? person.version : undefined}
      data-circle={isMovable ? person.circle : undefined}
    >
      {children}
    </a>
  );
}

type ShapeProps = { sort: PersonSort; className: string; x: number; y: number; radius: number };

/** A round for a person, a square for a professional, a diamond for a pet: to be told apart without colour. */
export function Shape({ sort, className, x, y, radius }: ShapeProps) {
  if (sort === "person") return <circle className={className} cx={x} cy={y} r={radius} />;
  if (sort === "professional") {
    const half = tenths(radius * 0.9);
    return <rect className={className} x={tenths(x - half)} y={tenths(y - half)} width={half * 2} height={half * 2} />;
  }
  const reach = tenths(radius * 1.25);
  return (
    <path
      className={className}
      d={`M${x} ${tenths(y - reach)}L${tenths(x + reach)} ${y}L${x} ${tenths(y + reach)}L${tenths(x - reach)} ${y}Z`}
    />
  );
}

function fillOf({ lostText, isSupporter }: EcogramPerson): string {
  if (lostText !== undefined) return "pic-lost";
  return isSupporter ? "pic-person" : "pic-beside";
}

function numberClass({ lostText, isSupporter }: EcogramPerson): string {
  if (lostText !== undefined) return "pic-number-lost";
  return isSupporter ? "pic-inverse" : "pic-number";
}

function Name({ spot: { person, label }, longestLine }: { spot: PersonSpot; longestLine: number }) {
  if (!label) return null;
  return (
    <text
      className={person.lostText ? "pic-soft pic-rim" : "pic-label pic-rim"}
      y={tenths(label.y)}
      textAnchor={label.anchor}
    >
      {labelLines(person, longestLine).map(({ text, marks }, index) => (
        <tspan key={index} x={tenths(label.x)} dy={index === 0 ? 0 : tenths(fontSize * lineHeight)}>
          {text}
          {marks && <tspan className="pic-marks">{text ? ` ${marks}` : marks}</tspan>}
        </tspan>
      ))}
    </text>
  );
}
