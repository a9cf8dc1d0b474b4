import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { mayChange, ReadOnlyNote } from "@/components/assessments/read-only-note";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { ButtonLink } from "@/components/ui/button";
import { Columns, Stack } from "@/components/ui/columns";
import { CurrentValues } from "@/components/ui/current-values";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { type Draft, readDraft } from "@/lib/access/draft";
import { getLifeEvent, type LifeEventHistory } from "@/lib/life-events/life-event-queries";
import { dateText } from "@/lib/platform/dutch-date";
import { changeLifeEvent } from "../actions";
import { currentValues } from "../current-text";
import { knownDefaults } from "../event-defaults";
import { EventFields, KindFields } from "../event-fields";
import { HistorySheet } from "./history-sheet";
import { EventFacts } from "./event-facts";

export const metadata = { title: "Levensgebeurtenis" };

export default async function LifeEventPage({ params }: { params: Promise<{ clientId: string; eventId: string }> }) {
  const actor = await requireActor("dossier:read");
  const { clientId, eventId } = await params;
  const dossier = await readDossier(actor, clientId, "life-events", async (tx) => {
    const event = await getLifeEvent(tx, clientId, eventId);
    return event && { event, draft: await readDraft(tx, clientId, `life-event:${event.rootId}`) };
  });
  if (!dossier?.content) notFound();

  const { header, content } = dossier;
  const { event, draft } = content;
  const { current } = event;
  return (
    <DossierFrame header={header} current="life-events" title={current.name}>
      <Columns layout="main-aside">
        <Stack>
          <ReadOnlyNote header={header} />
          {current.isRemoved && (
            <Notice tone="late" heading="Deze gebeurtenis staat niet meer op de levenslijn">
              Weggehaald door {current.byName} op {dateText(current.recordedAt)}.
              {mayChange(header) && " Met ‘Terugzetten’ staat ze er weer."}
            </Notice>
          )}
          {mayChange(header) ? (
            <EditSheet clientId={clientId} event={event} draft={draft} />
          ) : (
            <Sheet heading="Gebeurtenis">
              <EventFacts event={current} birthDate={event.birthDate} />
            </Sheet>
          )}
        </Stack>
        <HistorySheet history={event} />
      </Columns>
    </DossierFrame>
  );
}

type EditProps = { clientId: string; event: LifeEventHistory; draft: Draft };

function EditSheet({ clientId, event: { rootId, current }, draft }: EditProps) {
  const home = `/clients/${clientId}/life-events`;
  const known = knownDefaults(current);
  return (
    <Sheet
      heading="Gebeurtenis"
      aside={!current.isRemoved && <AppLink href={`${home}/${rootId}/remove`}>Staat hier per vergissing</AppLink>}
    >
      <ActionForm
        action={changeLifeEvent}
        submitLabel={current.isRemoved ? "Terugzetten" : "Bewaren"}
        hidden={{ id: randomUUID(), clientId, replacesId: current.id }}
        draft={draft}
        secondary={
          <ButtonLink tone="quiet" href={home}>
            Niet bewaren
          </ButtonLink>
        }
      >
        <CurrentValues tokenName="replacesId" token={current.id} values={currentValues(known)} by={current.byName} />
        <KindFields event={known} />
        <EventFields event={known} />
      </ActionForm>
    </Sheet>
  );
}
