import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { HelpPanel } from "@/components/safety/help-panel";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button";
import { Stack } from "@/components/ui/columns";
import { Sheet } from "@/components/ui/sheet";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { saveTold } from "../actions";

export const metadata = { title: "Veiligheidsstap beginnen" };

export default async function NewSafetyPage({ params }: { params: Promise<{ clientId: string }> }) {
  const actor = await requireActor("dossier:write");
  const { clientId } = await params;
  const dossier = await readDossier(actor, clientId, "safety", async () => null);
  if (!dossier?.header.mayWrite) notFound();

  return (
    <DossierFrame header={dossier.header} current="overview" title="Veiligheidsstap beginnen">
      <Stack>
        <Sheet heading="Wie u kunt bellen">
          <HelpPanel />
        </Sheet>
        <Sheet heading="Wat hebt u gehoord?">
          <ActionForm
            action={saveTold}
            submitLabel="Veiligheidsstap beginnen"
            hidden={{ id: randomUUID(), clientId }}
            secondary={
              <ButtonLink tone="quiet" href={`/clients/${clientId}/safety`}>
                Terug
              </ButtonLink>
            }
          >
            <p>
              Zei de cliënt, of iemand om de cliënt heen, iets over gedachten aan de dood of zelfdoding? Leg het hier
              vast. Dan staat het boven het dossier tot iemand het heeft afgerond.
            </p>
            <TextField
              name="by"
              label="Wie vertelde het?"
              hint="Bijvoorbeeld: de cliënt zelf, de dochter, de wijkverpleegkundige."
              maxLength={200}
            />
            <TextAreaField
              name="what"
              label="Wat is er gezegd?"
              hint="Zo letterlijk als u kunt, met de dag en de plek."
              rows={5}
              maxLength={2000}
            />
          </ActionForm>
        </Sheet>
      </Stack>
    </DossierFrame>
  );
}
