import { notFound } from "next/navigation";
import { mayChange } from "@/components/assessments/read-only-note";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { Columns, Stack } from "@/components/ui/columns";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { instrumentTitle, LICENCE_LABELS, WORKING_TRANSLATION } from "@/lib/assessments/assessment-labels";
import { type AssessmentResult, getAssessment } from "@/lib/assessments/assessment-queries";
import { INSTRUMENTS } from "@/lib/domain/instruments/instruments";
import { AnswersTable } from "./answers-table";
import { CutOffPanel } from "./cut-off-panel";
import { Follow } from "./follow";
import { ResultSheet } from "./result-sheet";
import { SafetyLink } from "./safety-link";

export const metadata = { title: "Uitslag van een meting" };

type PageProps = { params: Promise<{ clientId: string; assessmentId: string }> };

export default async function AssessmentPage({ params }: PageProps) {
  const actor = await requireActor("dossier:read");
  const { clientId, assessmentId } = await params;
  const dossier = await readDossier(actor, clientId, "assessments", (tx) => getAssessment(tx, clientId, assessmentId));
  if (!dossier?.content) notFound();

  const { header, content: result } = dossier;
  const panel = { clientId, result, mayWrite: header.mayWrite, workerName: header.journey?.workerName ?? "" };
  return (
    <DossierFrame header={header} current="assessments" title={instrumentTitle(result.instrument)}>
      <Stack>
        <p className="note">{INSTRUMENTS[result.instrument].name.nl}</p>
        {result.safety && <SafetyLink clientId={clientId} task={result.safety} />}
        {asksCutOff(result) && <CutOffPanel {...panel} canRefer={mayChange(header)} />}
        <Columns layout="main-aside">
          <ResultSheet result={result} />
          <Follow clientId={clientId} result={result} canAdd={mayChange(header)} />
        </Columns>
        <Sheet heading="De antwoorden">
          <div className="grid gap-4">
            <AnswersTable result={result} />
            {INSTRUMENTS[result.instrument].isWorkingTranslation && <p className="note">{WORKING_TRANSLATION}</p>}
            <p className="note">{LICENCE_LABELS[result.instrument]}</p>
          </div>
        </Sheet>
      </Stack>
    </DossierFrame>
  );
}

/** Asked and still open, or answered; a high score that a later one has passed asks nothing any more. */
function asksCutOff({ isAboveCutOff, asksAnswer, answer, isReferred }: AssessmentResult): boolean {
  return isAboveCutOff && (asksAnswer || answer !== null || isReferred);
}
