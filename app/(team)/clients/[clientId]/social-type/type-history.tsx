import { SocialTypeSign } from "@/components/clients/social-type-sign";
import { Sheet } from "@/components/ui/sheet";
import { Timeline } from "@/components/ui/timeline";
import { becauseText } from "@/lib/assessments/social-type-labels";
import type { SocialTypeRow } from "@/lib/assessments/social-type-queries";
import { dateText } from "@/lib/platform/dutch-date";

/** Every record with its reasons, newest first: measurements, judgements and reasons to wait. Nothing is overwritten. */
export function TypeHistory({ records }: { records: readonly SocialTypeRow[] }) {
  if (records.length === 0) return null;
  return (
    <Sheet heading="Wat is vastgelegd">
      <Timeline
        items={records.map((row, index) => ({
          key: row.id,
          when: `${dateText(row.assessedAt)}, ${row.byName}`,
          dateTime: row.assessedAt.toISOString(),
          title: <SocialTypeSign type={row.type ?? "unknown"} unknownText="nog niet bekend" />,
          text: <What row={row} before={records[index + 1]} />,
          isKey: row.override !== null,
        }))}
      />
    </Sheet>
  );
}

function What({ row, before }: { row: SocialTypeRow; before: SocialTypeRow | undefined }) {
  return (
    <>
      {row.because.length > 0 && <p className="soft">{row.because.map(becauseText).join(", ")}</p>}
      {row.notMeasurableWhy && <p className="break-words">Nog niet meetbaar: {row.notMeasurableWhy}</p>}
      {row.override && (
        <p className="break-words">
          {isSameJudgement(row, before) ? "Het oordeel bleef staan: " : "Oordeel van de begeleider: "}
          <SocialTypeSign type={row.override.type} />. {row.override.reason}
        </p>
      )}
      {!row.override && before?.override && <p>Het oordeel verviel: de meting geldt weer.</p>}
    </>
  );
}

function isSameJudgement({ override }: SocialTypeRow, before: SocialTypeRow | undefined): boolean {
  return override?.type === before?.override?.type && override?.reason === before?.override?.reason;
}
