import { timelineItems } from "@/components/timeline/timeline-items";
import { AppLink } from "@/components/ui/app-link";
import { Sheet } from "@/components/ui/sheet";
import { Timeline } from "@/components/ui/timeline";
import { today } from "@/lib/platform/calendar";
import { foldEvents } from "@/lib/timeline/fold-events";
import type { Timeline as DossierTimeline } from "@/lib/timeline/timeline-queries";
import { toldEvent } from "@/lib/timeline/told-event";

const NEWEST = 8;

/** What happened last, newest first. */
export function StorySheet({ clientId, timeline }: { clientId: string; timeline: DossierTimeline }) {
  const home = `/clients/${clientId}`;
  const events = foldEvents(timeline.events.map((event) => toldEvent(event, today()))).slice(0, NEWEST);
  return (
    <Sheet heading="Wat er gebeurde" aside={<AppLink href={`${home}/timeline`}>Hele tijdlijn</AppLink>}>
      {events.length === 0 && <p className="note">Er is nog niets vastgelegd.</p>}
      <Timeline items={timelineItems(home, events)} />
    </Sheet>
  );
}
