import { LadderChart } from "@/components/participation/ladder-chart";
import { SelfSufficiencyProfile } from "@/components/participation/self-sufficiency-profile";
import { Sheet } from "@/components/ui/sheet";
import { domainCourses, ladderCourse } from "@/lib/participation/participation-course";
import { domainSentences, ladderSentence } from "@/lib/participation/participation-labels";
import type { ParticipationRow } from "@/lib/participation/participation-record";
import { dayOf } from "@/lib/platform/calendar";
import { axisDayText } from "@/lib/platform/axis-day";

type SheetProps = { rows: readonly ParticipationRow[] };

export function LadderSheet({ rows }: SheetProps) {
  const steps = ladderCourse(rows, isoDay);
  const sentence = ladderSentence(steps);
  return (
    <Sheet heading="Participatieladder">
      {sentence === null ? (
        <p className="soft">Nog niet ingevuld.</p>
      ) : (
        <div className="grid gap-4">
          <p>{sentence}</p>
          <LadderChart steps={steps} dayText={axisDayText} />
        </div>
      )}
    </Sheet>
  );
}

export function DomainSheet({ rows }: SheetProps) {
  const courses = domainCourses(rows, isoDay);
  if (courses.every(({ now }) => now === null)) {
    return (
      <Sheet heading="Zelfredzaamheid">
        <p className="soft">Nog niet ingevuld.</p>
      </Sheet>
    );
  }
  return (
    <Sheet heading="Zelfredzaamheid">
      <div className="grid gap-4">
        {domainSentences(courses).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p className="note">1 acute problematiek, 2 niet, 3 beperkt, 4 voldoende, 5 volledig zelfredzaam.</p>
        <SelfSufficiencyProfile courses={courses} dayText={axisDayText} />
      </div>
    </Sheet>
  );
}

function isoDay(moment: Date): string {
  return dayOf(moment).toString();
}
