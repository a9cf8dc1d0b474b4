import { notFound } from "next/navigation";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { timelineItems } from "@/components/timeline/timeline-items";
import { AppLink } from "@/components/ui/app-link";
import { Stack } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { ChipLink, Chips } from "@/components/ui/filter-bar";
import { Sheet } from "@/components/ui/sheet";
import { Timeline } from "@/components/ui/timeline";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { today } from "@/lib/platform/calendar";
import { foldEvents } from "@/lib/timeline/fold-events";
import { readTimelineGroup, TIMELINE_GROUPS, type TimelineGroup } from "@/lib/timeline/timeline-group";
import { TIMELINE_GROUP_LABELS } from "@/lib/timeline/timeline-labels";
import { readTimelinePlace, writeTimelinePlace } from "@/lib/timeline/timeline-place";
import { readTimeline } from "@/lib/timeline/timeline-queries";
import { toldEvent } from "@/lib/timeline/told-event";

export const metadata = { title: "Tijdlijn" };

const ON_A_PAGE = 40;

type TimelinePageProps = {
  params: Promise<{ clientId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Everything that happened in a dossier, newest first. */
export default async function TimelinePage({ params, searchParams }: TimelinePageProps) {
  const actor = await requireActor("dossier:read");
  const { clientId } = await params;
  const asked = await searchParams;
  const group = readTimelineGroup(textOf(asked.group));
  const before = readTimelinePlace(textOf(asked.before));
  const dossier = await readDossier(actor, clientId, "timeline", (tx) =>
    readTimeline(tx, { clientId, limit: ON_A_PAGE, before, group }),
  );
  if (!dossier) notFound();

  const { header, content: timeline } = dossier;
  const home = `/clients/${clientId}`;
  const last = timeline.hasMore ? timeline.events.at(-1) : undefined;
  return (
    <DossierFrame header={header} current="overview" title="Tijdlijn">
      <Stack>
        <Groups home={home} current={group} />
        <Sheet heading={before === null ? "Nieuwste eerst" : "Eerder"}>
          {timeline.events.length === 0 && (
            <EmptyState heading="Hier is nog niets gebeurd">
              Wat u vastlegt in het dossier komt vanzelf op deze lijn.
            </EmptyState>
          )}
          <Timeline
            items={timelineItems(home, foldEvents(timeline.events.map((event) => toldEvent(event, today()))))}
          />
          {last && (
            <p className="mt-4">
              <AppLink href={addressOf(home, { group, before: writeTimelinePlace(last) })}>Verder terug</AppLink>
            </p>
          )}
        </Sheet>
      </Stack>
    </DossierFrame>
  );
}

function Groups({ home, current }: { home: string; current: TimelineGroup | null }) {
  const groups = Object.keys(TIMELINE_GROUPS).map((name) => readTimelineGroup(name));
  return (
    <Chips label="Laat zien">
      <ChipLink href={addressOf(home, { group: null })} current={current === null}>
        Alles
      </ChipLink>
      {groups.map(
        (group) =>
          group && (
            <ChipLink key={group} href={addressOf(home, { group })} current={group === current}>
              {TIMELINE_GROUP_LABELS[group]}
            </ChipLink>
          ),
      )}
    </Chips>
  );
}

function addressOf(home: string, { group, before }: { group: TimelineGroup | null; before?: string }): string {
  const query = new URLSearchParams();
  if (group !== null) query.set("group", group);
  if (before !== undefined) query.set("before", before);
  return query.size === 0 ? `${home}/timeline` : `${home}/timeline?${query.toString()}`;
}

function textOf(value: string | string[] | undefined): string | null {
  return typeof value === "string" ? value : null;
}
