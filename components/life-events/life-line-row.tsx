import { AppLink } from "@/components/ui/app-link";
import { LifeLineMark, round, SupportSign } from "./life-line-mark";
import { type EventSpot, type LifeLineLayout, plot, width } from "./life-line-geometry";

const axisGap = 16;

/** The life line at the desk: from left to right, good above the line and hard below it. */
export function LifeLineRow({ layout, title }: { layout: LifeLineLayout; title: string }) {
  const { height, lineY, startX, spots } = layout;
  return (
    <svg className="life-row" viewBox={`0 0 ${width} ${round(height)}`} role="group" aria-label={title}>
      <Years layout={layout} />
      <path className="pic-line" d={`M${round(startX)} ${round(lineY)}H${plot.right}`} />
      <text className="pic-label" x={0} y={round(lineY - 12)}>
        fijn
      </text>
      <text className="pic-label" x={0} y={round(lineY + 20)}>
        zwaar
      </text>
      {spots.map((spot) => (
        <EventMark key={spot.event.key} spot={spot} />
      ))}
    </svg>
  );
}

function Years({ layout: { ticks, height, lineY } }: { layout: LifeLineLayout }) {
  const bottom = round(height - 30);
  return ticks.map(({ year, x, age }) => (
    <g key={year}>
      <path className="pic-grid pic-dots" d={`M${round(x)} 0V${bottom - axisGap + 4}`} />
      <path className="pic-line" d={`M${round(x)} ${round(lineY - 4)}v8`} />
      <text className="pic-soft" x={round(x)} y={bottom + 4} textAnchor="middle">
        {year}
      </text>
      {age !== null && (
        <text className="pic-soft" x={round(x)} y={bottom + 20} textAnchor="middle">
          {age} jaar
        </text>
      )}
    </g>
  ));
}

function EventMark({ spot }: { spot: EventSpot }) {
  const { event, x, y, radius, endX, text, textX, textY, anchor, signX, box } = spot;
  return (
    <AppLink href={event.href} aria-label={event.inWords} className="life-link">
      <title>{event.inWords}</title>
      <rect className="life-touch" x={round(box.x)} y={round(box.y)} width={round(box.width)} height={box.height} />
      {event.isPeriod && <path className="life-bar" d={`M${round(x)} ${round(y)}H${round(Math.max(endX, x + 1))}`} />}
      <LifeLineMark event={event} x={x} y={y} radius={radius} />
      <SupportSign support={event.support} x={signX} y={textY} />
      <text className="life-name pic-rim" x={round(textX)} y={round(textY)} textAnchor={anchor}>
        {text}
      </text>
    </AppLink>
  );
}
