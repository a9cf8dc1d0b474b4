import { AppLink } from "@/components/ui/app-link";
import { Timeline } from "@/components/ui/timeline";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { CompetencyMoment, CompetencyViews, WrittenRating } from "@/lib/competencies/competency-history";
import { levelText } from "@/lib/competencies/competency-labels";
import type { CompetencySubject } from "@/lib/domain/taxonomy/competencies";
import { dateText } from "@/lib/platform/dutch-date";

type HistoryProps = { clientId: string; views: CompetencyViews; formalName: string; canChange: boolean };

/** Every moment with its example, and below it what stood there before it was corrected. */
export function CompetencyHistory({ clientId, views: { competency, moments }, formalName, canChange }: HistoryProps) {
  if (moments.length === 0) return null;
  return (
    <details>
      <summary>Alles wat is vastgelegd ({moments.length})</summary>
      <Timeline
        items={moments.map((moment) => ({
          key: moment.id,
          when: `${dateText(moment.seenAt)}, ${moment.byName}`,
          dateTime: moment.seenAt.toISOString(),
          text: (
            <>
              <Written row={moment} subject={competency} formalName={formalName} />
              <Earlier moment={moment} formalName={formalName} subject={competency} />
              {canChange && (
                <p className="note no-print">
                  <AppLink href={`/clients/${clientId}/competencies/${competency}/${moment.id}`}>
                    Verbeteren<VisuallyHidden> van {dateText(moment.seenAt)}</VisuallyHidden>
                  </AppLink>
                </p>
              )}
            </>
          ),
        }))}
      />
    </details>
  );
}

type WrittenProps = { row: WrittenRating; subject: CompetencySubject; formalName: string };

function Written({ row: { level, ownLevel, example }, subject, formalName }: WrittenProps) {
  return (
    <>
      {level > 0 && <p>De begeleider: {levelText(subject, level)}.</p>}
      {(ownLevel !== null || level === 0) && (
        <p>
          {formalName}: {levelText(subject, ownLevel)}.
        </p>
      )}
      {example && <p className="whitespace-pre-wrap break-words">“{example}”</p>}
    </>
  );
}

function Earlier({ moment, ...words }: Omit<WrittenProps, "row"> & { moment: CompetencyMoment }) {
  return moment.earlier.map((row, index) => {
    const correction = index === 0 ? moment : moment.earlier[index - 1];
    return (
      <div key={row.id} className="mt-2 border-l-2 border-line-2 pl-3 text-ink-2">
        <p className="note">
          Verbeterd{correction ? ` op ${dateText(correction.ratedAt)} door ${correction.byName}` : ""}. Hier stond:
        </p>
        <Written row={row} {...words} />
      </div>
    );
  });
}
