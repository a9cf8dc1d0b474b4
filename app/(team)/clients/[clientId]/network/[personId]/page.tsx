import { notFound } from "next/navigation";
import { mayChange } from "@/components/assessments/read-only-note";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Columns } from "@/components/ui/columns";
import { RadioField } from "@/components/ui/radio-field";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { NETWORK_ENDINGS } from "@/lib/network/network-ending";
import { ENDING_LABELS } from "@/lib/network/network-labels";
import { getNetworkPerson } from "@/lib/network/network-queries";
import { changePerson, endPerson } from "../actions";
import { PersonFields } from "../person-fields";

export const metadata = { title: "Iemand in het steunnetwerk" };

type PageProps = { params: Promise<{ clientId: string; personId: string }> };

export default async function NetworkPersonPage({ params }: PageProps) {
  const actor = await requireActor("dossier:write");
  const { clientId, personId } = await params;
  const dossier = await readDossier(actor, clientId, "network", (tx) => getNetworkPerson(tx, clientId, personId));
  if (!dossier?.content || !mayChange(dossier.header)) notFound();

  const { header, content: person } = dossier;
  const hidden = { id: person.id, clientId };
  return (
    <DossierFrame header={header} current="network" title={`Steunnetwerk: ${person.name}`}>
      <Columns layout="halves">
        <Sheet heading="Wijzigen">
          <ActionForm
            action={changePerson}
            submitLabel="Bewaren"
            hidden={hidden}
            secondary={<AppLink href={`/clients/${clientId}/network`}>Terug zonder te bewaren</AppLink>}
          >
            <PersonFields person={person} />
          </ActionForm>
        </Sheet>
        <Sheet heading="Niet meer in het netwerk">
          <ActionForm action={endPerson} submitLabel="Uit het netwerk halen" submitTone="quiet" hidden={hidden}>
            <RadioField
              name="ending"
              label="Wat is er gebeurd?"
              hint="Wie overleden of uit beeld is, blijft als open rondje in het ecogram. Een vergissing niet."
              options={ENDINGS}
            />
          </ActionForm>
        </Sheet>
      </Columns>
    </DossierFrame>
  );
}

const ENDINGS = NETWORK_ENDINGS.map((value) => ({ value, label: ENDING_LABELS[value] }));
