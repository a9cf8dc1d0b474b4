import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Columns, Stack } from "@/components/ui/columns";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { may } from "@/lib/access/permissions";
import { dateText } from "@/lib/platform/dutch-date";
import { readSignal, type SignalDetail } from "@/lib/signals/signal-detail-queries";
import { SOURCE_LABELS } from "@/lib/signals/signal-labels";
import { readTriageChoices } from "@/lib/signals/triage-queries";
import { decideSignal } from "./actions";
import { DecisionSheet } from "./decision-sheet";
import { MatchesSheet } from "./matches-sheet";
import { SignalFacts } from "./signal-facts";
import { TriageForm } from "./triage-form";

export const metadata: Metadata = { title: "Signaal" };

type SignalPageProps = {
  params: Promise<{ signalId: string }>;
  searchParams: Promise<{ already?: string | string[] }>;
};

export default async function SignalPage({ params, searchParams }: SignalPageProps) {
  const actor = await requireActor("signal:read");
  const { signalId } = await params;
  const mayTriage = may(actor.role, "signal:triage");
  const found = await readSignal(actor, signalId, async (tx, signal) =>
    mayTriage && signal.decision === null ? readTriageChoices(tx, signal) : null,
  );
  if (!found) notFound();

  const { signal, more: choices } = found;
  const { already } = await searchParams;
  return (
    <>
      <PageHeader
        title={signal.personName ?? "Naam onbekend"}
        sub={`Signaal van ${dateText(signal.receivedAt)}. ${SOURCE_LABELS[signal.source]}.`}
        breadcrumbs={[{ label: "Signalen", href: "/signals" }, { label: "Signaal" }]}
      />
      {already !== undefined && signal.decision !== null && (
        <div className="mb-6">
          <Notice tone="late" heading={`Dit signaal is intussen al ${decidedBy(signal)}`} role="alert">
            <p>Uw keuze is niet bewaard. Hieronder staat wat er is besloten.</p>
          </Notice>
        </div>
      )}
      {choices === null ? (
        <Columns layout="halves">
          <DecisionSheet signal={signal} mayTriage={mayTriage} />
          <SignalFacts signal={signal} />
        </Columns>
      ) : (
        <Columns layout="main-aside">
          <Stack>
            <SignalFacts signal={signal} />
            <Sheet heading="Wat doen we met dit signaal?">
              <TriageForm action={decideSignal} signal={signal} choices={choices} newClientId={randomUUID()} />
            </Sheet>
          </Stack>
          <Stack>
            <DecisionSheet signal={signal} mayTriage={mayTriage} />
            <MatchesSheet choices={choices} />
          </Stack>
        </Columns>
      )}
    </>
  );
}

function decidedBy({ status, decision }: SignalDetail): string {
  return `${status === "accepted" ? "aangenomen" : "beoordeeld"} door ${decision?.byName ?? "een collega"}`;
}
