import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { CaseloadQuery } from "@/lib/journeys/caseload-query";
import { ALL, CASELOAD_PATH } from "./caseload-address";

/** Says why the list is empty, and which choice would show something. */
export function EmptyCaseload({ query }: { query: CaseloadQuery }) {
  const { phase, socialType, isLate, status } = query;
  const wholeTeam = `${CASELOAD_PATH}?worker=${ALL}&team=${query.teamId}`;
  if (isLate && phase === null && socialType === null) {
    return (
      <EmptyState
        heading="Er is niets te laat"
        actions={
          <ButtonLink tone="quiet" href={CASELOAD_PATH}>
            Naar alle trajecten
          </ButtonLink>
        }
      >
        Alles wat gedaan moest worden, is op tijd gedaan.
      </EmptyState>
    );
  }
  if (phase !== null || socialType !== null || isLate) {
    return (
      <EmptyState
        heading="Geen traject past bij deze keuzes"
        actions={
          <ButtonLink tone="quiet" href={wholeTeam}>
            Toon alle trajecten van het team
          </ButtonLink>
        }
      >
        Kies een andere fase, een ander type of iemand anders.
      </EmptyState>
    );
  }
  if (status === "closed") return <EmptyState heading="Hier is nog geen traject afgesloten" />;
  return (
    <EmptyState
      heading="Er loopt nog geen traject"
      actions={
        <ButtonLink tone="quiet" href={wholeTeam}>
          Toon heel het team
        </ButtonLink>
      }
    >
      Een traject begint als de coördinator een signaal aanneemt en aan iemand geeft.
    </EmptyState>
  );
}
