import { SocialTypeSign } from "@/components/clients/social-type-sign";
import { Sheet } from "@/components/ui/sheet";
import { Timeline } from "@/components/ui/timeline";
import { becauseText } from "@/lib/assessments/social-type-labels";
import type { SocialTypeRow } from "@/lib/assessments/social-type-queries";
import { dateText } from "@/lib/platform/dutch-date";

/** Every classification with its reasons, newest first; nothing is overwritten. */
export function TypeHistory({ records }: { records: readonly SocialTypeRow[] }) {
  if (records.length === 0) return null;
  return (
    <Sheet heading="Wat is vastgelegd">
      <Timeline
        items={records.map((row) => ({
          key: row.id,
          when: `${dateText(row.assessedAt)}, ${row.byName}`,
          dateTime: row.assessedAt.toISOString(),
          title: <SocialTypeSign type={row.type ?? "unknown"} unknownText="nog niet bekend" />,
          text: <Reasons row={row} />,
          isKey: row.override !== null,
        }))}
      />
    </Sheet>
  );
}

function Reasons({ row }: { row: SocialTypeRow }) {
  return (
    <>
      <p className="soft">{row.because.map(becauseText).join(", ")}</p>
      {row.override && (
        <p>
          Oordeel van de begeleider: <SocialTypeSign type={row.override.type} />. {row.override.reason}
        </p>
      )}
    </>
  );
}
