import { Sheet } from "@/components/ui/sheet";
import { SummaryList } from "@/components/ui/summary-list";
import { Timeline } from "@/components/ui/timeline";
import { differenceText, ratingText } from "@/lib/competencies/competency-labels";
import type { CompetencyRatingRow, CompetencyViews } from "@/lib/competencies/competency-queries";
import { labelOf } from "@/lib/domain/taxonomy/coded";
import { COMPETENCIES } from "@/lib/domain/taxonomy/competencies";
import { dateText } from "@/lib/platform/dutch-date";

type CompetencySheetProps = { views: CompetencyViews; formalName: string };

/** Both views beside each other, their difference in words, and how it was seen before. */
export function CompetencySheet({ views: { competency, ratings }, formalName }: CompetencySheetProps) {
  const [now, ...earlier] = ratings;
  return (
    <Sheet heading={labelOf(COMPETENCIES, competency)}>
      <div className="grid gap-4">
        {now ? <Now rating={now} formalName={formalName} /> : <p className="soft">Nog niet bekeken.</p>}
        {earlier.length > 0 && (
          <details>
            <summary>Eerder ({earlier.length})</summary>
            <Timeline items={earlier.map((rating) => earlierItem(rating, formalName))} />
          </details>
        )}
      </div>
    </Sheet>
  );
}

function Now({ rating, formalName }: { rating: CompetencyRatingRow; formalName: string }) {
  const difference = differenceText(rating.level, rating.ownLevel, formalName);
  return (
    <>
      <SummaryList
        items={[
          { term: "De begeleider ziet", value: ratingText(rating.level) },
          { term: `${formalName} zegt`, value: ratingText(rating.ownLevel) },
          { term: "Voorbeeld", value: rating.example || "–" },
          { term: "Wanneer", value: dateText(rating.ratedAt) },
        ]}
      />
      {difference && (
        <p>
          <b>{difference}</b>
        </p>
      )}
    </>
  );
}

function earlierItem({ id, level, ownLevel, example, ratedAt }: CompetencyRatingRow, formalName: string) {
  return {
    key: id,
    when: dateText(ratedAt),
    dateTime: ratedAt.toISOString(),
    title: ratingText(level),
    text: `${formalName}: ${ratingText(ownLevel)}. ${example}`,
  };
}
