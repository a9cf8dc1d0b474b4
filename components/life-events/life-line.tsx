import type { ReactNode } from "react";
import { AppLink } from "@/components/ui/app-link";
import { Picture } from "@/components/ui/picture";
import { layLifeColumn } from "./life-column-geometry";
import { LifeLineColumn } from "./life-line-column";
import { isPlaced, type LifeAxis, type LifeLineEvent, shorten } from "./life-line-event";
import { layLifeLine } from "./life-line-geometry";
import { LifeLineLegend } from "./life-line-legend";
import { LifeLineMark, SupportSign } from "./life-line-mark";
import { LifeLineRow } from "./life-line-row";

type LifeLineProps = {
  events: readonly LifeLineEvent[];
  axis: LifeAxis;
  /** The same as the picture says, with all there is to know. */
  table: ReactNode;
};

/** A life from birth to today: across at the desk, downwards on a phone; what has no year stands beside it. */
export function LifeLine({ events, axis, table }: LifeLineProps) {
  const placed = events.filter(isPlaced);
  const unknown = events.filter((event) => !isPlaced(event));
  const title = `Levenslijn: ${events.length === 1 ? "één gebeurtenis" : `${events.length} gebeurtenissen`}`;
  return (
    <Picture
      table={table}
      caption={
        <>
          {unknown.length > 0 && <UnknownTimes events={unknown} />}
          <LifeLineLegend />
        </>
      }
    >
      {placed.length > 0 && (
        <div className="life-line">
          <LifeLineRow layout={layLifeLine(placed, axis)} title={title} />
          <LifeLineColumn layout={layLifeColumn(placed, axis)} title={title} />
        </div>
      )}
    </Picture>
  );
}

function UnknownTimes({ events }: { events: readonly LifeLineEvent[] }) {
  return (
    <div className="life-unknown">
      <h3>Wanneer onbekend</h3>
      <ul>
        {events.map((event) => (
          <li key={event.key}>
            <AppLink href={event.href} aria-label={event.inWords}>
              <svg viewBox="0 0 40 24" width="40" height="24" aria-hidden="true">
                <LifeLineMark event={event} x={12} y={12} radius={9} />
                <SupportSign support={event.support} x={28} y={16} />
              </svg>
              {shorten(event.name, 32)}
            </AppLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
