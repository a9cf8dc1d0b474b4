import { LifeLineMark, SupportSign } from "./life-line-mark";
import type { LifeLineEvent } from "./life-line-event";

/** What the shapes, the figure and the signs mean. */
export function LifeLineLegend() {
  return (
    <ul className="life-legend" aria-label="Wat de tekens betekenen">
      {VALENCES.map(([valence, words]) => (
        <li key={valence}>
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <LifeLineMark event={{ valence, stillAffecting: 2 }} x={12} y={12} radius={10} />
          </svg>
          {words}
        </li>
      ))}
      <li>cijfer en grootte: hoe zwaar het nu weegt, 0 tot 4 (– niet gevraagd)</li>
      {SIGNS.map(([support, words]) => (
        <li key={support}>
          <svg viewBox="0 0 12 16" width="12" height="16" aria-hidden="true">
            <SupportSign support={support} x={2} y={13} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}

const VALENCES: readonly (readonly [LifeLineEvent["valence"], string])[] = [
  ["positive", "fijn"],
  ["negative", "zwaar"],
  ["mixed", "allebei"],
];
const SIGNS: readonly (readonly [LifeLineEvent["support"], string])[] = [
  ["yes", "er was steun"],
  ["no", "er was geen steun"],
  ["not_asked", "niet gevraagd"],
];
