import { Sheet } from "@/components/ui/sheet";
import { Timeline } from "@/components/ui/timeline";
import type { LifeEventHistory, LifeEventRevision } from "@/lib/life-events/life-event-queries";
import { dateText } from "@/lib/platform/dutch-date";
import { EventFacts } from "./event-facts";

/** Who wrote what and when; how it stood before can be opened. */
export function HistorySheet({ history: { revisions, birthDate } }: { history: LifeEventHistory }) {
  return (
    <Sheet heading="Wie schreef wat">
      <Timeline
        items={revisions.map((revision, index) => ({
          key: revision.id,
          when: dateText(revision.recordedAt),
          dateTime: revision.recordedAt.toISOString(),
          title: whatWasDone(revision, revisions[index + 1]),
          text: (
            <>
              door {revision.byName}
              {index > 0 && (
                <details>
                  <summary>Zo stond het er</summary>
                  <EventFacts event={revision} birthDate={birthDate} />
                </details>
              )}
            </>
          ),
          isKey: index === 0,
        }))}
      />
    </Sheet>
  );
}

function whatWasDone({ isRemoved }: LifeEventRevision, before: LifeEventRevision | undefined): string {
  if (isRemoved) return "Weggehaald";
  if (before === undefined) return "Opgeschreven";
  return before.isRemoved ? "Teruggezet" : "Gewijzigd";
}
