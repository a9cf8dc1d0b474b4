import { CompetencyChart } from "@/components/competencies/competency-chart";
import { TwoViews } from "@/components/competencies/two-views";
import { ButtonLink } from "@/components/ui/button";
import { Columns } from "@/components/ui/columns";
import { Sheet } from "@/components/ui/sheet";
import { type CompetencyMoment, type CompetencyViews, latestViews } from "@/lib/competencies/competency-history";
import { COMPETENCY_ANCHORS } from "@/lib/domain/competency-anchors";
import { labelOf } from "@/lib/domain/taxonomy/coded";
import { COMPETENCY_SUBJECTS } from "@/lib/domain/taxonomy/competencies";
import { dayOf } from "@/lib/platform/calendar";
import { dateText } from "@/lib/platform/dutch-date";
import { CompetencyHistory } from "./competency-history";
import { axisDayText } from "@/lib/platform/axis-day";

type CompetencySheetProps = { clientId: string; views: CompetencyViews; formalName: string; canChange: boolean };

/** One competency or root: both views now, over time, and everything that was kept. */
export function CompetencySheet({ clientId, views, formalName, canChange }: CompetencySheetProps) {
  const { competency, moments } = views;
  const title = labelOf(COMPETENCY_SUBJECTS, competency);
  return (
    <Sheet heading={title} id={competency}>
      <div className="grid gap-5">
        <p className="soft">{COMPETENCY_ANCHORS[competency].question}</p>
        {moments.length === 0 ? (
          <p>Nog niet bekeken.</p>
        ) : (
          <Columns layout="halves">
            <TwoViews
              subject={competency}
              {...latestViews(moments)}
              formalName={formalName}
              whenText={({ seenAt }) => dateText(seenAt)}
            />
            <CompetencyChart
              title={title}
              moments={moments}
              formalName={formalName}
              dayOf={seenOn}
              dayText={axisDayText}
            />
          </Columns>
        )}
        {canChange && <Ways clientId={clientId} competency={competency} isFirst={moments.length === 0} />}
        <CompetencyHistory clientId={clientId} views={views} formalName={formalName} canChange={canChange} />
      </div>
    </Sheet>
  );
}

type WaysProps = { clientId: string; competency: string; isFirst: boolean };

function Ways({ clientId, competency, isFirst }: WaysProps) {
  const home = `/clients/${clientId}/competencies/${competency}`;
  return (
    <div className="acts no-print">
      <ButtonLink tone="quiet" href={home}>
        {isFirst ? "Voor het eerst kijken" : "Opnieuw kijken"}
      </ButtonLink>
      <ButtonLink tone="quiet" href={`${home}/own`}>
        Alleen de eigen kijk vragen
      </ButtonLink>
    </div>
  );
}

function seenOn({ seenAt }: CompetencyMoment): string {
  return dayOf(seenAt).toString();
}
