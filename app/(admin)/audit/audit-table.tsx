import { type Column, DataTable } from "@/components/ui/data-table";
import { Tag } from "@/components/ui/tag";
import { ROLE_LABELS } from "@/lib/access/role-labels";
import { auditActionText, auditObjectText, auditSystemText, momentText } from "@/lib/audit/audit-labels";
import type { AuditRow } from "@/lib/audit/audit-queries";

export function AuditTable({ rows }: { rows: readonly AuditRow[] }) {
  return (
    <DataTable caption="Inzagelog" captionHidden columns={columns} rows={rows} rowKey={({ seq }) => String(seq)} />
  );
}

const columns: readonly Column<AuditRow>[] = [
  {
    key: "at",
    header: "Wanneer",
    cell: ({ at }) => (
      <time className="num whitespace-nowrap" dateTime={at.toISOString()}>
        {momentText(at)}
      </time>
    ),
  },
  { key: "who", header: "Wie", cell: (row) => whoText(row) },
  {
    key: "action",
    header: "Wat",
    cell: ({ action, outcome }) => (
      <>
        {auditActionText(action)} {outcome !== "allowed" && <Tag tone="late">geweigerd</Tag>}
      </>
    ),
  },
  { key: "object", header: "Waarin", cell: ({ objectType, section }) => auditObjectText(objectType, section) },
  { key: "client", header: "Cliënt", numeric: true, cell: ({ clientNumber }) => clientNumber ?? "" },
  { key: "request", header: "Verzoek", cell: ({ requestId }) => <span className="note break-all">{requestId}</span> },
];

function whoText({ userName, role, system }: AuditRow): string {
  if (userName !== null) return role === null ? userName : `${userName}, ${ROLE_LABELS[role].toLowerCase()}`;
  return system === null ? "onbekend" : `Kring zelf: ${auditSystemText(system).toLowerCase()}`;
}
