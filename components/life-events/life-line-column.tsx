import { AppLink } from "@/components/ui/app-link";
import { type ColumnSpot, columnWidth, labelX, type LifeColumnLayout, rowHeight, spineX } from "./life-column-geometry";
import { LifeLineMark, round, SupportSign } from "./life-line-mark";

const signRoom = 12;

/** The life line on a phone: from above to below, hard to the left of the line and good to the right. */
export function LifeLineColumn({ layout, title }: { layout: LifeColumnLayout; title: string }) {
  const { height, startY, endY, spots, startYear, endYear } = layout;
  return (
    <svg className="life-column" viewBox={`0 0 ${columnWidth} ${round(height)}`} role="group" aria-label={title}>
      <text className="pic-label" x={spineX - 8} y={12} textAnchor="end">
        zwaar
      </text>
      <text className="pic-label" x={spineX + 8} y={12}>
        fijn
      </text>
      <path className="pic-line" d={`M${spineX} ${round(startY)}V${round(endY)}`} />
      {spots[0]?.yearText !== String(startYear) && <SpineYear year={startYear} y={startY} />}
      {spots.map((spot) => (
        <EventMark key={spot.event.key} spot={spot} />
      ))}
      <SpineYear year={endYear} y={endY} word="nu" />
    </svg>
  );
}

function SpineYear({ year, y, word }: { year: number; y: number; word?: string }) {
  return (
    <>
      <path className="pic-line" d={`M${spineX - 5} ${round(y)}h10`} />
      <text className="pic-soft" x={word ? spineX + 12 : 0} y={round(y + 4)}>
        {word ?? year}
      </text>
    </>
  );
}

function EventMark({ spot }: { spot: ColumnSpot }) {
  const { event, x, y, radius, endY, barX, text, yearText, ageText } = spot;
  return (
    <AppLink href={event.href} aria-label={event.inWords} className="life-link">
      <title>{event.inWords}</title>
      <rect className="life-touch" x={0} y={round(y - rowHeight / 2)} width={columnWidth} height={rowHeight} />
      {event.isPeriod && <path className="life-bar" d={`M${barX} ${round(y)}V${round(Math.max(endY, y + 1))}`} />}
      <LifeLineMark event={event} x={event.isPeriod ? barX : x} y={y} radius={radius} />
      <text className="pic-soft" x={0} y={round(ageText ? y - 1 : y + 4)}>
        {yearText}
      </text>
      {ageText && (
        <text className="pic-soft" x={0} y={round(y + 12)}>
          {ageText}
        </text>
      )}
      <SupportSign support={event.support} x={labelX} y={y + 4} />
      <text className="life-name" x={labelX + signRoom} y={round(y + 4)}>
        {text}
      </text>
    </AppLink>
  );
}
