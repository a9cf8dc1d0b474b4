import type { ReactNode } from "react";
import { CONTACT_FREQUENCIES, type SupportDirection } from "@/lib/domain/network";
import { AppLink } from "@/components/ui/app-link";
import { calledName, type EcogramPerson } from "@/lib/network/ecogram-person";
import { FREQUENCY_WORDS } from "@/lib/network/network-labels";
import type { PersonSpot } from "./ecogram-geometry";
import { marksOf } from "./ecogram-labels";
import { Shape } from "./ecogram-point";
import { tieShape, tieWidth } from "./ecogram-tie";

type EcogramLegendProps = { people: readonly EcogramPerson[]; isOpen: boolean };

/** What the signs of the ecogram stand for; only those that are drawn. */
export function EcogramLegend({ people, isOpen }: EcogramLegendProps) {
  const present = people.filter(({ lostText }) => lostText === undefined);
  const frequencies = CONTACT_FREQUENCIES.filter(({ code }) => present.some(({ frequency }) => frequency === code));
  const directions = DIRECTIONS.filter(({ code }) => present.some(({ direction }) => direction === code));
  const shapes = SHAPES.filter(({ fits }) => people.some(fits));
  if (people.length === 0) return null;
  return (
    <details className="ecogram-legend" open={isOpen}>
      <summary>Wat de tekens betekenen</summary>
      <p>Van binnen naar buiten: heel dichtbij, dichtbij, verder weg.</p>
      <ul>
        {shapes.map(({ words, sort, className }) => (
          <li key={words}>
            <Sample>
              <Shape sort={sort} className={className} x={16} y={9} radius={6.5} />
            </Sample>
            {words}
          </li>
        ))}
        {frequencies.map(({ code }) => (
          <li key={code}>
            <Sample>
              <path className="pic-tie" d="M2 9H30" strokeWidth={tieWidth(code)} />
            </Sample>
            {FREQUENCY_WORDS[code]}
          </li>
        ))}
        {present.some(({ frequency }) => frequency === null) && (
          <li>
            <Sample>
              <path className="pic-tie pic-tie-unknown" d="M2 9H30" strokeWidth={tieWidth(null)} />
            </Sample>
            hoe vaak is onbekend
          </li>
        )}
        {directions.map(({ code, words }) => (
          <DirectionSample key={code} direction={code} words={words} />
        ))}
        {present.some(({ kinds }) => kinds.length > 0) && (
          <li>
            <b>P</b> praktische, <b>E</b> emotionele, <b>S</b> sociale steun
          </li>
        )}
      </ul>
    </details>
  );
}

const DIRECTIONS: readonly { code: SupportDirection; words: string }[] = [
  { code: "both", words: "steun over en weer" },
  { code: "from_person", words: "steun naar de cliënt toe" },
  { code: "to_person", words: "steun van de cliënt" },
];

type ShapeKey = {
  words: string;
  sort: EcogramPerson["sort"];
  className: string;
  fits: (person: EcogramPerson) => boolean;
};

const SHAPES: readonly ShapeKey[] = [
  {
    words: "om op terug te vallen",
    sort: "person",
    className: "pic-person",
    fits: ({ sort, isSupporter, lostText }) => !lostText && sort === "person" && isSupporter,
  },
  {
    words: "in de kring, telt niet mee",
    sort: "person",
    className: "pic-beside",
    fits: ({ sort, isSupporter, lostText }) => !lostText && sort === "person" && !isSupporter,
  },
  {
    words: "hulpverlener, telt niet mee",
    sort: "professional",
    className: "pic-beside",
    fits: ({ sort }) => sort === "professional",
  },
  { words: "huisdier, telt niet mee", sort: "pet", className: "pic-beside", fits: ({ sort }) => sort === "pet" },
  { words: "er niet meer", sort: "person", className: "pic-lost", fits: ({ lostText }) => lostText !== undefined },
];

function DirectionSample({ direction, words }: { direction: SupportDirection; words: string }) {
  const { line, arrows } = tieShape({ x: -12, y: 9 }, { x: 30, y: 9 }, { room: 9, direction });
  return (
    <li>
      <Sample>
        <path className="pic-tie" d={`M1 9H${line.x2}`} strokeWidth={1.6} />
        {arrows.map((points) => (
          <polygon key={points} className="pic-arrow" points={points} />
        ))}
        <Shape sort="person" className="pic-person" x={27} y={9} radius={4.5} />
      </Sample>
      {words}
    </li>
  );
}

function Sample({ children }: { children: ReactNode }) {
  return (
    <svg viewBox="0 0 32 18" aria-hidden="true">
      {children}
    </svg>
  );
}

/** With many people the points carry numbers, and this says who they are. */
export function PeopleKey({ spots }: { spots: readonly PersonSpot[] }) {
  return (
    <ol className="people-key">
      {spots.map(({ person, number }) => (
        <li key={person.id}>
          <b>{number}</b>
          <span>
            {person.href === undefined ? (
              calledName(person)
            ) : (
              <AppLink href={person.href}>{calledName(person)}</AppLink>
            )}
            {(person.lostText ?? person.newsText) && `, ${person.lostText ?? person.newsText}`}{" "}
            <span className="soft">{person.lostText ? "" : marksOf(person)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
