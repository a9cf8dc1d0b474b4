import type { ActivityItem } from "@/components/activation/activity-list";
import type { ActivityRow } from "@/lib/activation/activation-queries";
import { dateText, dayText } from "@/lib/platform/dutch-date";

/** Activities as they are shown, with their dates in words. */
export function activityItems(activities: readonly ActivityRow[]): ActivityItem[] {
  return activities.map(({ startsOn, attendedOn, ...activity }) => ({
    ...activity,
    starts: startsOn === null ? null : `vanaf ${dayText(startsOn)}`,
    attended: attendedOn === null ? null : dateText(attendedOn),
  }));
}
