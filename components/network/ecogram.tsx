import type { ReactNode } from "react";
import { DataTable, type Column } from "@/components/ui/data-table";
import { lineHeight } from "@/components/ui/label-placement";
import { Picture } from "@/components/ui/picture";
import {
  centre,
  circleRadii,
  fontSize,
  height,
  labelLines,
  layEcogram,
  meRadius,
  personRadius,
  width,
  type EcogramPerson,
  type PersonSpot,
} from "./ecogram-geometry";

type EcogramProps = {
  people: readonly EcogramPerson[];
  /** What the picture is of: "Steunnetwerk op 14 november". */
  title?: string;
  caption?: ReactNode;
};

const circleNames = { 1: "heel dichtbij", 2: "dichtbij", 3: "verder weg" } as const;

/** The people a client can fall back on, in three circles of closeness round the client. */
export function Ecogram({ people, title = "Steunnetwerk", caption = "Dikte van de lijn: hoe vaak." }: EcogramProps) {
  const { spots, named } = layEcogram(people);
  const numbers = named ? null : new Map(spots.map((spot, index) => [spot.person.key, index + 1]));
  return (
    <Picture
      caption={
        <>
          {numbers && <PeopleKey spots={spots} />}
          {caption}
        </>
      }
      table={<PeopleTable people={people} title={title} />}
    >
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${title}: ${inWords(people)}`}>
        {Object.values(circleRadii).map((radius) => (
          <circle key={radius} className="pic-grid pic-dots" cx={centre.x} cy={centre.y} r={radius} />
        ))}
        {spots.map((spot) => (
          <Tie key={spot.person.key} spot={spot} thin={numbers !== null} />
        ))}
        {spots.map((spot) => (
          <Person key={spot.person.key} spot={spot} number={numbers?.get(spot.person.key)} />
        ))}
        <circle className="pic-me" cx={centre.x} cy={centre.y} r={meRadius} />
        <text className="pic-inverse" x={centre.x} y={centre.y + 4} textAnchor="middle">
          ik
        </text>
      </svg>
    </Picture>
  );
}

function Tie({ spot: { person, x, y }, thin }: { spot: PersonSpot; thin: boolean }) {
  if (person.lostText) return null;
  return (
    <path
      className="pic-tie"
      d={`M${centre.x} ${centre.y}L${round(x)} ${round(y)}`}
      strokeWidth={(person.often ?? 1) * (thin ? 0.75 : 1.5)}
    />
  );
}

function Person({ spot, number }: { spot: PersonSpot; number: number | undefined }) {
  const isLost = spot.person.lostText !== undefined;
  const [x, y] = [round(spot.x), round(spot.y)];
  return (
    <g>
      <circle
        className={isLost ? "pic-lost" : "pic-person"}
        cx={x}
        cy={y}
        r={number === undefined ? personRadius : personRadius + 2}
      />
      {number !== undefined && (
        <text className={isLost ? "pic-number-lost" : "pic-inverse"} x={x} y={y + 4} textAnchor="middle">
          {number}
        </text>
      )}
      <Name spot={spot} />
    </g>
  );
}

function Name({ spot: { person, label } }: { spot: PersonSpot }) {
  if (!label) return null;
  return (
    <text
      className={person.lostText ? "pic-soft pic-rim" : "pic-label pic-rim"}
      y={round(label.y)}
      textAnchor={label.anchor}
    >
      {labelLines(person).map((line, index) => (
        <tspan key={index} x={round(label.x)} dy={index === 0 ? 0 : fontSize * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** With many people the dots carry numbers, and this says who they are. */
function PeopleKey({ spots }: { spots: readonly PersonSpot[] }) {
  return (
    <ol className="people-key">
      {spots.map(({ person }, index) => (
        <li key={person.key}>
          <b>{index + 1}</b>
          <span>{person.lostText ? `${person.label}, ${person.lostText}` : person.label}</span>
        </li>
      ))}
    </ol>
  );
}

function PeopleTable({ people, title }: { people: readonly EcogramPerson[]; title: string }) {
  const knowsFrequency = people.some(({ frequencyText }) => frequencyText !== undefined);
  const columns: Column<EcogramPerson>[] = [
    { key: "label", header: "Wie", cell: (person) => person.label },
    { key: "circle", header: "Hoe dichtbij", cell: (person) => person.lostText ?? circleNames[person.circle] },
    ...(knowsFrequency ? [frequencyColumn] : []),
    { key: "support", header: "Steun", cell: (person) => person.supportText ?? "–" },
  ];
  return <DataTable caption={title} columns={columns} rows={people} rowKey={(person) => person.key} phone="table" />;
}

const frequencyColumn: Column<EcogramPerson> = {
  key: "frequency",
  header: "Hoe vaak",
  cell: (person) => person.lostText ?? person.frequencyText ?? "onbekend",
};

function inWords(people: readonly EcogramPerson[]): string {
  const lost = people.filter((person) => person.lostText).length;
  const there = people.length - lost;
  const thereText = there === 1 ? "één mens" : `${there} mensen`;
  return lost === 0 ? thereText : `${thereText}, ${lost} niet meer`;
}

const round = (value: number) => Math.round(value * 10) / 10;
