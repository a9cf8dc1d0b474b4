import type { ReactNode } from "react";
import { DataTable, type Column } from "@/components/ui/data-table";
import { Picture } from "@/components/ui/picture";
import { SOCIAL_TYPES } from "@/lib/domain/taxonomy/social-types";
import { layQuadrant, plot, type QuadrantBorders, type QuadrantDot, type QuadrantPoint } from "./quadrant-geometry";

type SocialTypeQuadrantProps = {
  /** Oldest first. */
  points: readonly QuadrantPoint[];
  /** The borders in force; the defaults are those of De Jong Gierveld's scale of 11 and four supporters. */
  borders?: QuadrantBorders;
  caption?: ReactNode;
};

const width = 330;
const height = 284;
const defaultBorders: QuadrantBorders = { smallNetworkMax: 4, lonelyFrom: 3, scoreMax: 11 };

/** A client's path through network × loneliness: each measurement a dot, the last one filled. */
export function SocialTypeQuadrant({ points, borders = defaultBorders, caption }: SocialTypeQuadrantProps) {
  const dots = layQuadrant(points, borders);
  return (
    <Picture caption={caption} table={<PointTable points={points} />}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={inWords(points)}>
        <Cells />
        <path className="pic-line" d={pathThrough(dots)} />
        <CellNames />
        {dots.map((dot, index) => (
          <circle
            key={index}
            className={dot.isLast ? "pic-dot pic-dot-now" : "pic-dot"}
            cx={round(dot.x)}
            cy={round(dot.y)}
            r={dot.radius}
          />
        ))}
        {dots.map((dot, index) => (
          <text
            key={index}
            className="pic-soft pic-rim"
            x={round(dot.place.x)}
            y={round(dot.place.y)}
            textAnchor={dot.place.anchor}
          >
            {dot.label}
          </text>
        ))}
        <AxisWords supporters={points.map((point) => point.supporters)} />
      </svg>
    </Picture>
  );
}

function Cells() {
  const [middle, centre] = [plot.x + plot.width / 2, plot.y + plot.height / 2];
  return (
    <g>
      {SOCIAL_TYPES.map((type) => (
        <rect
          key={type.code}
          className={`fill-${type.code}`}
          fillOpacity=".09"
          {...cornerOf(type)}
          width={plot.width / 2}
          height={plot.height / 2}
        />
      ))}
      <path className="pic-grid" d={`M${middle} ${plot.y}v${plot.height}M${plot.x} ${centre}h${plot.width}`} />
    </g>
  );
}

function CellNames() {
  return SOCIAL_TYPES.map((type) => {
    const { x, y } = cornerOf(type);
    return (
      <text key={type.code} className={`cell-name pic-rim fill-${type.code}`} x={x + 8} y={y + 18}>
        {type.nl}
      </text>
    );
  });
}

function cornerOf({ network, loneliness }: Pick<QuadrantPoint, "network" | "loneliness">): { x: number; y: number } {
  return {
    x: plot.x + (network === "large" ? plot.width / 2 : 0),
    y: plot.y + (loneliness === "lonely" ? 0 : plot.height / 2),
  };
}

function AxisWords({ supporters }: { supporters: readonly (number | undefined)[] }) {
  const bottom = plot.y + plot.height;
  const right = plot.x + plot.width;
  return (
    <g>
      <text className="pic-soft" x={plot.x} y={bottom + 17}>
        klein netwerk
      </text>
      <text className="pic-soft" x={right} y={bottom + 17} textAnchor="end">
        groot netwerk
      </text>
      <text className="pic-soft" transform={`translate(24 ${bottom}) rotate(-90)`}>
        niet eenzaam
      </text>
      <text className="pic-soft" transform={`translate(24 ${plot.y}) rotate(-90)`} textAnchor="end">
        eenzaam
      </text>
      {supporters.some((count) => count !== undefined) && (
        <text className="pic-soft" x={plot.x + plot.width / 2} y={bottom + 36} textAnchor="middle">
          steun:{" "}
          {supporters
            .slice(-5)
            .map((count) => count ?? "?")
            .join(" → ")}{" "}
          mensen
        </text>
      )}
    </g>
  );
}

function PointTable({ points }: { points: readonly QuadrantPoint[] }) {
  const columns: Column<QuadrantPoint>[] = [
    { key: "when", header: "Wanneer", cell: (point) => point.label },
    { key: "type", header: "Sociaal type", cell: nameOf },
    { key: "supporters", header: "Steun (mensen)", numeric: true, cell: (point) => point.supporters ?? "onbekend" },
    { key: "score", header: "Score eenzaamheid", numeric: true, cell: (point) => point.score ?? "onbekend" },
  ];
  return (
    <DataTable
      caption="Metingen, oudste eerst"
      columns={columns}
      rows={points}
      rowKey={(point) => String(points.indexOf(point))}
      phone="table"
    />
  );
}

function nameOf(point: QuadrantPoint): string {
  const type = SOCIAL_TYPES.find(
    ({ network, loneliness }) => network === point.network && loneliness === point.loneliness,
  );
  return type?.nl ?? "";
}

function inWords(points: readonly QuadrantPoint[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return "Nog geen meting in het kwadrant van netwerk en eenzaamheid";
  if (first === last) return `Eén meting, ${last.label}: ${nameOf(last)}`;
  return `Pad over ${points.length} metingen: van ${nameOf(first)} (${first.label}) naar ${nameOf(last)} (${last.label})`;
}

function pathThrough(dots: readonly QuadrantDot[]): string {
  return dots.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
}

const round = (value: number) => Math.round(value * 10) / 10;
