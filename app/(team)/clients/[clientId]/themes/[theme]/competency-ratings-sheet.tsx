import { AppLink } from "@/components/ui/app-link";
import { Sheet } from "@/components/ui/sheet";
import { SummaryList } from "@/components/ui/summary-list";
import { type CompetencyViews, latestViews } from "@/lib/competencies/competency-history";
import { levelText } from "@/lib/competencies/competency-labels";
import { labelOf } from "@/lib/domain/taxonomy/coded";
import { COMPETENCY_SUBJECTS } from "@/lib/domain/taxonomy/competencies";

type CompetencyRatingsSheetProps = { clientId: string; competencies: readonly CompetencyViews[] };

/** How each competency and root was seen last, by the professional and by the client; never averaged. */
export function CompetencyRatingsSheet({ clientId, competencies }: CompetencyRatingsSheetProps) {
  const seen = competencies.filter(({ moments }) => moments.length > 0);
  return (
    <Sheet heading="Het laatst gezien">
      {seen.length === 0 && <p className="soft mt-0">Nog niet bekeken.</p>}
      <SummaryList
        items={seen.map((views) => ({
          term: labelOf(COMPETENCY_SUBJECTS, views.competency),
          value: <Views views={views} />,
        }))}
      />
      <AppLink href={`/clients/${clientId}/competencies`}>Naar de competenties</AppLink>
    </Sheet>
  );
}

function Views({ views: { competency, moments } }: { views: CompetencyViews }) {
  const { professional, own } = latestViews(moments);
  return (
    <>
      {levelText(competency, professional?.level ?? null)}
      <br />
      <span className="note">zelf: {levelText(competency, own?.ownLevel ?? null)}</span>
    </>
  );
}
