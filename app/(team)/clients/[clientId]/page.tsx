import { notFound } from "next/navigation";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { ButtonLink } from "@/components/ui/button";
import { Columns, Stack } from "@/components/ui/columns";
import { type Actor, requireActor } from "@/lib/access/actor";
import { type DossierHeader, readDossier } from "@/lib/access/dossier";
import { type Overview, readOverview } from "@/lib/clients/dossier-overview-queries";
import { nextMove } from "@/lib/domain/workflow";
import { readyMoves } from "@/lib/journeys/ready-moves";
import { today } from "@/lib/platform/calendar";
import { ClosedJourney } from "./closed-journey";
import { JourneySheet } from "./journey-sheet";
import { NetworkSheet } from "./network-sheet";
import { PersonSheet } from "./person-sheet";
import { ReferralsSheet } from "./referrals-sheet";
import { SafetyNotices } from "./safety-notices";
import { SocialTypeSheet } from "./social-type-sheet";
import { StorySheet } from "./story-sheet";
import { TurnSheet } from "./turn-sheet";

export const metadata = { title: "Dossier" };

const STORY_LIMIT = 8;
const WHOLE_STORY_LIMIT = 500;

type OverviewPageProps = {
  params: Promise<{ clientId: string }>;
  searchParams: Promise<{ story?: string | string[] }>;
};

export default async function OverviewPage({ params, searchParams }: OverviewPageProps) {
  const actor = await requireActor("dossier:read");
  const { clientId } = await params;
  const storyLimit = (await searchParams).story === "all" ? WHOLE_STORY_LIMIT : STORY_LIMIT;
  const dossier = await readDossier(actor, clientId, "overview", (tx, header) =>
    readOverview(tx, header, { today: today(), storyLimit }),
  );
  if (!dossier) notFound();

  return <DossierOverview actor={actor} header={dossier.header} overview={dossier.content} />;
}

type DossierOverviewProps = { actor: Actor; header: DossierHeader; overview: Overview };

function DossierOverview({ actor, header, overview }: DossierOverviewProps) {
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
        mayLog && (
          <ButtonLink tone={isReady ? "quiet" : "primary"} href={`/clients/${clientId}/contact/new`}>
            Contact vastleggen
          </ButtonLink>
        )
      }
    >
      <Stack>
        <SafetyNotices clientId={clientId} asked={overview.asked} />
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
            <StorySheet clientId={clientId} overview={overview} />
          </Stack>
          <Stack>
            <SocialTypeSheet clientId={clientId} overview={overview} />
            <NetworkSheet clientId={clientId} people={overview.people} />
            <PersonSheet header={header} overview={overview} />
          </Stack>
        </Columns>
      </Stack>
    </DossierFrame>
  );
}
