import { notFound } from "next/navigation";
import { mayChange, ReadOnlyNote } from "@/components/assessments/read-only-note";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { AppLink } from "@/components/ui/app-link";
import { ButtonLink } from "@/components/ui/button";
import { Stack } from "@/components/ui/columns";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Sheet } from "@/components/ui/sheet";
import { Tag } from "@/components/ui/tag";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { INSTRUMENT_LABELS } from "@/lib/assessments/assessment-labels";
import { type AssessmentRow, listAssessments } from "@/lib/assessments/assessment-queries";
import { dateText } from "@/lib/platform/dutch-date";
import { bandText, changeText, scoreText } from "./score-text";

export const metadata = { title: "Metingen" };

export default async function AssessmentsPage({ params }: { params: Promise<{ clientId: string }> }) {
  const actor = await requireActor("dossier:read");
  const { clientId } = await params;
  const dossier = await readDossier(actor, clientId, "assessments", (tx) => listAssessments(tx, clientId));
  if (!dossier) notFound();

  const { header, content: rows } = dossier;
  const canMeasure = mayChange(header);
  return (
    <DossierFrame
      header={header}
      current="assessments"
      title="Metingen"
      actions={canMeasure && <ButtonLink href={`/clients/${clientId}/assessments/new`}>Nieuwe meting</ButtonLink>}
    >
      <Stack>
        <ReadOnlyNote header={header} />
        <AssessmentTable clientId={clientId} rows={rows} />
        <Sheet heading="Wat een score zegt">
          <div className="prose">
            <p>Een score is een opening voor een gesprek, nooit een diagnose.</p>
            <p>
              Verandering vergelijken we alleen met een eerdere meting met dezelfde lijst, minstens drie maanden terug.
              Kleine verschillen kunnen toeval zijn en noemen we geen verandering.
            </p>
            <p>
              Samen met het steunnetwerk geven de metingen het{" "}
              <AppLink href={`/clients/${clientId}/social-type`}>sociaal type</AppLink>.
            </p>
          </div>
        </Sheet>
      </Stack>
    </DossierFrame>
  );
}

function AssessmentTable({ clientId, rows }: { clientId: string; rows: readonly AssessmentRow[] }) {
  if (rows.length === 0) {
    return (
      <Sheet>
        <EmptyState heading="Er is nog niets gemeten">
          Meten mag wachten tot er genoeg vertrouwen is. Begin daarna met eenzaamheid: zes uitspraken, een paar minuten.
        </EmptyState>
      </Sheet>
    );
  }
  return (
    <Sheet flush>
      <DataTable
        caption={`${rows.length} ${rows.length === 1 ? "meting" : "metingen"}, nieuwste eerst`}
        columns={columnsFor(clientId)}
        rows={rows}
        rowKey={({ id }) => id}
      />
    </Sheet>
  );
}

function columnsFor(clientId: string): Column<AssessmentRow>[] {
  return [
    {
      key: "instrument",
      header: "Meting",
      cell: ({ id, instrument }) => (
        <AppLink href={`/clients/${clientId}/assessments/${id}`}>{INSTRUMENT_LABELS[instrument].short}</AppLink>
      ),
    },
    { key: "taken", header: "Wanneer", cell: ({ takenAt }) => dateText(takenAt) },
    { key: "score", header: "Score", cell: scoreText },
    { key: "band", header: "In woorden", cell: (row) => <Meaning row={row} /> },
    {
      key: "change",
      header: "Verandering",
      cell: ({ comparison }) => (comparison === null ? "–" : changeText(comparison)),
    },
  ];
}

function Meaning({ row }: { row: AssessmentRow }) {
  if (row.openAnswer === null) return bandText(row);
  return (
    <>
      {bandText(row)}{" "}
      {row.openAnswer === "safety_talk" ? (
        <Tag tone="danger">bespreek vandaag</Tag>
      ) : (
        <Tag tone="late">vraagt antwoord</Tag>
      )}
    </>
  );
}
