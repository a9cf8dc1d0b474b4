import { PhaseBar } from "@/components/journeys/phase-bar";
import { Sheet } from "@/components/ui/sheet";
import type { DossierHeader } from "@/lib/access/dossier";
import type { OverviewJourney } from "@/lib/clients/dossier-journey-queries";
import type { Overview } from "@/lib/clients/dossier-overview-queries";
import { missingFor, nextMove } from "@/lib/domain/workflow";
import { MISSING_HEADINGS } from "@/lib/journeys/journey-labels";
import { missingLinks } from "@/lib/journeys/missing-labels";
import type { PhaseStep } from "@/lib/journeys/phase-steps";
import { today, toColumn } from "@/lib/platform/calendar";
import { dateText } from "@/lib/platform/dutch-date";
import { SOURCE_LABELS } from "@/lib/signals/signal-labels";
import type { SignalSource } from "@/prisma/generated/enums";
import { MoveForms } from "./move-forms";

type JourneySheetProps = { header: DossierHeader; overview: Overview; journey: OverviewJourney };

/** How far the journey is, what its next move still asks, and the move itself when nothing is missing. */
export function JourneySheet({ header, overview, journey }: JourneySheetProps) {
  const isOpen = journey.closing === null;
  const next = isOpen ? nextMove(journey.facts.phase) : null;
  const missing = next && {
    heading: MISSING_HEADINGS[next],
    items: missingLinks(header.clientId, missingFor(next, journey.facts, { today: today() }), journey.facts),
  };
  return (
    <Sheet>
      <h2 className="vh">Waar het traject staat</h2>
      <PhaseBar
        steps={journey.steps.map((step) => ({
          phase: step.phase,
          state: step.state,
          note: noteOf(step, { source: overview.firstSignal, reached: journey.reachedInPhase }),
        }))}
        missing={missing ?? undefined}
      />
      {isOpen && header.mayWrite && <MoveForms clientId={header.clientId} facts={journey.facts} />}
    </Sheet>
  );
}

function noteOf(
  step: PhaseStep,
  { source, reached }: { source: SignalSource | null; reached: number },
): string | undefined {
  if (step.state === "now") return `sinds ${days(step.days ?? 0)} · ${reached} keer contact`;
  if (step.state !== "done" || step.since === null) return undefined;
  const since = dateText(toColumn(step.since));
  if (step.phase === "signal" && source !== null) return `${since}, ${SOURCE_LABELS[source].toLowerCase()}`;
  return `${since}, ${days(step.days ?? 0)}`;
}

function days(count: number): string {
  return count === 1 ? "1 dag" : `${count} dagen`;
}
