import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { TextAreaField } from "@/components/ui/text-area-field";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { PHASE_LABELS } from "@/lib/journeys/journey-labels";
import { reopenJourney } from "./actions";

export const metadata = { title: "Traject heropenen" };

export default async function ReopenPage({ params }: { params: Promise<{ clientId: string }> }) {
  const actor = await requireActor("dossier:write");
  const { clientId } = await params;
  const dossier = await readDossier(actor, clientId, "reopen", async () => null);
  if (!dossier?.header.mayWrite || dossier.header.journey?.isOpen !== false) notFound();

  const { header } = dossier;
  return (
    <DossierFrame header={header} current="overview" title="Traject heropenen">
      <ActionForm
        action={reopenJourney}
        submitLabel="Heropenen"
        hidden={{ id: randomUUID(), clientId }}
        secondary={
          <ButtonLink tone="quiet" href={`/clients/${clientId}`}>
            Niet heropenen
          </ButtonLink>
        }
      >
        <Sheet>
          <p className="note">
            Het traject gaat verder in de fase {PHASE_LABELS[dossier.header.journey.phase].toLowerCase()}, bij{" "}
            {dossier.header.journey.workerName}.
          </p>
          <TextAreaField name="reason" label="Waarom heropent u het?" rows={3} maxLength={1000} />
        </Sheet>
      </ActionForm>
    </DossierFrame>
  );
}
