import { AppLink } from "@/components/ui/app-link";
import { ButtonLink } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { Tag } from "@/components/ui/tag";
import { type TaskItem, TaskList } from "@/components/ui/task-list";
import type { DossierHeader } from "@/lib/access/dossier";
import type { OverviewJourney } from "@/lib/clients/dossier-journey-queries";
import type { Overview } from "@/lib/clients/dossier-overview-queries";
import { type AskedAssessment, asksNextStep, type RunningClock, whoseTurn } from "@/lib/clients/open-work";
import { clockTitle, clockWhy } from "@/lib/clients/clock-words";
import { dueText } from "@/lib/journeys/caseload-labels";
import { dayText } from "@/lib/platform/dutch-date";

type TurnSheetProps = { actorId: string; header: DossierHeader; overview: Overview; journey: OverviewJourney };

/** Who has the next word, and what it is about: worst first. */
export function TurnSheet({ actorId, header, overview, journey }: TurnSheetProps) {
  const broken = overview.referrals.filter(asksNextStep);
  const turn = whoseTurn(journey.clocks, header.safety.length + overview.asked.length + broken.length);
  const items = [
    ...overview.asked.map((item) => askedItem(header, item)),
    ...journey.clocks.filter(({ state }) => state !== "on_time").map((clock) => clockItem(header, clock)),
    ...broken.map((referral) => brokenItem(header, referral)),
    ...agreedItem(header, overview),
    ...journey.clocks.filter(({ state }) => state === "on_time").map((clock) => clockItem(header, clock)),
  ];
  return (
    <Sheet heading={`Nu aan zet: ${nameOfTurn(turn, header, actorId)}`} aside={<SafetyLink header={header} />}>
      <TaskList items={items} />
    </Sheet>
  );
}

function nameOfTurn(turn: ReturnType<typeof whoseTurn>, { journey }: DossierHeader, actorId: string): string {
  if (turn.who === "destination") return turn.name;
  return journey?.workerId === actorId ? "u" : (journey?.workerName ?? "het team");
}

function askedItem({ clientId, mayWrite }: DossierHeader, item: AskedAssessment): TaskItem {
  return {
    key: item.assessmentId,
    title: `Score ${item.score} op de ${item.instrument}: bespreken of de huisarts meekijkt`,
    why: `Gemeten op ${dayText(item.takenAt)}`,
    aside: mayWrite && (
      <ButtonLink tone="quiet" href={`/clients/${clientId}/assessments/${item.assessmentId}`}>
        Beantwoorden
      </ButtonLink>
    ),
  };
}

function clockItem({ clientId }: DossierHeader, clock: RunningClock): TaskItem {
  const href = clockHref(`/clients/${clientId}`, clock);
  return {
    key: `${clock.kind}-${clock.referral?.id ?? clock.since}`,
    title: <AppLink href={href}>{clockTitle(clock)}</AppLink>,
    why: clockWhy(clock),
    aside: clock.state !== "on_time" && <Tag tone="late">{dueText(clock)}</Tag>,
  };
}

function SafetyLink({ header: { clientId, mayWrite } }: { header: DossierHeader }) {
  if (!mayWrite) return null;
  return (
    <span className="no-print">
      <AppLink href={`/clients/${clientId}/safety/new`}>Veiligheidsstap beginnen</AppLink>
    </span>
  );
}

function clockHref(home: string, { kind, referral }: RunningClock): string {
  if (referral) return `${home}/referrals/${referral.id}`;
  if (kind === "remeasure") return `${home}/assessments`;
  return kind === "goal_review" ? `${home}/activation` : `${home}/contact/new`;
}

function brokenItem({ clientId, mayWrite }: DossierHeader, referral: Overview["referrals"][number]): TaskItem {
  return {
    key: referral.id,
    title: `De verwijzing naar ${referral.destination.name} ging niet door: kies een volgende stap`,
    aside: mayWrite && (
      <ButtonLink tone="quiet" href={`/clients/${clientId}/referrals/${referral.id}`}>
        Volgende stap kiezen
      </ButtonLink>
    ),
  };
}

/** Of an earlier journey nothing is agreed any more. */
function agreedItem({ journey }: DossierHeader, { lastContact }: Overview): TaskItem[] {
  if (!lastContact?.nextStep || lastContact.journeyId !== journey?.id) return [];
  return [{ key: "agreed", title: lastContact.nextStep, why: `Afgesproken op ${dayText(lastContact.at)}` }];
}
