import { reasonOf } from "@/lib/assessments/social-type-labels";
import type { PathPoint } from "@/lib/assessments/social-type-path";
import { labelOf } from "@/lib/domain/taxonomy/coded";
import { SOCIAL_TYPES } from "@/lib/domain/taxonomy/social-types";

type PointsProps = { points: readonly PathPoint[]; whenText: (moment: Date) => string };

/** Each numbered point in words, newest first: what was measured, the borders used then, who, and what was judged. */
export function SocialTypePoints({ points, whenText }: PointsProps) {
  return (
    <ol className="grid content-start gap-4" reversed>
      {points.toReversed().map((point) => (
        <li key={point.recordId} className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-2" value={point.number}>
          <b className="num">{point.number}</b>
          <div>
            <p>
              <b>{point.type ? labelOf(SOCIAL_TYPES, point.type) : "Sociaal type nog niet bekend"}</b>
            </p>
            <p className="note">
              {whenText(point.at)}, {point.byName}
            </p>
            <p>Netwerk: {reasonOf(point.because, "network")}.</p>
            <p>Eenzaamheid: {reasonOf(point.because, "loneliness")}.</p>
            <Judgement point={point} whenText={whenText} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function Judgement({ point: { judgement }, whenText }: { point: PathPoint; whenText: PointsProps["whenText"] }) {
  if (!judgement) return null;
  return (
    <p className="mt-1 border-l-2 border-line-2 pl-3 break-words">
      Oordeel van {judgement.byName}, {whenText(judgement.at)}: <b>{labelOf(SOCIAL_TYPES, judgement.type)}</b>.{" "}
      {judgement.reason}
    </p>
  );
}
