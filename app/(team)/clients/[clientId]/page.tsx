import { notFound } from "next/navigation";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { ButtonLink } from "@/components/ui/button";
import { Columns, Stack } from "@/components/ui/columns";
import { type Actor, requireActor } from "@/lib/access/actor";
import { type DossierHeader, readDossier } from "@/lib/access/dossier";
import { listChapters } from "@/lib/chapters/chapter-queries";
import { type Overview, readOverview } from "@/lib/clients/dossier-overview-queries";
import { listCompetencies } from "@/lib/competencies/competency-queries";
import { nextMove } from "@/lib/domain/workflow";
import { readyMoves } from "@/lib/journeys/ready-moves";
import { listLifeEvents } from "@/lib/life-events/life-event-queries";
import { today } from "@/lib/platform/calendar";
import { readMeasureSettings } from "@/lib/settings/measure-settings";
import { readTimeline, type Timeline } from "@/lib/timeline/timeline-queries";
import { ClosedJourney } from "./closed-journey";
import { JourneySheet } from "./journey-sheet";
import { NetworkSheet } from "./network-sheet";
import { PersonSheet } from "./person-sheet";
import { ReferralsSheet } from "./referrals-sheet";
import { SocialTypeSheet } from "./social-type-sheet";
import { type Situation, SituationSheet } from "./situation-sheet";
import { StorySheet } from "./story-sheet";
import { TurnSheet } from "./turn-sheet";

export const metadata = { title: "Dossier" };

/** More than are shown: what was told in one go is folded into one line. */
const NEWEST_EVENTS = 40;

export default async function OverviewPage({ params }: { params: Promise<{ clientId: string }> }) {
  const actor = await requireActor("dossier:read");
  const { clientId } = await params;
  const dossier = await readDossier(actor, clientId, "overview", async (tx, header) => ({
    overview: await readOverview(tx, header, { today: today() }),
    timeline: await readTimeline(tx, { clientId, limit: NEWEST_EVENTS }),
    situation: {
      lifeEvents: await listLifeEvents(tx, clientId),
      competencies: await listCompetencies(tx, clientId),
      chapters: await listChapters(tx, clientId, await readMeasureSettings(tx, actor.organisationId)),
    },
  }));
  if (!dossier) notFound();

  return <DossierOverview actor={actor} header={dossier.header} {...dossier.content} />;
}

type DossierOverviewProps = {
  actor: Actor;
  header: DossierHeader;
  overview: Overview;
  timeline: Timeline;
  situation: Situation;
};

function DossierOverview({ actor, header, overview, timeline, situation }: DossierOverviewProps) {
  const { clientId, mayWrite } = header;
  const mayLog = mayWrite && header.journey?.isOpen === true;
  // One primary act on the page: a move that is ready goes first.
  const facts = overview.journey?.facts;
  const isReady = facts !== undefined && readyMoves(facts, today()).some((move) => move === nextMove(facts.phase));
  return (
    <DossierFrame
      header={header}
      current="overview"
      actions={
        <>
          {overview.phone && (
            <ButtonLink tone="quiet" href={`tel:${overview.phone.replace(/[^+\d]/g, "")}`}>
              Bel {overview.phone}
            </ButtonLink>
          )}
          {mayLog && (
            <ButtonLink tone={isReady ? "quiet" : "primary"} href={`/clients/${clientId}/contact/new`}>
              Contact vastleggen
            </ButtonLink>
          )}
        </>
      }
    >
      <Stack>
        {overview.journey && <JourneySheet header={header} overview={overview} journey={overview.journey} />}
        <Columns layout="main-aside">
          <Stack>
            {overview.journey?.closing && (
              <ClosedJourney clientId={clientId} mayWrite={mayWrite} closing={overview.journey.closing} />
            )}
            {header.journey?.isOpen && overview.journey && (
              <TurnSheet actorId={actor.userId} header={header} overview={overview} journey={overview.journey} />
            )}
            <ReferralsSheet clientId={clientId} referrals={overview.referrals} />
            <SituationSheet clientId={clientId} assessments={overview.assessments} situation={situation} />
          </Stack>
          <Stack>
            <SocialTypeSheet clientId={clientId} overview={overview} />
            <NetworkSheet clientId={clientId} people={overview.people} />
            <PersonSheet header={header} overview={overview} />
          </Stack>
        </Columns>
        <StorySheet clientId={clientId} timeline={timeline} />
      </Stack>
    </DossierFrame>
  );
}
