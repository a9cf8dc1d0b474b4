import { AppLink } from "@/components/ui/app-link";
import { Sheet } from "@/components/ui/sheet";
import { Tag } from "@/components/ui/tag";
import { Timeline, type TimelineItem } from "@/components/ui/timeline";
import type { Overview } from "@/lib/clients/dossier-overview-queries";
import type { StoryEvent } from "@/lib/clients/dossier-story";
import { bandWords, moveWords, storyDay } from "@/lib/clients/story-words";
import { CHANNEL_PLACES, REACH_STORIES } from "@/lib/contact/contact-labels";
import { isTrustLevel, trustLabel } from "@/lib/domain/trust";
import { today } from "@/lib/platform/calendar";
import { REFERRAL_EVENT_LABELS } from "@/lib/referrals/referral-labels";
import { SOURCE_LABELS } from "@/lib/signals/signal-labels";

/** What happened, newest first. */
export function StorySheet({ clientId, overview }: { clientId: string; overview: Overview }) {
  const { story, hasMoreStory } = overview;
  return (
    <Sheet
      heading="Wat er gebeurde"
      aside={hasMoreStory && <AppLink href={`/clients/${clientId}?story=all`}>Alles</AppLink>}
    >
      {story.length === 0 && <p className="note">Er is nog niets vastgelegd.</p>}
      <Timeline items={story.map((event) => itemOf(clientId, event))} />
    </Sheet>
  );
}

function itemOf(clientId: string, event: StoryEvent): TimelineItem {
  const shared = { key: event.id, dateTime: event.at.toISOString(), when: storyDay(event.at, today()) };
  const home = `/clients/${clientId}`;
  switch (event.kind) {
    case "contact":
      return { ...shared, ...contactItem(event), isKey: event.reach === "reached" };
    case "move":
      return { ...shared, when: `${shared.when}, ${event.byName}`, ...moveWords(event), isKey: true };
    case "assessment":
      return { ...shared, text: <AssessmentText home={home} event={event} /> };
    case "referral_sent":
      return { ...shared, text: <ReferralText home={home} event={event} says="gevraagd" /> };
    case "referral_answered":
      return {
        ...shared,
        text: <ReferralText home={home} event={event} says={REFERRAL_EVENT_LABELS[event.status].toLowerCase()} />,
        isKey: true,
      };
    case "signal":
      return {
        ...shared,
        text: <AppLink href={`/signals/${event.id}`}>Signaal: {SOURCE_LABELS[event.source]}</AppLink>,
      };
  }
}

type Of<Kind extends StoryEvent["kind"]> = Extract<StoryEvent, { kind: Kind }>;

function contactItem({
  at,
  channel,
  reach,
  note,
  trustLevel,
  byName,
}: Of<"contact">): Pick<TimelineItem, "when" | "text"> {
  const seen = reach === "reached" && isTrustLevel(trustLevel) ? trustLevel : null;
  return {
    when: [storyDay(at, today()), CHANNEL_PLACES[channel], REACH_STORIES[reach], byName].filter(Boolean).join(", "),
    text: (
      <>
        {note} {seen !== null && <Tag>{`vertrouwen ${seen}: ${trustLabel(seen).toLowerCase()}`}</Tag>}
      </>
    ),
  };
}

function AssessmentText({ home, event }: { home: string; event: Of<"assessment"> }) {
  return (
    <>
      {event.instrument} afgenomen: {bandWords(event)}.{" "}
      <AppLink href={`${home}/assessments/${event.id}`}>Bekijken</AppLink>
    </>
  );
}

type ReferralTextProps = { home: string; event: Of<"referral_sent"> | Of<"referral_answered">; says: string };

function ReferralText({ home, event, says }: ReferralTextProps) {
  return (
    <>
      Verwijzing naar <AppLink href={`${home}/referrals/${event.referralId}`}>{event.destination}</AppLink>: {says}.
    </>
  );
}
