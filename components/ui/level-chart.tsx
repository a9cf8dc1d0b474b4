import type { ReactNode } from "react";
import { chart, layLevels, type LevelLayout, type LevelPoint, lineThrough } from "./level-chart-geometry";
import { Picture } from "./picture";

export type LevelSeries = {
  name: string;
  /** Told apart by form, not by colour: a filled dot on a whole line, an open square on a broken one. */
  mark: "dot" | "square";
  /** Stays level until the next day. */
  isStep?: boolean;
  /** Oldest first. */
  points: readonly LevelPoint[];
};

type LevelChartProps = {
  /** What the picture shows, for who does not see it. */
  title: string;
  /** From low to high. */
  levels: readonly number[];
  series: readonly LevelSeries[];
  /** A day ("YYYY-MM-DD") as it stands below the axis: "3 mei '26". */
  dayText: (on: string) => string;
  caption?: ReactNode;
  table: ReactNode;
};

/** Levels over time, one line for each way of looking; never one line made of two. */
export function LevelChart({ title, levels, series, dayText, caption, table }: LevelChartProps) {
  const days = series.flatMap(({ points }) => points.map(({ on }) => on));
  if (new Set(days).size < 2) return <OneDay series={series} dayText={dayText} />;

  const layout = layLevels(days, levels);
  return (
    <Picture
      table={table}
      caption={
        <>
          <Legend series={series} />
          {caption}
        </>
      }
    >
      <svg viewBox={`0 0 ${chart.width} ${layout.height}`} role="img" aria-label={inWords(title, series, dayText)}>
        <Grid layout={layout} levels={levels} dayText={dayText} />
        {/* The square is drawn first: a dot that lies in it stays visible. */}
        {series
          .toSorted((a, b) => b.mark.localeCompare(a.mark))
          .map((one) => (
            <Line key={one.name} series={one} layout={layout} />
          ))}
      </svg>
    </Picture>
  );
}

/** One date is no course: what was seen is said instead of drawn. */
function OneDay({ series, dayText }: Pick<LevelChartProps, "series" | "dayText">) {
  return (
    <ul className="grid gap-1">
      {series.flatMap(({ name, points }) =>
        points.map(({ on, level }) => (
          <li key={`${name} ${on}`}>
            {name}: <b>{level}</b> <span className="soft">op {dayText(on)}</span>
          </li>
        )),
      )}
      <li className="note">Na een volgende keer staat hier het verloop.</li>
    </ul>
  );
}

function Grid({ layout, levels, dayText }: Pick<LevelChartProps, "levels" | "dayText"> & { layout: LevelLayout }) {
  return (
    <g>
      {levels.map((level) => (
        <g key={level}>
          <path className="pic-grid" d={`M${chart.left} ${layout.yOf(level)}H${chart.right}`} />
          <text className="pic-soft" x={chart.left - 8} y={layout.yOf(level) + 4} textAnchor="end">
            {level}
          </text>
        </g>
      ))}
      {layout.days
        .filter(({ isDated }) => isDated)
        .map(({ on, x }) => (
          <text key={on} className="pic-soft" x={Math.round(x)} y={layout.height - 4} textAnchor={sideOf(x)}>
            {dayText(on)}
          </text>
        ))}
    </g>
  );
}

/** A date near the rim stays inside the picture. */
function sideOf(x: number): "start" | "middle" | "end" {
  if (x < chart.left + 38) return "start";
  return x > chart.right - 24 ? "end" : "middle";
}

function Line({ series, layout }: { series: LevelSeries; layout: LevelLayout }) {
  const spots = series.points.map(({ on, level }) => ({ x: layout.xOf(on), y: layout.yOf(level) }));
  return (
    <g>
      <path
        className="pic-line"
        strokeDasharray={series.mark === "square" ? "5 4" : undefined}
        d={lineThrough(spots, series.isStep ?? false)}
      />
      {spots.map((spot, index) => (
        <Mark key={index} mark={series.mark} {...spot} />
      ))}
    </g>
  );
}

function Mark({ mark, x, y }: { mark: LevelSeries["mark"]; x: number; y: number }) {
  if (mark === "dot") return <circle className="pic-dot pic-dot-now" cx={Math.round(x)} cy={y} r="4.5" />;
  return <rect className="pic-dot" x={Math.round(x) - 8} y={y - 8} width="16" height="16" rx="2" />;
}

function Legend({ series }: { series: readonly LevelSeries[] }) {
  if (series.length < 2) return null;
  return (
    <span className="flex flex-wrap gap-x-5 gap-y-1">
      {series.map(({ name, mark }) => (
        <span key={name} className="inline-flex items-center gap-2">
          <svg width="34" height="18" viewBox="0 0 34 18" aria-hidden="true" className="flex-none">
            <path className="pic-line" strokeDasharray={mark === "square" ? "5 4" : undefined} d="M0 9H34" />
            <Mark mark={mark} x={17} y={9} />
          </svg>
          {name}
        </span>
      ))}
    </span>
  );
}

function inWords(title: string, series: readonly LevelSeries[], dayText: (on: string) => string): string {
  const told = series.map(({ name, points }) => {
    const steps = points.map(({ on, level }) => `${level} op ${dayText(on)}`).join(", ");
    return `${name}: ${steps || "nog niets"}`;
  });
  return `${title}. ${told.join(". ")}.`;
}
