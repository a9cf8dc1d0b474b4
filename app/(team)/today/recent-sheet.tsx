import { AppLink } from "@/components/ui/app-link";
import { Sheet } from "@/components/ui/sheet";
import { Timeline } from "@/components/ui/timeline";
import { REACH_STORIES } from "@/lib/contact/contact-labels";
import type { RecentContact } from "@/lib/journeys/today-queries";
import { whenDone } from "@/lib/journeys/today-words";
import { today as currentDay } from "@/lib/platform/calendar";

/** Whom this person spoke to last. */
export function RecentSheet({ recent }: { recent: readonly RecentContact[] }) {
  if (recent.length === 0) return null;
  const today = currentDay();
  return (
    <Sheet heading="Uw laatste contacten">
      <Timeline
        items={recent.map(({ journeyId, clientId, client, at, reach }) => ({
          key: journeyId,
          when: whenDone(at, today),
          dateTime: at.toISOString(),
          title: <AppLink href={`/clients/${clientId}`}>{client}</AppLink>,
          text: REACH_STORIES[reach],
          isKey: reach === "reached",
        }))}
      />
    </Sheet>
  );
}
