import { AppLink } from "@/components/ui/app-link";
import { Sheet } from "@/components/ui/sheet";
import type { ChapterContent } from "@/lib/domain/chapters/chapter";
import { CAUSE_LIFE_EVENTS } from "@/lib/domain/taxonomy/life-events";
import type { LifeEventRow } from "@/lib/life-events/life-event-row";
import { weightText } from "@/lib/life-events/life-event-words";

type LifeLineSheetProps = {
  clientId: string;
  events: readonly LifeEventRow[];
  content: ChapterContent;
  mayAdd: boolean;
};

const SHOWN = 3;

/** What stands on the life line: how much, what weighs most now, and the causes that are not on it yet. */
export function LifeLineSheet({ clientId, events, content, mayAdd }: LifeLineSheetProps) {
  const line = `/clients/${clientId}/life-events`;
  const heaviest = events.toSorted((a, b) => (b.stillAffecting ?? -1) - (a.stillAffecting ?? -1))[0];
  const newest = events.toSorted((a, b) => b.recordedAt.getTime() - a.recordedAt.getTime()).slice(0, SHOWN);
  const missing = CAUSE_LIFE_EVENTS.filter(
    ({ code }) => content.facts.causes?.includes(code) && !events.some(({ kind }) => kind === code),
  );
  return (
    <Sheet heading="Op de levenslijn">
      <div className="grid gap-2">
        <p className="m-0">{countText(events.length)}</p>
        {heaviest && heaviest.stillAffecting !== null && (
          <p className="m-0">
            Weegt nu het meest: <b>{heaviest.name}</b> ({weightText(heaviest.stillAffecting)})
          </p>
        )}
        {newest.length > 0 && (
          <p className="note m-0">Het laatst opgeschreven: {newest.map(({ name }) => name).join(", ")}</p>
        )}
        {missing.length > 0 && (
          <div>
            <p className="m-0">Deze oorzaken zijn ook een gebeurtenis en staan er nog niet op:</p>
            <ul className="my-1 pl-5">
              {missing.map(({ code, nl }) => (
                <li key={code}>{mayAdd ? <AppLink href={`${line}/new?kind=${code}`}>{nl}</AppLink> : nl}</li>
              ))}
            </ul>
          </div>
        )}
        <AppLink href={line}>Naar de levenslijn</AppLink>
      </div>
    </Sheet>
  );
}

function countText(count: number): string {
  if (count === 0) return "Er staat nog niets op de levenslijn.";
  return count === 1 ? "Er staat één gebeurtenis op." : `Er staan ${count} gebeurtenissen op.`;
}
