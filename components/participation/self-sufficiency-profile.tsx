import { type Column, DataTable } from "@/components/ui/data-table";
import { Picture } from "@/components/ui/picture";
import { selfSufficiencyText } from "@/lib/domain/self-sufficiency";
import type { DatedScore, DomainCourse } from "@/lib/participation/participation-course";
import { profile, profileHeight, rowY, scoreX } from "./profile-geometry";

type ProfileProps = {
  courses: readonly DomainCourse[];
  /** A day ("YYYY-MM-DD") as it is read. */
  dayText: (on: string) => string;
};

/** Each domain on its own line: an open dot for the time before, a filled one for the last. Never a total. */
export function SelfSufficiencyProfile({ courses, dayText }: ProfileProps) {
  const height = profileHeight(courses.length);
  return (
    <Picture
      caption="Dicht rondje: de laatste keer. Open rondje: de keer daarvoor. Zonder rondje: niet gevraagd."
      table={
        <DataTable
          caption="Score per leefgebied"
          columns={columnsFor(dayText)}
          rows={courses}
          rowKey={({ code }) => code}
          phone="table"
        />
      }
    >
      <svg viewBox={`0 0 ${profile.width} ${height}`} role="img" aria-label={inWords(courses)}>
        {[1, 2, 3, 4, 5].map((score) => (
          <g key={score}>
            <text className="pic-soft" x={scoreX(score)} y="12" textAnchor="middle">
              {score}
            </text>
            <path className="pic-grid" d={`M${scoreX(score)} 18V${height - 4}`} />
          </g>
        ))}
        {courses.map((course, index) => (
          <Row key={course.code} course={course} y={rowY(index)} />
        ))}
      </svg>
    </Picture>
  );
}

function Row({ course: { nl, now, before }, y }: { course: DomainCourse; y: number }) {
  return (
    <g>
      <text className={now ? "pic-label" : "pic-soft"} x="0" y={y + 4}>
        {nl}
      </text>
      {now && before && <path className="pic-line" d={`M${scoreX(before.score)} ${y}H${scoreX(now.score)}`} />}
      {/* Where both are the same the open dot stays visible around the filled one. */}
      {before && <circle className="pic-dot" cx={scoreX(before.score)} cy={y} r="8" />}
      {now && <circle className="pic-dot pic-dot-now" cx={scoreX(now.score)} cy={y} r="4" />}
    </g>
  );
}

function columnsFor(dayText: ProfileProps["dayText"]): Column<DomainCourse>[] {
  const text = (score: DatedScore | null) =>
    score === null ? "–" : `${selfSufficiencyText(score.score) ?? ""} (${dayText(score.on)})`;
  return [
    { key: "domain", header: "Leefgebied", cell: ({ nl }) => nl },
    { key: "before", header: "Daarvoor", cell: ({ before }) => text(before) },
    { key: "now", header: "Laatste keer", cell: ({ now }) => text(now) },
  ];
}

function inWords(courses: readonly DomainCourse[]): string {
  const told = courses.flatMap(({ nl, now, before }) => {
    if (!now) return [];
    return [before ? `${nl} van ${before.score} naar ${now.score}` : `${nl} ${now.score}`];
  });
  return `Zelfredzaamheid per leefgebied, van 1 tot 5. ${told.join(", ") || "Nog niets gevraagd"}.`;
}
