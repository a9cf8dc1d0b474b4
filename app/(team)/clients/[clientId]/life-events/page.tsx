import { notFound } from "next/navigation";
import { mayChange, ReadOnlyNote } from "@/components/assessments/read-only-note";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { LifeLine } from "@/components/life-events/life-line";
import { QuickPicks } from "@/components/life-events/quick-picks";
import { AppLink } from "@/components/ui/app-link";
import { ButtonLink } from "@/components/ui/button";
import { Columns, Stack } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { yearFraction } from "@/lib/domain/life-event-time";
import { type LifeLine as Life, readLifeLine } from "@/lib/life-events/life-event-queries";
import { EventTable } from "./event-table";
import { lineEvent } from "./line-event";
import { ReferenceSheet } from "./reference-sheet";

export const metadata = { title: "Levenslijn" };

export default async function LifeEventsPage({ params }: { params: Promise<{ clientId: string }> }) {
  const actor = await requireActor("dossier:read");
  const { clientId } = await params;
  const dossier = await readDossier(actor, clientId, "life-events", (tx) => readLifeLine(tx, clientId));
  if (!dossier) notFound();

  const { header, content: life } = dossier;
  const add = mayChange(header) && (
    <ButtonLink href={`/clients/${clientId}/life-events/new`}>Gebeurtenis toevoegen</ButtonLink>
  );
  return (
    <DossierFrame header={header} current="life-events" title="Levenslijn" actions={add}>
      <Stack>
        <ReadOnlyNote header={header} />
        <LifeSheet clientId={clientId} life={life} />
        <Columns layout="main-aside">
          {mayChange(header) ? <QuickPicks clientId={clientId} /> : <Removed clientId={clientId} life={life} />}
          <Stack>
            {mayChange(header) && <Removed clientId={clientId} life={life} />}
            <ReferenceSheet />
          </Stack>
        </Columns>
      </Stack>
    </DossierFrame>
  );
}

function LifeSheet({ clientId, life: { birthDate, today, events } }: { clientId: string; life: Life }) {
  if (events.length === 0) {
    return (
      <Sheet>
        <EmptyState heading="Er staat nog niets op de levenslijn">
          Vraag er alleen naar als de cliënt eraan toe is. Ook fijne gebeurtenissen horen erbij.
        </EmptyState>
      </Sheet>
    );
  }
  return (
    <Sheet heading="Van vroeger naar nu">
      <LifeLine
        events={events.map((event) => lineEvent(event, clientId, birthDate))}
        axis={{ birth: birthDate === null ? null : yearFraction(birthDate), today: yearFraction(today) }}
        table={<EventTable clientId={clientId} birthDate={birthDate} events={events} />}
      />
    </Sheet>
  );
}

function Removed({ clientId, life: { removed } }: { clientId: string; life: Life }) {
  if (removed.length === 0) return null;
  return (
    <Sheet heading="Weggehaald">
      <ul>
        {removed.map(({ id, name }) => (
          <li key={id}>
            <AppLink href={`/clients/${clientId}/life-events/${id}`}>{name}</AppLink>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
