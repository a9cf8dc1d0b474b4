import { AppLink } from "@/components/ui/app-link";
import { Sheet } from "@/components/ui/sheet";
import { Timeline } from "@/components/ui/timeline";
import { draftPlace } from "@/lib/journeys/draft-labels";
import type { DraftItem } from "@/lib/journeys/today-queries";
import { inSentence, whenDone } from "@/lib/journeys/today-words";
import { today as currentDay } from "@/lib/platform/calendar";

/** What this person began to write and did not send. */
export function DraftsSheet({ drafts }: { drafts: readonly DraftItem[] }) {
  if (drafts.length === 0) return null;
  const today = currentDay();
  return (
    <Sheet heading="Nog niet af">
      <Timeline
        items={drafts.map(({ clientId, client, form, savedAt }) => {
          const { label, href } = draftPlace(clientId, form);
          return {
            key: `${clientId}/${form}`,
            when: whenDone(savedAt, today),
            dateTime: savedAt.toISOString(),
            title: (
              <AppLink href={href}>
                {label} voor {inSentence(client)}
              </AppLink>
            ),
          };
        })}
      />
    </Sheet>
  );
}
