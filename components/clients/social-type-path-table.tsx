import { type Column, DataTable } from "@/components/ui/data-table";
import { reasonOf } from "@/lib/assessments/social-type-labels";
import type { PathPoint } from "@/lib/assessments/social-type-path";
import { labelOf } from "@/lib/domain/taxonomy/coded";
import { SOCIAL_TYPES } from "@/lib/domain/taxonomy/social-types";

type PathTableProps = { points: readonly PathPoint[]; whenText: (moment: Date) => string };

/** The path as a table: every point with its inputs, the borders used then, who, and what the worker judged. */
export function SocialTypePathTable({ points, whenText }: PathTableProps) {
  const columns: Column<PathPoint>[] = [
    { key: "when", header: "Wanneer", cell: ({ number, at }) => `${number}. ${whenText(at)}` },
    { key: "type", header: "Gemeten", cell: ({ type }) => (type ? labelOf(SOCIAL_TYPES, type) : "nog niet bekend") },
    { key: "network", header: "Netwerk", cell: ({ because }) => reasonOf(because, "network") },
    { key: "loneliness", header: "Eenzaamheid", cell: ({ because }) => reasonOf(because, "loneliness") },
    {
      key: "judgement",
      header: "Oordeel",
      cell: ({ judgement }) => judgement && labelOf(SOCIAL_TYPES, judgement.type),
    },
    { key: "by", header: "Wie", cell: ({ byName }) => byName },
  ];
  return (
    <DataTable caption="Metingen, oudste eerst" columns={columns} rows={points} rowKey={(point) => point.recordId} />
  );
}
