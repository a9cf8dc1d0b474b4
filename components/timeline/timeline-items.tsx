import { AppLink } from "@/components/ui/app-link";
import type { TimelineItem } from "@/components/ui/timeline";
import type { ToldEvent } from "@/lib/timeline/told-event";
import type { TimelineWords } from "@/lib/timeline/timeline-words";

/** Events of a dossier as items of a timeline; `home` is the dossier's own address. */
export function timelineItems(home: string, events: readonly ToldEvent[]): TimelineItem[] {
  return events.map(({ key, at, byName, day, words }) => ({
    key,
    dateTime: at.toISOString(),
    when: byName === null ? day : `${day}, ${byName}`,
    title: <Title home={home} words={words} />,
    text: words.text,
    isKey: words.isKey ?? false,
  }));
}

function Title({ home, words: { title, path } }: { home: string; words: TimelineWords }) {
  if (path === undefined) return `${title}.`;
  return <AppLink href={path.startsWith("/") ? path : `${home}/${path}`}>{title}</AppLink>;
}
