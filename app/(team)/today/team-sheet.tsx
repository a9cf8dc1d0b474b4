import { AppLink } from "@/components/ui/app-link";
import { Sheet } from "@/components/ui/sheet";
import { SummaryList } from "@/components/ui/summary-list";

type TeamSheetProps = { teams: readonly { teamId: string; team: string; late: number }[] };

/** For whoever coordinates: how the whole team stands. The number opens the list it counts. */
export function TeamSheet({ teams }: TeamSheetProps) {
  if (teams.length === 0) return null;
  return (
    <Sheet heading="Heel het team">
      <SummaryList
        items={teams.map(({ teamId, team, late }) => ({
          term: team,
          value:
            late === 0 ? (
              "niets te laat"
            ) : (
              <AppLink href={`/caseload?worker=all&late=true&team=${teamId}`}>
                {late === 1 ? "1 traject te laat" : `${late} trajecten te laat`}
              </AppLink>
            ),
        }))}
      />
    </Sheet>
  );
}
