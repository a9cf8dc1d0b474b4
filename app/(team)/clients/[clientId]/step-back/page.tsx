import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button";
import { RadioField } from "@/components/ui/radio-field";
import { Sheet } from "@/components/ui/sheet";
import { TextAreaField } from "@/components/ui/text-area-field";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { earlierPhases } from "@/lib/domain/workflow";
import { PHASE_LABELS } from "@/lib/journeys/journey-labels";
import { stepBack } from "./actions";

export const metadata = { title: "Stap terug" };

export default async function StepBackPage({ params }: { params: Promise<{ clientId: string }> }) {
  const actor = await requireActor("dossier:write");
  const { clientId } = await params;
  const dossier = await readDossier(actor, clientId, "step-back", async () => null);
  if (!dossier?.header.mayWrite || !dossier.header.journey?.isOpen) notFound();

  const { header } = dossier;
  const phases = earlierPhases(dossier.header.journey.phase);
  if (phases.length === 0) notFound();
  return (
    <DossierFrame header={header} current="overview" title="Een stap terug">
      <ActionForm
        action={stepBack}
        submitLabel="Stap terug"
        hidden={{ id: randomUUID(), clientId }}
        secondary={
          <ButtonLink tone="quiet" href={`/clients/${clientId}`}>
            Niet doen
          </ButtonLink>
        }
      >
        <Sheet>
          <div className="grid gap-6">
            <RadioField
              name="to"
              label="Terug naar"
              hint="Een stap terug is geen fout. Wat al is vastgelegd blijft staan."
              options={phases.map((value) => ({ value, label: PHASE_LABELS[value] }))}
              defaultValue={phases.length === 1 ? phases[0] : undefined}
            />
            <TextAreaField name="reason" label="Waarom?" rows={3} maxLength={1000} />
          </div>
        </Sheet>
      </ActionForm>
    </DossierFrame>
  );
}
