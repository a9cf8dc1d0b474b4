import { notFound } from "next/navigation";
import { mayChange } from "@/components/assessments/read-only-note";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { AppLink } from "@/components/ui/app-link";
import { Columns, Stack } from "@/components/ui/columns";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { LICENCE_LABELS } from "@/lib/assessments/assessment-labels";
import { type AssessmentResult, getAssessment } from "@/lib/assessments/assessment-queries";
import { PHQ_9 } from "@/lib/domain/instruments/phq";
import { INSTRUMENTS } from "@/lib/domain/instruments/instruments";
import { AnswersTable } from "./answers-table";
import { CutOffPanel } from "./cut-off-panel";
import { ResultSheet } from "./result-sheet";
import { SafetyPanel } from "./safety-panel";

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
    <DossierFrame header={header} current="assessments" title={INSTRUMENTS[result.instrument].name.nl}>
      <Stack>
        {result.asked === "safety_talk" && <SafetyPanel {...panel} />}
        {asksCutOff(result) && <CutOffPanel {...panel} canRefer={mayChange(header)} />}
        {result.flags.includes(PHQ_9.safety.missingFlag) && (
          <ItemNotAsked clientId={clientId} canAsk={mayChange(header)} />
        )}
        <Columns layout="main-aside">
          <ResultSheet result={result} />
          <Follow clientId={clientId} result={result} />
        </Columns>
        <Sheet heading="De antwoorden">
          <div className="grid gap-4">
            <AnswersTable result={result} />
            <p className="note">{LICENCE_LABELS[result.instrument]}</p>
          </div>
        </Sheet>
      </Stack>
    </DossierFrame>
  );
}

/** Asked and still open, or answered; a high score that a later one has passed asks nothing any more. */
function asksCutOff({ asked, openAnswer, talk, isReferred }: AssessmentResult): boolean {
  return asked === "cut_off_answer" && (openAnswer !== null || talk !== null || isReferred);
}

function ItemNotAsked({ clientId, canAsk }: { clientId: string; canAsk: boolean }) {
  return (
    <Notice tone="late" heading={`Vraag ${PHQ_9.safety.item} is niet beantwoord`}>
      <p>
        Dat zegt niet dat het goed gaat. Vraag rustig en open of de cliënt weleens denkt aan de dood.{" "}
        {canAsk && (
          <AppLink href={`/clients/${clientId}/assessments/new?instrument=PHQ-9`}>Neem de lijst opnieuw af</AppLink>
        )}
      </p>
    </Notice>
  );
}

function Follow({ clientId, result }: { clientId: string; result: AssessmentResult }) {
  const counts = result.score !== null && INSTRUMENTS[result.instrument].measures !== "depression";
  return (
    <Sheet heading="Verder">
      <div className="prose">
        <p>
          <AppLink href={`/clients/${clientId}/assessments`}>Alle metingen</AppLink>
        </p>
        {counts && (
          <p>
            Wat deze meting betekent voor het <AppLink href={`/clients/${clientId}/social-type`}>sociaal type</AppLink>.
          </p>
        )}
      </div>
    </Sheet>
  );
}
