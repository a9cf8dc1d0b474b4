import { notFound } from "next/navigation";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { AppLink } from "@/components/ui/app-link";
import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Sheet } from "@/components/ui/sheet";
import { Tag } from "@/components/ui/tag";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { dateText } from "@/lib/platform/dutch-date";
import { REASON_WORDS } from "@/lib/safety/safety-labels";
import { listSafetyTasks, type SafetyRow } from "@/lib/safety/safety-queries";

export const metadata = { title: "Veiligheid" };

export default async function SafetyTasksPage({ params }: { params: Promise<{ clientId: string }> }) {
  const actor = await requireActor("dossier:read");
  const { clientId } = await params;
  const dossier = await readDossier(actor, clientId, "safety", (tx) => listSafetyTasks(tx, clientId));
  if (!dossier) notFound();

  const { header, content: rows } = dossier;
  const begin = header.mayWrite && (
    <ButtonLink tone="quiet" href={`/clients/${clientId}/safety/new`}>
      Veiligheidsstap beginnen
    </ButtonLink>
  );
  return (
    <DossierFrame header={header} current="overview" title="Veiligheid" actions={rows.length > 0 && begin}>
      <Sheet flush={rows.length > 0}>
        {rows.length === 0 ? (
          <EmptyState heading="Er is geen veiligheidsstap geweest" actions={begin}>
            Hoort u dat iemand aan de dood denkt? Begin dan een veiligheidsstap, ook zonder vragenlijst.
          </EmptyState>
        ) : (
          <DataTable
            caption={rows.length === 1 ? "1 veiligheidsstap" : `${rows.length} veiligheidsstappen, open eerst`}
            columns={columnsFor(clientId)}
            rows={rows}
            rowKey={({ id }) => id}
          />
        )}
      </Sheet>
    </DossierFrame>
  );
}

function columnsFor(clientId: string): Column<SafetyRow>[] {
  return [
    {
      key: "reason",
      header: "Waarover",
      cell: ({ id, reason }) => (
        <AppLink href={`/clients/${clientId}/safety/${id}`}>{REASON_WORDS[reason].act}</AppLink>
      ),
    },
    { key: "since", header: "Sinds", cell: ({ raisedAt }) => dateText(raisedAt) },
    { key: "owner", header: "Wie zorgt ervoor", cell: ({ ownerName }) => ownerName },
    { key: "state", header: "Stand", cell: (row) => <State row={row} /> },
  ];
}

function State({ row: { closedAt, talkedAt, isLate } }: { row: SafetyRow }) {
  if (closedAt !== null) return `afgesloten op ${dateText(closedAt)}`;
  return (
    <>
      {talkedAt === null ? "nog niet besproken" : "besproken, nog niet afgesloten"}{" "}
      {isLate && <Tag tone="danger">te laat</Tag>}
    </>
  );
}
