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
import { listCourse, listRemeasures } from "@/lib/assessments/course-queries";
import { today } from "@/lib/platform/calendar";
import { dateText } from "@/lib/platform/dutch-date";
import { readClientMeasureSettings } from "@/lib/settings/measure-settings";
import { CourseSheets } from "./course-sheets";
import { RemeasureSheet } from "./remeasure-sheet";
import { bandText, changeText, scoreText } from "./score-text";

export const metadata = { title: "Metingen" };

export default async function AssessmentsPage({ params }: { params: Promise<{ clientId: string }> }) {
  const actor = await requireActor("dossier:read");
  const { clientId } = await params;
  const dossier = await readDossier(actor, clientId, "assessments", async (tx) => ({
    rows: await listAssessments(tx, clientId),
    points: await listCourse(tx, clientId),
    remeasures: await listRemeasures(tx, clientId),
    settings: await readClientMeasureSettings(tx, clientId),
  }));
  if (!dossier) notFound();

  const { header, content } = dossier;
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
        <RemeasureSheet clientId={clientId} remeasures={content.remeasures} today={today()} canMeasure={canMeasure} />
        <CourseSheets points={content.points} thresholds={content.settings.changeThresholds} />
        <AssessmentTable clientId={clientId} rows={content.rows} />
        <Sheet heading="Wat een score zegt">
          <div className="prose">
            <p>Een score is een opening voor een gesprek, nooit een diagnose.</p>
            <p>
              Verandering vergelijken we alleen tussen twee metingen met dezelfde versie van dezelfde lijst, met
              minstens drie maanden ertussen. Pas vanaf een drempel noemen we een verschil betrouwbaar: kleiner kan
              toeval zijn. De drempels staan in de instellingen van uw organisatie.
            </p>
            <p>
              Hoort u in een gesprek iets over gedachten aan de dood? Begin dan, ook zonder vragenlijst,{" "}
              <AppLink href={`/clients/${clientId}/safety`}>de veiligheidsstap</AppLink>.
            </p>
            <p>
              Samen met het steunnetwerk geven de metingen het{" "}
              <AppLink href={`/clients/${clientId}/social-type`}>sociaal type</AppLink>.
            </p>
          </div>
        </Sheet>
        <Sheet heading="Andere metingen">
          <p>
            <AppLink href={`/clients/${clientId}/participation`}>Participatie en zelfredzaamheid</AppLink>: de
            participatieladder en dertien leefgebieden, voor wie ze nodig heeft.
          </p>
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
  return (
    <>
      {bandText(row)} {row.safety?.isOpen && <Tag tone="danger">bespreek vandaag</Tag>}{" "}
      {row.asksAnswer && <Tag tone="late">vraagt antwoord</Tag>}
    </>
  );
}
