import { notFound } from "next/navigation";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { getClientDetails } from "@/lib/clients/client-queries";
import { saveClient } from "./actions";
import { CurrentValues } from "@/components/ui/current-values";
import { currentValues } from "./current-text";
import { AddressFields, ChoiceFields, PersonFields } from "./client-fields";

export const metadata = { title: "Gegevens wijzigen" };

export default async function EditClientPage({ params }: { params: Promise<{ clientId: string }> }) {
  const actor = await requireActor("dossier:write");
  const { clientId } = await params;
  const dossier = await readDossier(actor, clientId, "edit", (tx) => getClientDetails(tx, clientId));
  if (!dossier?.header.mayWrite) notFound();

  const { header, content: client } = dossier;
  return (
    <DossierFrame header={header} current="overview" title="Gegevens wijzigen">
      <ActionForm
        action={saveClient}
        submitLabel="Bewaren"
        hidden={{ clientId, version: String(client.version) }}
        secondary={
          <ButtonLink tone="quiet" href={`/clients/${clientId}`}>
            Niet bewaren
          </ButtonLink>
        }
      >
        <CurrentValues token={String(client.version)} values={currentValues(client)} />
        <Sheet heading="Wie het is">
          <PersonFields client={client} />
        </Sheet>
        <Sheet heading="Waar de cliënt woont">
          <AddressFields client={client} />
        </Sheet>
        <Sheet heading="Verder">
          <ChoiceFields client={client} />
        </Sheet>
      </ActionForm>
    </DossierFrame>
  );
}
