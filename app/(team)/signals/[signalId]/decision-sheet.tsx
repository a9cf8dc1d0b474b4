import { TriageTerm } from "@/components/signals/triage-term";
import { AppLink } from "@/components/ui/app-link";
import { ButtonLink } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import { dateText, shortDateText } from "@/lib/platform/dutch-date";
import type { SignalDecision, SignalDetail } from "@/lib/signals/signal-detail-queries";
import { STATUS_LABELS } from "@/lib/signals/signal-labels";

type DecisionSheetProps = { signal: SignalDetail; mayTriage: boolean };

/** Where the signal stands: until when it may wait, or what was decided and by whom. */
export function DecisionSheet({ signal, mayTriage }: DecisionSheetProps) {
  const { decision } = signal;
  if (decision === null) return <WaitingSheet signal={signal} mayTriage={mayTriage} />;
  return (
    <Sheet
      heading="Besluit"
      aside={<Tag tone={signal.status === "accepted" ? "good" : "plain"}>{STATUS_LABELS[signal.status]}</Tag>}
    >
      <SummaryList items={decisionItems(decision)} />
      <div className="acts mt-4">
        {decision.client && <ButtonLink href={`/clients/${decision.client.id}`}>Open het dossier</ButtonLink>}
        <ButtonLink href="/signals" tone="quiet">
          Naar de signalen
        </ButtonLink>
      </div>
    </Sheet>
  );
}

function WaitingSheet({ signal: { dueOn, lateness, team }, mayTriage }: DecisionSheetProps) {
  const term = (
    <TriageTerm lateness={lateness.state} workingDaysLate={lateness.workingDaysLate} dueText={shortDateText(dueOn)} />
  );
  return (
    <Sheet heading="Wacht op een oordeel">
      <SummaryList
        items={[
          { term: "Beoordelen", value: term },
          { term: "Team", value: team.name },
        ]}
      />
      {!mayTriage && <p className="note">Een coördinator van uw team beoordeelt dit signaal.</p>}
    </Sheet>
  );
}

function decisionItems({ byName, at, reason, client, workerName, mergedIntoId }: SignalDecision) {
  return [
    { term: "Door", value: byName ?? "onbekend" },
    ...(at === null ? [] : [{ term: "Op", value: dateText(at) }]),
    ...(client === null ? [] : [{ term: "Cliënt", value: client.name }]),
    ...(workerName === null ? [] : [{ term: "Bij", value: workerName }]),
    ...(reason === null ? [] : [{ term: "Reden", value: reason }]),
    ...(mergedIntoId === null
      ? []
      : [{ term: "Hoort bij", value: <AppLink href={`/signals/${mergedIntoId}`}>het andere signaal</AppLink> }]),
  ];
}
