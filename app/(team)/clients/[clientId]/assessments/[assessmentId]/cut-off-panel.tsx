import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button";
import { Columns } from "@/components/ui/columns";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { AssessmentResult } from "@/lib/assessments/assessment-queries";
import { saveCutOffAnswer } from "../actions";
import { TalkText } from "./talk-text";

type PanelProps = {
  clientId: string;
  result: AssessmentResult;
  mayWrite: boolean;
  /** Only from an open journey. */
  canRefer: boolean;
  workerName: string;
};

/** A high score asks for an answer: a referral to the GP, or a talk and why not. */
export function CutOffPanel({ clientId, result, mayWrite, canRefer, workerName }: PanelProps) {
  if (result.answer) return <TalkText heading="Besproken" talk={result.answer} />;
  if (result.isReferred) return <Notice tone="good" heading="Na deze meting is verwezen naar de huisarts" />;
  if (!mayWrite) {
    return (
      <Notice tone="late" heading="Deze score vraagt om een antwoord">
        {workerName} bespreekt of de huisarts meekijkt.
      </Notice>
    );
  }
  return (
    <Sheet heading="Deze score vraagt om een antwoord">
      <div className="grid gap-4">
        <p>
          Vanaf {result.depressionCutOff} is het goed als de huisarts meekijkt. Bespreek het met de cliënt, en kies
          samen.
        </p>
        <Columns layout="halves">
          {canRefer && <ReferToGp clientId={clientId} />}
          <ActionForm
            action={saveCutOffAnswer}
            submitLabel="Vastleggen"
            submitTone="quiet"
            hidden={{ clientId, assessmentId: result.id }}
          >
            <TextAreaField
              name="answer"
              label="Besproken, en nu geen verwijzing"
              hint="Wat zei de cliënt, waarom nu niet, en wanneer komt u erop terug?"
              maxLength={2000}
            />
          </ActionForm>
        </Columns>
      </div>
    </Sheet>
  );
}

function ReferToGp({ clientId }: { clientId: string }) {
  return (
    <div className="prose">
      <h3>De huisarts kijkt mee</h3>
      <p>U ziet eerst wat u deelt, en of de cliënt daar toestemming voor gaf.</p>
      <ButtonLink href={`/clients/${clientId}/refer`}>Verwijzen naar de huisarts</ButtonLink>
    </div>
  );
}
