import { ActionForm } from "@/components/ui/action-form";
import { CheckboxGroupField } from "@/components/ui/checkbox-group-field";
import { Notice } from "@/components/ui/notice";
import { RadioField } from "@/components/ui/radio-field";
import { Sheet } from "@/components/ui/sheet";
import { TextAreaField } from "@/components/ui/text-area-field";
import { isAboveCutOff } from "@/lib/assessments/asked-answer";
import { INFORMED_OPTIONS } from "@/lib/assessments/assessment-schema";
import type { AssessmentResult } from "@/lib/assessments/assessment-queries";
import { saveSafetyTalk } from "../actions";
import { TalkText } from "./talk-text";

type PanelProps = { clientId: string; result: AssessmentResult; mayWrite: boolean; workerName: string };

/** The talk about self-harm: there is no way past it but writing it down. */
export function SafetyPanel({ clientId, result, mayWrite, workerName }: PanelProps) {
  if (result.talk) return <TalkText heading="Vastgelegd over gedachten aan de dood" talk={result.talk} />;
  return (
    <>
      <Notice tone="danger" heading="Bespreek dit vandaag: gedachten aan de dood">
        <p>
          Op vraag 9 is iets anders geantwoord dan “helemaal niet”. Vraag er rustig en open naar, en blijf erbij. Ernaar
          vragen brengt niemand op een idee.
        </p>
        <WhoToCall />
        {!mayWrite && <p>{workerName} legt vast wat er is besproken. Is die er niet? Bel de coördinator, nu.</p>}
      </Notice>
      {mayWrite && (
        <Sheet heading="Het gesprek">
          <SafetyForm clientId={clientId} result={result} />
        </Sheet>
      )}
    </>
  );
}

function WhoToCall() {
  return (
    <ul className="prose">
      <li>
        Direct gevaar: bel <a href="tel:112">112</a>
      </li>
      <li>
        Nu iemand spreken, ook als u zelf wilt overleggen: bel <a href="tel:113">113</a> of{" "}
        <a href="tel:08000113">0800-0113</a> (gratis, dag en nacht), of chat op 113.nl
      </li>
      <li>Vandaag nog: bel de huisarts van de cliënt; buiten kantooruren de huisartsenpost</li>
    </ul>
  );
}

function SafetyForm({ clientId, result }: Pick<PanelProps, "clientId" | "result">) {
  return (
    <ActionForm action={saveSafetyTalk} submitLabel="Vastleggen" hidden={{ clientId, assessmentId: result.id }}>
      <RadioField
        name="discussed"
        label="Hebt u het met de cliënt besproken?"
        variant="chips"
        options={[
          { value: "yes", label: "Ja" },
          { value: "no", label: "Nee, dat lukte niet" },
        ]}
      />
      <TextAreaField
        name="agreed"
        label="Wat is er besproken en afgesproken?"
        hint="Ook: wie doet wat, en wanneer hebt u weer contact."
        maxLength={2000}
      />
      <CheckboxGroupField
        name="informed"
        label="Wie is op de hoogte gebracht?"
        hint="Is het niet besproken, dan moet er vandaag iemand op de hoogte zijn."
        optional
        options={INFORMED_OPTIONS}
      />
      {isAboveCutOff(result) && (
        <TextAreaField
          name="notReferredWhy"
          label="Verwijst u niet naar de huisarts? Waarom niet?"
          hint={`De score is ${result.score ?? ""}. Verwijzen kan hierna bij Verwijzingen.`}
          optional
          maxLength={1000}
        />
      )}
    </ActionForm>
  );
}
