import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { mayChange } from "@/components/assessments/read-only-note";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { QuickPicks } from "@/components/life-events/quick-picks";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { readDraft } from "@/lib/access/draft";
import { OTHER_EVENT } from "@/lib/life-events/life-event-labels";
import { eventName } from "@/lib/life-events/life-event-row";
import { addLifeEvent } from "../actions";
import { pickedDefaults } from "../event-defaults";
import { EventFields, OwnWords } from "../event-fields";

export const metadata = { title: "Gebeurtenis toevoegen" };

type PageProps = {
  params: Promise<{ clientId: string }>;
  searchParams: Promise<{ kind?: string | string[] }>;
};

export default async function NewLifeEventPage({ params, searchParams }: PageProps) {
  const actor = await requireActor("dossier:write");
  const { clientId } = await params;
  const { kind } = await searchParams;
  const event = pickedDefaults(typeof kind === "string" ? kind : undefined);
  // Each kind has a draft of its own: what was typed about one event is not about another.
  const form = `life-event:new:${event?.kind ?? "pick"}`;
  const dossier = await readDossier(actor, clientId, "life-events", (tx) => readDraft(tx, clientId, form));
  if (!dossier || !mayChange(dossier.header)) notFound();

  const home = `/clients/${clientId}/life-events`;
  return (
    <DossierFrame header={dossier.header} current="life-events" title="Gebeurtenis toevoegen">
      {event === null ? (
        <QuickPicks clientId={clientId} />
      ) : (
        <Sheet
          heading={event.kind === OTHER_EVENT ? "Een andere gebeurtenis" : eventName({ kind: event.kind, label: null })}
          aside={
            <ButtonLink tone="quiet" href={`${home}/new`}>
              Kies iets anders
            </ButtonLink>
          }
        >
          <ActionForm
            key={event.kind}
            action={addLifeEvent}
            submitLabel="Toevoegen"
            hidden={{ id: randomUUID(), clientId, kind: event.kind }}
            draft={dossier.content}
            secondary={
              <ButtonLink tone="quiet" href={home}>
                Niet toevoegen
              </ButtonLink>
            }
          >
            {event.kind === OTHER_EVENT && <OwnWords event={event} />}
            <EventFields event={event} />
          </ActionForm>
        </Sheet>
      )}
    </DossierFrame>
  );
}
