import { AppLink } from "@/components/ui/app-link";
import { Sheet } from "@/components/ui/sheet";
import { Tag } from "@/components/ui/tag";
import { TaskList } from "@/components/ui/task-list";
import { shortDateText } from "@/lib/platform/dutch-date";
import type { MatchReason, PossibleClient, PossibleSignal } from "@/lib/signals/duplicate-queries";
import { plainDateText } from "@/lib/signals/plain-date-text";
import { MATCH_LABELS, SOURCE_LABELS } from "@/lib/signals/signal-labels";
import type { TriageChoices } from "@/lib/signals/triage-queries";

/** Who this may be already, and why. */
export function MatchesSheet({ choices: { clients, signals } }: { choices: TriageChoices }) {
  if (clients.length + signals.length === 0) {
    return (
      <Sheet heading="Al bekend?">
        <p>Wij vonden niemand met deze naam, deze geboortedatum of dit adres.</p>
      </Sheet>
    );
  }
  return (
    <Sheet heading="Al bekend?">
      <TaskList items={[...clients.map(clientItem), ...signals.map(signalItem)]} />
    </Sheet>
  );
}

function clientItem(client: PossibleClient) {
  if (!client.known) {
    return {
      key: client.id,
      title: `Iemand bij ${client.team}`,
      why: (
        <>
          <Reasons because={client.because} />
          <p>U ziet geen gegevens van een ander team. Overleg met hun coördinator.</p>
        </>
      ),
    };
  }
  const { id, name, birthDate, address, openJourney, because } = client;
  const facts = [birthDate && `geboren ${plainDateText(birthDate)}`, address].filter(Boolean).join(", ");
  return {
    key: id,
    title: <AppLink href={`/clients/${id}`}>{name}</AppLink>,
    why: (
      <>
        <p>{facts}</p>
        <p>{openJourney === null ? "Geen open traject." : `Open traject bij ${openJourney.workerName}.`}</p>
        <Reasons because={because} />
      </>
    ),
  };
}

function signalItem({ id, source, receivedAt, personName, address, because }: PossibleSignal) {
  return {
    key: id,
    title: <AppLink href={`/signals/${id}`}>Ander signaal: {personName ?? "naam onbekend"}</AppLink>,
    why: (
      <>
        <p>
          {SOURCE_LABELS[source]}, {shortDateText(receivedAt)}
          {address === null ? "" : `, ${address}`}
        </p>
        <Reasons because={because} />
      </>
    ),
  };
}

function Reasons({ because }: { because: readonly MatchReason[] }) {
  return (
    <p className="acts">
      {because.map((reason) => (
        <Tag key={reason}>{MATCH_LABELS[reason]}</Tag>
      ))}
    </p>
  );
}
