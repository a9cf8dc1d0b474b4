import { AppLink } from "@/components/ui/app-link";
import { ButtonLink } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import type { AssessmentResult } from "@/lib/assessments/assessment-queries";
import type { Instrument } from "@/lib/domain/instruments/instrument";
import { INSTRUMENTS } from "@/lib/domain/instruments/instruments";

/** Where this result leads to. */
export function Follow({ clientId, result, canAdd }: { clientId: string; result: AssessmentResult; canAdd: boolean }) {
  const { measures, safety }: Instrument = INSTRUMENTS[result.instrument];
  const isDepression = measures === "depression";
  return (
    <Sheet heading="Verder">
      <div className="prose">
        {result.instrument === "PHQ-2" && result.band === "positive" && (
          <WholeList clientId={clientId} canAdd={canAdd} />
        )}
        {isDepression && !safety && <AskApart clientId={clientId} canAdd={canAdd} />}
        {!isDepression && result.score !== null && (
          <p>
            Wat deze meting betekent voor het <AppLink href={`/clients/${clientId}/social-type`}>sociaal type</AppLink>.
          </p>
        )}
        <p>
          <AppLink href={`/clients/${clientId}/assessments`}>Alle metingen</AppLink>
        </p>
      </div>
    </Sheet>
  );
}

type WayOn = { clientId: string; canAdd: boolean };

function WholeList({ clientId, canAdd }: WayOn) {
  return (
    <>
      <p>Twee vragen zeggen te weinig om op te bouwen. Neem nu de hele lijst af.</p>
      {canAdd && <ButtonLink href={`/clients/${clientId}/assessments/new?instrument=PHQ-9`}>PHQ-9 afnemen</ButtonLink>}
    </>
  );
}

/** What this list does not ask is not answered by it. */
function AskApart({ clientId, canAdd }: WayOn) {
  return (
    <>
      <h3>Gedachten aan de dood</h3>
      <p>
        Deze lijst vraagt daar niet naar. Vraag het apart, rustig en open.{" "}
        {canAdd && (
          <>
            Denkt de cliënt weleens aan de dood?{" "}
            <AppLink href={`/clients/${clientId}/safety/new`}>Leg het gesprek daarover vast</AppLink>.
          </>
        )}
      </p>
    </>
  );
}
