import { Sheet } from "@/components/ui/sheet";
import { Timeline } from "@/components/ui/timeline";
import { ladderText } from "@/lib/domain/participation-ladder";
import { SELF_SUFFICIENCY_DOMAINS, selfSufficiencyText } from "@/lib/domain/self-sufficiency";
import type { ParticipationRow } from "@/lib/participation/participation-record";
import { dateText } from "@/lib/platform/dutch-date";

/** Every rating as it was written, newest first; nothing is overwritten. */
export function ParticipationHistory({ rows }: { rows: readonly ParticipationRow[] }) {
  return (
    <Sheet heading="Wat is vastgelegd">
      <Timeline
        items={rows.map((row) => ({
          key: row.id,
          when: `${dateText(row.ratedAt)}, ${row.byName}`,
          dateTime: row.ratedAt.toISOString(),
          title: row.ladderStep === null ? undefined : `Trede ${ladderText(row.ladderStep) ?? ""}`,
          text: <Written row={row} />,
        }))}
      />
    </Sheet>
  );
}

function Written({ row: { domains, note } }: { row: ParticipationRow }) {
  const scored = SELF_SUFFICIENCY_DOMAINS.filter(({ code }) => domains[code] !== undefined);
  return (
    <>
      {note && <p className="whitespace-pre-wrap break-words">{note}</p>}
      {scored.length > 0 && (
        <details>
          <summary>{scored.length === 1 ? "1 leefgebied" : `${scored.length} leefgebieden`}</summary>
          <ul>
            {scored.map(({ code, nl }) => (
              <li key={code}>
                {nl}: {selfSufficiencyText(domains[code])}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
