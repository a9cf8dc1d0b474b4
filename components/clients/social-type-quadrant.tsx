import type { ReactNode } from "react";
import { Picture } from "@/components/ui/picture";
import type { PathPoint } from "@/lib/assessments/social-type-path";
import { labelOf } from "@/lib/domain/taxonomy/coded";
import { SOCIAL_TYPES } from "@/lib/domain/taxonomy/social-types";
import { cellBox, dotRadius, layQuadrant, picture, plot, type QuadrantMark } from "./quadrant-geometry";
import { SocialTypePathTable } from "./social-type-path-table";

type SocialTypeQuadrantProps = {
  /** Oldest first, as `socialTypePath` gives them; the last twelve are drawn, all of them are in the table. */
  points: readonly PathPoint[];
  /** The border of the network as it is read: "grens: 4 mensen (instelling van de organisatie)". */
  borderText: string;
  /** When a point was measured, as it is read. */
  whenText: (moment: Date) => string;
  caption?: ReactNode;
};

const mostDrawn = 12;

/** A client's path through network × loneliness: each measurement a numbered dot, the last one filled. */
export function SocialTypeQuadrant({ points, borderText, whenText, caption }: SocialTypeQuadrantProps) {
  const { marks, lines } = layQuadrant(points.slice(-mostDrawn));
  return (
    <Picture
      caption={
        <>
          {legendOf(marks, points.length).map((sentence) => (
            <span key={sentence} className="block">
              {sentence}
            </span>
          ))}
          {caption}
        </>
      }
      table={<SocialTypePathTable points={points} whenText={whenText} />}
    >
      <svg viewBox={`0 0 ${picture.width} ${picture.height}`} role="img" aria-label={inWords(points, whenText)}>
        <Cells />
        <Axes borderText={borderText} />
        {lines.map(({ key, kind, d }) => (
          <path key={key} className="pic-line" strokeDasharray={kind === "judgement" ? "2 4" : undefined} d={d} />
        ))}
        {marks.map((mark) => (
          <Mark key={`${mark.kind}-${mark.number}`} mark={mark} />
        ))}
      </svg>
    </Picture>
  );
}

function Cells() {
  const [middle, centre] = [plot.x + plot.width / 2, plot.y + plot.height / 2];
  return (
    <g>
      {SOCIAL_TYPES.map((type) => (
        <rect key={type.code} className={`fill-${type.code}`} fillOpacity=".09" {...cellBox(type)} />
      ))}
      <path className="pic-grid" d={`M${middle} ${plot.y}v${plot.height}M${plot.x} ${centre}h${plot.width}`} />
      <path className="pic-grid" d={`M${plot.x} ${plot.y}v${plot.height}h${plot.width}`} />
      {SOCIAL_TYPES.map((type) => (
        <text
          key={type.code}
          className={`cell-name pic-rim fill-${type.code}`}
          x={cellBox(type).x + 8}
          y={cellBox(type).y + 18}
        >
          {type.nl}
        </text>
      ))}
    </g>
  );
}

function Axes({ borderText }: { borderText: string }) {
  const bottom = plot.y + plot.height;
  return (
    <g>
      <text className="pic-soft" x={plot.x} y={bottom + 24}>
        klein netwerk
      </text>
      <text className="pic-soft" x={plot.x + plot.width} y={bottom + 24} textAnchor="end">
        groot netwerk
      </text>
      <text className="pic-soft" transform={`translate(28 ${bottom}) rotate(-90)`}>
        niet eenzaam
      </text>
      <text className="pic-soft" transform={`translate(28 ${plot.y}) rotate(-90)`} textAnchor="end">
        eenzaam
      </text>
      <text className="pic-soft" x={plot.x + plot.width} y={bottom + 44} textAnchor="end">
        {borderText}
      </text>
    </g>
  );
}

function Mark({ mark: { kind, number, x, y, isLast } }: { mark: QuadrantMark }) {
  const [cx, cy] = [round(x), round(y)];
  const tone = isLast && kind !== "half" ? "pic-dot pic-dot-now" : "pic-dot";
  return (
    <g>
      {kind === "judged" ? (
        <path className={tone} d={`M${cx} ${cy - 12}l12 12l-12 12l-12 -12z`} />
      ) : (
        <circle className={tone} strokeDasharray={kind === "half" ? "3 3" : undefined} cx={cx} cy={cy} r={dotRadius} />
      )}
      <text
        className={isLast && kind !== "half" ? "pic-inverse" : "pic-label"}
        x={cx}
        y={round(cy + 4)}
        textAnchor="middle"
      >
        {number}
      </text>
    </g>
  );
}

/** Only what is in this picture is explained below it. */
function legendOf(marks: readonly QuadrantMark[], all: number): string[] {
  if (marks.length === 0) return [];
  const has = (kind: QuadrantMark["kind"]) => marks.some((mark) => mark.kind === kind);
  return [
    ...(has("whole") ? ["Rondje: een meting, in de volgorde van de nummers. Dicht: de laatste."] : []),
    ...(has("half") ? ["Stippelrondje op de rand: één kant is gemeten, de andere nog niet."] : []),
    ...(has("judged") ? ["Ruit: het oordeel van de begeleider, bij de meting met hetzelfde nummer."] : []),
    ...(all > mostDrawn
      ? [`De laatste ${mostDrawn} van ${all} metingen zijn getekend. In de tabel staan ze alle.`]
      : []),
  ];
}

function inWords(points: readonly PathPoint[], whenText: (moment: Date) => string): string {
  if (points.length === 0) return "Nog geen meting in het kwadrant van netwerk en eenzaamheid";
  const told = points.map((point) => `${point.number}: ${wordsOf(point)}, ${whenText(point.at)}`);
  return `Pad door het kwadrant van netwerk en eenzaamheid. ${told.join(". ")}.`;
}

function wordsOf({ type, network, loneliness, judgement }: PathPoint): string {
  const judged = judgement ? `, volgens de begeleider ${labelOf(SOCIAL_TYPES, judgement.type)}` : "";
  if (type) return `${labelOf(SOCIAL_TYPES, type)}${judged}`;
  if (network) return `${network.half === "high" ? "groot" : "klein"} netwerk, eenzaamheid onbekend${judged}`;
  if (loneliness) return `${loneliness.half === "high" ? "eenzaam" : "niet eenzaam"}, netwerk onbekend${judged}`;
  return `niet gemeten${judged}`;
}

const round = (value: number) => Math.round(value * 10) / 10;
