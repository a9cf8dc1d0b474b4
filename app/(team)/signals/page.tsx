import type { Metadata } from "next";
import { AppLink } from "@/components/ui/app-link";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ChipLink, Chips } from "@/components/ui/filter-bar";
import { PageHeader } from "@/components/ui/page-header";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { countWaitingSignals, listSignals } from "@/lib/signals/signal-inbox-queries";
import { STATUS_LABELS } from "@/lib/signals/signal-labels";
import { isSignalStatus, SIGNAL_STATUSES } from "@/lib/signals/signal-status";
import { SignalTable } from "./signal-table";

export const metadata: Metadata = { title: "Signalen" };

type SignalsPageProps = { searchParams: Promise<{ status?: string | string[]; after?: string | string[] }> };

export default async function SignalsPage({ searchParams }: SignalsPageProps) {
  const actor = await requireActor("signal:read");
  const asked = await searchParams;
  const status = isSignalStatus(asked.status) ? asked.status : "received";
  const after = typeof asked.after === "string" ? asked.after : undefined;
  const { rows, next } = await listSignals(actor, { status, after });
  const { waiting, late } = await countWaitingSignals(actor);

  return (
    <>
      <PageHeader
        title="Signalen"
        sub={waitingText(waiting, late)}
        actions={
          <ButtonLink href="/melden" tone="quiet">
            Nieuw signaal
          </ButtonLink>
        }
      />
      <div className="stack">
        <Chips label="Soort">
          {SIGNAL_STATUSES.map((code) => (
            <ChipLink
              key={code}
              href={listHref(code)}
              current={code === status}
              count={code === "received" ? waiting : undefined}
            >
              {STATUS_LABELS[code]}
            </ChipLink>
          ))}
        </Chips>
        {rows.length === 0 ? (
          <NoSignals isWaiting={status === "received"} />
        ) : (
          <Sheet flush>
            <SignalTable caption={STATUS_LABELS[status]} rows={rows} isWaiting={status === "received"} />
          </Sheet>
        )}
        {(after !== undefined || next !== null) && (
          <nav className="pages" aria-label="Bladeren">
            {after !== undefined && <AppLink href={listHref(status)}>naar het begin</AppLink>}
            {next !== null && (
              <AppLink href={`${listHref(status)}${status === "received" ? "?" : "&"}after=${next}`} rel="next">
                volgende
              </AppLink>
            )}
          </nav>
        )}
      </div>
    </>
  );
}

function NoSignals({ isWaiting }: { isWaiting: boolean }) {
  if (!isWaiting) return <EmptyState heading="Hier staat nog niets" />;
  return (
    <EmptyState heading="Er wacht geen signaal">
      Elke melding is bekeken. Nieuwe meldingen komen vanzelf hier.
    </EmptyState>
  );
}

function listHref(status: (typeof SIGNAL_STATUSES)[number]): string {
  return status === "received" ? "/signals" : `/signals?status=${status}`;
}

function waitingText(waiting: number, late: number): string {
  if (waiting === 0) return "Er wacht niets op een oordeel.";
  const words = waiting === 1 ? "1 signaal wacht op een oordeel" : `${waiting} signalen wachten op een oordeel`;
  return late === 0 ? `${words}.` : `${words}, ${late} te laat.`;
}
