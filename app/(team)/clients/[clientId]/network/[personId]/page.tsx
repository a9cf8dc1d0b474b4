import { notFound } from "next/navigation";
import { mayChange } from "@/components/assessments/read-only-note";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Columns } from "@/components/ui/columns";
import { CurrentValues } from "@/components/ui/current-values";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { readDraft } from "@/lib/access/draft";
import { getNetworkPerson } from "@/lib/network/network-queries";
import { changePerson } from "../actions";
import { currentValues } from "../current-text";
import { SupportFields, WhoFields } from "../person-fields";
import { EndingSheet } from "./ending-sheet";

export const metadata = { title: "Iemand in het steunnetwerk" };

type PageProps = { params: Promise<{ clientId: string; personId: string }> };

export default async function NetworkPersonPage({ params }: PageProps) {
  const actor = await requireActor("dossier:write");
  const { clientId, personId } = await params;
  const dossier = await readDossier(actor, clientId, "network", async (tx) => {
    const person = await getNetworkPerson(tx, clientId, personId);
    return person && { person, draft: await readDraft(tx, clientId, `network-person:${personId}`) };
  });
  if (!dossier?.content || !mayChange(dossier.header)) notFound();

  const { header, content } = dossier;
  const { person, draft } = content;
  const token = String(person.version);
  return (
    <DossierFrame header={header} current="network" title={`Steunnetwerk: ${person.name}`}>
      <Columns layout="halves">
        <Sheet heading="Wijzigen">
          <ActionForm
            action={changePerson}
            submitLabel="Bewaren"
            hidden={{ id: person.id, clientId, version: token }}
            draft={draft}
            secondary={<AppLink href={`/clients/${clientId}/network`}>Terug zonder te bewaren</AppLink>}
          >
            <CurrentValues token={token} values={currentValues(person)} />
            <WhoFields person={person} />
            <SupportFields person={person} />
          </ActionForm>
        </Sheet>
        <EndingSheet clientId={clientId} person={person} />
      </Columns>
    </DossierFrame>
  );
}
