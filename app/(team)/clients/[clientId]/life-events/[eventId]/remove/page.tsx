import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { mayChange } from "@/components/assessments/read-only-note";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { getLifeEvent } from "@/lib/life-events/life-event-queries";
import { takeOffLifeLine } from "../../actions";
import { EventFacts } from "../event-facts";

export const metadata = { title: "Gebeurtenis weghalen" };

type PageProps = { params: Promise<{ clientId: string; eventId: string }> };

export default async function RemoveLifeEventPage({ params }: PageProps) {
  const actor = await requireActor("dossier:write");
  const { clientId, eventId } = await params;
  const dossier = await readDossier(actor, clientId, "life-events", (tx) => getLifeEvent(tx, clientId, eventId));
  if (!dossier?.content || !mayChange(dossier.header) || dossier.content.current.isRemoved) notFound();

  const { header, content } = dossier;
  const { current, birthDate } = content;
  return (
    <DossierFrame header={header} current="life-events" title="Staat hier per vergissing">
      <Sheet heading={current.name}>
        <div className="grid gap-6">
          <EventFacts event={current} birthDate={birthDate} />
          <p>
            Haal een gebeurtenis alleen weg als ze hier niet hoort. Ze verdwijnt van de levenslijn en gaat niet mee met
            een verwijzing. Wat er stond blijft bewaard, en u kunt haar terugzetten.
          </p>
          <ActionForm
            action={takeOffLifeLine}
            submitLabel="Weghalen"
            submitTone="danger"
            hidden={{ id: randomUUID(), clientId, replacesId: current.id }}
            secondary={
              <ButtonLink tone="quiet" href={`/clients/${clientId}/life-events/${current.id}`}>
                Laten staan
              </ButtonLink>
            }
          />
        </div>
      </Sheet>
    </DossierFrame>
  );
}
