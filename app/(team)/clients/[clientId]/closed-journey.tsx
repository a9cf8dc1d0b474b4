import { ButtonLink } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { SummaryList } from "@/components/ui/summary-list";
import type { OverviewJourney } from "@/lib/clients/dossier-journey-queries";
import { JOURNEY_OUTCOME_LABELS, MOVE_BUTTONS } from "@/lib/journeys/journey-labels";
import { today, toColumn } from "@/lib/platform/calendar";
import { dateText } from "@/lib/platform/dutch-date";

type ClosedJourneyProps = { clientId: string; mayWrite: boolean; closing: NonNullable<OverviewJourney["closing"]> };

/** How a journey ended, and the way back while there is one. */
export function ClosedJourney({ clientId, mayWrite, closing }: ClosedJourneyProps) {
  const isReopenable = today().since(closing.reopenableUntil).sign <= 0;
  const until = dateText(toColumn(closing.reopenableUntil));
  return (
    <Sheet heading={`Traject afgesloten op ${dateText(toColumn(closing.on))}`}>
      <SummaryList
        items={[
          { term: "Uitkomst", value: closing.outcome ? JOURNEY_OUTCOME_LABELS[closing.outcome] : "Onbekend" },
          { term: "Waarom", value: closing.outcomeReason ?? "Niet opgeschreven" },
          { term: "Nazorg", value: aftercareOf(closing) },
        ]}
      />
      {!isReopenable && (
        <p className="note">Heropenen kon tot en met {until}. Een nieuw traject begint met een signaal.</p>
      )}
      {isReopenable && mayWrite && (
        <div className="acts mt-4">
          <ButtonLink href={`/clients/${clientId}/reopen`}>{MOVE_BUTTONS.reopen}</ButtonLink>
          <span className="note">Dat kan tot en met {until}.</span>
        </div>
      )}
    </Sheet>
  );
}

function aftercareOf({ aftercareOn, noAftercareWhy }: ClosedJourneyProps["closing"]): string {
  if (aftercareOn !== null) return `Weer contact op ${dateText(toColumn(aftercareOn))}`;
  return noAftercareWhy === null ? "Niet afgesproken" : `Niet nodig: ${noAftercareWhy}`;
}
